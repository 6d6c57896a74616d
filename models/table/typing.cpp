#include "models/table/typing.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace whither {

namespace {

/// Calls `deed(text)` for every distinct known text, until it answers false; says if none did.
template <typename Deed>
bool holdsForAll(const Gathered& values, Deed&& deed)
{
    const auto inList = [&](const TextList& texts) {
        for (std::size_t text = 0; text < texts.size(); ++text) {
            if (!texts[text].empty() && !deed(texts[text]))
                return false;
        }
        return true;
    };
    if (const auto* coded = std::get_if<CodedValues>(&values))
        return inList(coded->texts);
    return std::ranges::all_of(std::get<PlainTexts>(values).blocks, inList,
                               &PlainTexts::Block::texts);
}

/// Is it a whole number written in the one way that needs no text to be kept beside it?
bool isPlainInteger(std::string_view text)
{
    const auto number = integerIn(text);
    return number && plainText(*number) == text;
}

bool isDate(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size() && text.size() != form.size() - 3)
        return false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isDigit = text[place] >= '0' && text[place] <= '9';
        if (form[place] == 'd' ? !isDigit : text[place] != form[place])
            return false;
    }
    const auto number = [&](std::size_t start, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(start, count))
            value = value * 10 + (digit - '0');
        return value;
    };
    const std::chrono::year_month_day first{std::chrono::year(number(0, 4)),
                                            std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                            std::chrono::day(1)};
    if (!first.ok())
        return false;
    if (text.size() < form.size())
        return true;
    const auto day = std::chrono::day(static_cast<unsigned>(number(8, 2)));
    return (first.year() / first.month() / day).ok();
}

Column::Values packIntegers(const PlainTexts& plain, std::size_t rowCount)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    forEachText(plain, [&](std::size_t, std::string_view text) {
        if (text.empty())
            return;
        const std::int64_t number = *integerIn(text);
        least = std::min(least, number);
        most = std::max(most, number);
    });
    const auto spread = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
    if (spread < std::numeric_limits<std::uint32_t>::max() - 1) {
        PackedIntegers packed{least, Codes(rowCount, spread + 2)};
        packed.distances.edit([&](auto distances) {
            using Distance = typename decltype(distances)::value_type;
            forEachText(plain, [&](std::size_t row, std::string_view text) {
                if (!text.empty())
                    distances[row] = static_cast<Distance>(*integerIn(text) - least + 1);
            });
        });
        return packed;
    }
    PlainNumbers<std::int64_t> numbers{std::vector<std::int64_t>(rowCount),
                                       std::vector<bool>(rowCount)};
    forEachText(plain, [&](std::size_t row, std::string_view text) {
        numbers.isKnown[row] = !text.empty();
        if (!text.empty())
            numbers.numbers[row] = *integerIn(text);
    });
    return numbers;
}

Column::Values packReals(PlainTexts plain, std::size_t rowCount)
{
    PlainNumbers<double> reals{std::vector<double>(rowCount), std::vector<bool>(rowCount)};
    bool isShortest = true;
    forEachText(plain, [&](std::size_t row, std::string_view text) {
        reals.isKnown[row] = !text.empty();
        if (text.empty())
            return;
        reals.numbers[row] = *realIn(text);
        isShortest = isShortest && plainText(reals.numbers[row]) == text;
    });
    if (!isShortest)
        return plain;
    return reals;
}

} // namespace

bool isOfType(std::string_view text, ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
    case ColumnType::List:
        return true;
    case ColumnType::Integer:
        return isPlainInteger(text);
    case ColumnType::Real:
        return realIn(text).has_value();
    case ColumnType::Date:
        return isDate(text);
    }
    return false;
}

ColumnType narrowestType(const Gathered& values)
{
    bool isEmpty = true;
    holdsForAll(values, [&](std::string_view) { return isEmpty = false; });
    if (isEmpty)
        return ColumnType::Text;
    for (const ColumnType type : {ColumnType::Integer, ColumnType::Real, ColumnType::Date}) {
        const auto fits = [&](std::string_view text) {
            // A leading zero or a plus: a postcode, a telephone number, no number.
            const bool looksCoded = type == ColumnType::Real && text.size() > 1
                                    && ((text[0] == '0' && text[1] != '.') || text[0] == '+');
            return !looksCoded && isOfType(text, type);
        };
        if (holdsForAll(values, fits))
            return type;
    }
    return ColumnType::Text;
}

Column::Values typed(Gathered values, ColumnType type, std::size_t rowCount)
{
    if (auto* coded = std::get_if<CodedValues>(&values)) {
        for (std::size_t text = 0; text < coded->texts.size(); ++text) {
            if (type == ColumnType::Integer)
                coded->integers.push_back(*integerIn(coded->texts[text]));
            else if (type == ColumnType::Real)
                coded->reals.push_back(*realIn(coded->texts[text]));
        }
        return std::move(*coded);
    }
    auto& plain = std::get<PlainTexts>(values);
    if (type == ColumnType::Integer)
        return packIntegers(plain, rowCount);
    if (type == ColumnType::Real)
        return packReals(std::move(plain), rowCount);
    return std::move(plain);
}

} // namespace whither
