#include "models/table/column.h"

#include <array>
#include <charconv>
#include <type_traits>
#include <utility>

namespace whither {

std::optional<std::string> plainText(const Cell& cell)
{
    return std::visit(
        [](const auto& value) -> std::optional<std::string> {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>) {
                return std::nullopt;
            } else if constexpr (std::is_same_v<Value, std::string_view>) {
                return std::string(value);
            } else {
                std::array<char, 32> digits{};
                const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
                return std::string(digits.data(), end.ptr);
            }
        },
        cell);
}

std::optional<double> numberIn(const Cell& cell)
{
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*integer);
    return std::nullopt;
}

Cell Column::cell(std::size_t row) const
{
    if (!isKnown(row))
        return {};
    switch (m_type) {
    case ColumnType::Text:
        return m_dictionary->text(m_codes[row]);
    case ColumnType::Integer:
        return m_integers[row];
    case ColumnType::Real:
        return m_reals[row];
    }
    return {};
}

bool Column::isKnown(std::size_t row) const
{
    return m_type == ColumnType::Text ? m_codes[row] != Dictionary::unknownCode : m_known[row];
}

ColumnBuilder::ColumnBuilder(std::string key, ColumnType type)
{
    m_column.m_key = std::move(key);
    m_column.m_type = type;
}

void ColumnBuilder::appendText(std::string_view text, std::uint16_t provenance)
{
    m_column.m_codes.push_back(m_dictionary.intern(text));
    m_column.m_provenance.push_back(provenance);
}

void ColumnBuilder::appendInteger(std::int64_t number, std::uint16_t provenance)
{
    m_column.m_integers.push_back(number);
    m_column.m_known.push_back(true);
    m_column.m_provenance.push_back(provenance);
}

void ColumnBuilder::appendReal(double number, std::uint16_t provenance)
{
    m_column.m_reals.push_back(number);
    m_column.m_known.push_back(true);
    m_column.m_provenance.push_back(provenance);
}

void ColumnBuilder::appendUnknown(std::uint16_t provenance)
{
    switch (m_column.m_type) {
    case ColumnType::Text:
        m_column.m_codes.push_back(Dictionary::unknownCode);
        break;
    case ColumnType::Integer:
        m_column.m_integers.push_back(0);
        m_column.m_known.push_back(false);
        break;
    case ColumnType::Real:
        m_column.m_reals.push_back(0);
        m_column.m_known.push_back(false);
        break;
    }
    m_column.m_provenance.push_back(provenance);
}

Column ColumnBuilder::build() &&
{
    m_column.m_dictionary = std::make_shared<const Dictionary>(std::move(m_dictionary));
    return std::move(m_column);
}

} // namespace whither
