#include "models/table/column.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>
#include <utility>

namespace whither {

namespace {

template <typename... Deeds>
struct Overloaded : Deeds... {
    using Deeds::operator()...;
};
template <typename... Deeds>
Overloaded(Deeds...) -> Overloaded<Deeds...>; // clang 14 does not find it by itself

} // namespace

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

std::optional<std::int64_t> integerIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<double> realIn(std::string_view text)
{
    double number = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    // from_chars takes "nan" and "inf" for numbers; in a data file they are words.
    if (fault != std::errc() || stop != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string_view PlainTexts::text(std::size_t row) const
{
    const auto after = std::ranges::upper_bound(blocks, row, {}, &Block::firstRow);
    const Block& block = *std::prev(after);
    return block.texts[row - block.firstRow];
}

Column::Column(std::string key, ColumnType type, std::size_t rowCount, Values values,
               std::uint16_t knownProvenance, std::uint16_t unknownProvenance)
    : m_key(std::move(key)),
      m_type(type),
      m_rowCount(rowCount),
      m_values(std::make_shared<const Values>(std::move(values))),
      m_knownProvenance(knownProvenance),
      m_unknownProvenance(unknownProvenance)
{
}

Column::Column(std::string key, ColumnType type, std::size_t rowCount, Values values,
               std::vector<std::uint16_t> provenance)
    : m_key(std::move(key)),
      m_type(type),
      m_rowCount(rowCount),
      m_values(std::make_shared<const Values>(std::move(values))),
      m_provenance(std::move(provenance))
{
}

Cell Column::cell(std::size_t row) const
{
    return std::visit(Overloaded{
                          [&](const CodedValues& coded) -> Cell {
                              const std::uint32_t code = coded.codes[row];
                              if (code == 0)
                                  return {};
                              if (!coded.integers.empty())
                                  return coded.integers[code - 1];
                              if (!coded.reals.empty())
                                  return coded.reals[code - 1];
                              return coded.texts[code - 1];
                          },
                          [&](const PlainTexts& plain) -> Cell {
                              const std::string_view text = plain.text(row);
                              if (text.empty())
                                  return {};
                              return m_type == ColumnType::Real ? Cell(*realIn(text)) : Cell(text);
                          },
                          [&](const PackedIntegers& packed) -> Cell {
                              const std::uint32_t distance = packed.distances[row];
                              return distance == 0
                                         ? Cell()
                                         : Cell(packed.base + (std::int64_t(distance) - 1));
                          },
                          [&](const auto& plain) -> Cell {
                              return plain.isKnown[row] ? Cell(plain.numbers[row]) : Cell();
                          },
                      },
                      *m_values);
}

std::optional<std::string> Column::text(std::size_t row) const
{
    // Numbers keep the form they came in: "1.50" goes out as it came.
    if (const auto* coded = std::get_if<CodedValues>(m_values.get())) {
        const std::uint32_t code = coded->codes[row];
        return code == 0 ? std::nullopt : std::optional<std::string>(coded->texts[code - 1]);
    }
    if (const auto* plain = std::get_if<PlainTexts>(m_values.get())) {
        const std::string_view text = plain->text(row);
        return text.empty() ? std::nullopt : std::optional<std::string>(text);
    }
    return plainText(cell(row));
}

bool Column::isKnown(std::size_t row) const
{
    return std::visit(Overloaded{
                          [&](const CodedValues& coded) { return coded.codes[row] != 0; },
                          [&](const PlainTexts& plain) { return !plain.text(row).empty(); },
                          [&](const PackedIntegers& packed) { return packed.distances[row] != 0; },
                          [&](const auto& plain) -> bool { return plain.isKnown[row]; },
                      },
                      *m_values);
}

std::uint16_t Column::provenanceIndex(std::size_t row) const
{
    if (!m_provenance.empty())
        return m_provenance[row];
    return isKnown(row) ? m_knownProvenance : m_unknownProvenance;
}

std::size_t Column::memoryBytes() const
{
    const std::size_t values =
        std::visit(Overloaded{
                       [](const CodedValues& coded) {
                           return coded.codes.memoryBytes() + coded.texts.memoryBytes()
                                  + coded.integers.capacity() * sizeof(std::int64_t)
                                  + coded.reals.capacity() * sizeof(double);
                       },
                       [](const PlainTexts& plain) {
                           std::size_t bytes = 0;
                           for (const PlainTexts::Block& block : plain.blocks)
                               bytes += block.texts.memoryBytes();
                           return bytes;
                       },
                       [](const PackedIntegers& packed) { return packed.distances.memoryBytes(); },
                       [](const auto& plain) {
                           return plain.numbers.capacity() * sizeof(plain.numbers[0])
                                  + plain.isKnown.capacity() / 8;
                       },
                   },
                   *m_values);
    return values + m_provenance.capacity() * sizeof(std::uint16_t);
}

ColumnBuilder::ColumnBuilder(std::string key, ColumnType type) : m_key(std::move(key)), m_type(type)
{
}

bool ColumnBuilder::append(std::string_view text, std::uint16_t provenance)
{
    const std::size_t before = m_texts.texts().size();
    m_codes.push_back(m_texts.intern(text) + 1);
    m_provenance.push_back(provenance);
    return m_texts.texts().size() > before;
}

void ColumnBuilder::appendText(std::string_view text, std::uint16_t provenance)
{
    append(text, provenance);
}

void ColumnBuilder::appendInteger(std::int64_t number, std::uint16_t provenance)
{
    if (append(*plainText(number), provenance))
        m_integers.push_back(number);
}

void ColumnBuilder::appendReal(double number, std::uint16_t provenance)
{
    if (append(*plainText(number), provenance))
        m_reals.push_back(number);
}

void ColumnBuilder::appendUnknown(std::uint16_t provenance)
{
    m_codes.push_back(0);
    m_provenance.push_back(provenance);
}

Column ColumnBuilder::build() &&
{
    CodedValues values;
    values.codes = Codes(m_codes.size(), m_texts.texts().size() + 1);
    values.codes.fill(m_codes);
    values.texts = std::move(m_texts).take();
    values.integers = std::move(m_integers);
    values.reals = std::move(m_reals);
    const std::size_t rows = m_codes.size();
    return {std::move(m_key), m_type, rows, std::move(values), std::move(m_provenance)};
}

} // namespace whither
