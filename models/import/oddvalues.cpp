#include "models/import/oddvalues.h"

#include "models/table/gather.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace whither {

namespace {

enum class Look : std::uint8_t { NotStated, Number, Word };

/// A number as people write it: digits, in groups or with a decimal mark, after a sign.
bool looksLikeNumber(std::string_view text)
{
    if (realIn(text))
        return true;
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    std::size_t marks = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isDigit = text[place] >= '0' && text[place] <= '9';
        const bool isMark = text[place] == ',' || text[place] == '.';
        if (!isDigit && !(isMark && place > 0 && text[place - 1] != ',' && text[place - 1] != '.'))
            return false;
        marks += isMark ? 1 : 0;
    }
    return !text.empty() && marks == 1 && text.back() >= '0' && text.back() <= '9';
}

Look lookOf(std::string_view text)
{
    if (text.empty())
        return Look::NotStated;
    if (looksLikeNumber(text))
        return Look::Number;
    constexpr std::array words{std::string_view("n/a"),  std::string_view("na"),
                               std::string_view("nan"),  std::string_view("null"),
                               std::string_view("none"), std::string_view("unknown"),
                               std::string_view("-"),    std::string_view("--"),
                               std::string_view("?"),    std::string_view(".")};
    std::string lower(text.substr(0, 8));
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text.size() == lower.size() && std::ranges::find(words, lower) != words.end()
               ? Look::NotStated
               : Look::Word;
}

/// How many rows of a column look so.
struct Count {
    std::size_t numbers = 0;
    std::size_t words = 0;

    bool isOfNumbers() const
    {
        constexpr std::size_t some = 10;
        constexpr std::size_t share = 50;
        return words > 0 && numbers > words && (words <= some || words * share <= numbers + words);
    }
};

void add(Count& count, Look look)
{
    count.numbers += look == Look::Number ? 1 : 0;
    count.words += look == Look::Word ? 1 : 0;
}

/// Nothing is looked at row by row in a column whose few distinct texts hold no number.
std::vector<std::size_t> oddRows(const CodedValues& values, std::size_t rowCount)
{
    std::vector<Look> looks{Look::NotStated};
    for (std::size_t text = 0; text < values.texts.size(); ++text)
        looks.push_back(lookOf(values.texts[text]));
    if (std::ranges::find(looks, Look::Number) == looks.end())
        return {};
    Count count;
    std::vector<std::size_t> words;
    for (std::size_t row = 0; row < rowCount; ++row) {
        const Look look = looks[values.codes[row]];
        add(count, look);
        if (look == Look::Word)
            words.push_back(row);
    }
    return count.isOfNumbers() ? words : std::vector<std::size_t>();
}

/// The first texts tell whether the rest is worth a look.
std::vector<std::size_t> oddRows(const PlainTexts& values)
{
    constexpr std::size_t looked = 1000;
    Count count;
    std::vector<std::size_t> words;
    for (const PlainTexts::Block& block : values.blocks) {
        for (std::size_t text = 0; text < block.texts.size(); ++text) {
            const Look look = lookOf(block.texts[text]);
            add(count, look);
            if (look == Look::Word)
                words.push_back(block.firstRow + text);
            if (count.numbers + count.words == looked && count.words * 2 > looked)
                return {};
        }
    }
    return count.isOfNumbers() ? words : std::vector<std::size_t>();
}

} // namespace

std::vector<OddValue> oddValues(const Table& table)
{
    std::vector<OddValue> odd;
    for (std::size_t index = 0; index < table.columns().size(); ++index) {
        const Column& column = table.columns()[index];
        if (column.type() != ColumnType::Text)
            continue;
        std::vector<std::size_t> rows;
        if (const auto* coded = std::get_if<CodedValues>(&column.values()))
            rows = oddRows(*coded, column.rowCount());
        else if (const auto* plain = std::get_if<PlainTexts>(&column.values()))
            rows = oddRows(*plain);
        for (const std::size_t row : rows)
            odd.push_back({row, index, column.text(row).value_or(std::string())});
    }
    std::ranges::stable_sort(odd, {}, &OddValue::row);
    return odd;
}

} // namespace whither
