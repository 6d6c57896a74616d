#include "models/import/json/hugenumbers.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace whither {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// How many digits there are from `place` on.
std::size_t digitsAt(std::string_view text, std::size_t place)
{
    std::size_t count = 0;
    while (place + count < text.size() && isDigit(text[place + count]))
        ++count;
    return count;
}

/// Is it a number as RFC 8259 writes it?
bool isNumber(std::string_view text)
{
    std::size_t place = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsAt(text, place);
    if (whole == 0 || (whole > 1 && text[place] == '0'))
        return false;
    place += whole;
    if (place < text.size() && text[place] == '.') {
        const std::size_t fraction = digitsAt(text, place + 1);
        if (fraction == 0)
            return false;
        place += 1 + fraction;
    }
    if (place < text.size() && (text[place] == 'e' || text[place] == 'E')) {
        ++place;
        place += place < text.size() && (text[place] == '+' || text[place] == '-') ? 1 : 0;
        const std::size_t exponent = digitsAt(text, place);
        if (exponent == 0)
            return false;
        place += exponent;
    }
    return place == text.size();
}

template <typename Number>
bool holds(std::string_view text)
{
    Number number{};
    return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

bool isHuge(std::string_view number)
{
    if (!isNumber(number))
        return false;
    if (number.find_first_of(".eE") == std::string_view::npos)
        return !holds<std::int64_t>(number) && !holds<std::uint64_t>(number);
    const bool isTiny =
        number.find("e-") != std::string_view::npos || number.find("E-") != std::string_view::npos;
    return !isTiny && !holds<double>(number);
}

/// Counts the records on the way through a text.
class RecordCounter {
public:
    void pass(char letter)
    {
        if (letter == '[' || letter == '{')
            open(letter == '[');
        else if ((letter == ']' || letter == '}') && !m_isArray.empty())
            m_isArray.pop_back();
        else if (letter == ',' && m_listDepth > 0 && m_isArray.size() == m_listDepth
                 && m_isArray.back())
            ++m_record;
    }
    std::uint64_t record() const { return m_record; }

private:
    /// The list is the outermost array, or one among the members of the outermost object.
    void open(bool isArray)
    {
        m_isArray.push_back(isArray);
        const std::size_t depth = m_isArray.size();
        if (isArray && (depth == 1 || (depth == 2 && !m_isArray.front()))) {
            m_listDepth = depth;
            m_record = 1;
        }
    }

    std::vector<bool> m_isArray;
    std::size_t m_listDepth = 0;
    std::uint64_t m_record = 1;
};

} // namespace

QuotedNumbers quoteHugeNumbers(std::string_view json)
{
    QuotedNumbers quoted;
    RecordCounter counter;
    for (std::size_t place = 0; place < json.size();) {
        std::size_t end = place + 1;
        if (json[place] == '"') {
            while (end < json.size() && json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, json.size());
        } else if (json[place] == '-' || isDigit(json[place])) {
            end = std::min(json.find_first_not_of("0123456789+-.eE", place), json.size());
        } else {
            counter.pass(json[place]);
        }
        const std::string_view piece = json.substr(place, end - place);
        if (json[place] != '"' && isHuge(piece)) {
            quoted.places.push_back({counter.record(), std::string(piece)});
            (quoted.json += '"').append(piece) += '"';
        } else {
            quoted.json += piece;
        }
        place = end;
    }
    return quoted;
}

} // namespace whither
