#include "models/import/json/jsonhead.h"

#include <algorithm>

namespace whither {

namespace {

/// Where the string that opens at `quote` ends: behind its closing quote, or the end of the text.
std::size_t stringEnd(std::string_view text, std::size_t quote)
{
    std::size_t place = quote + 1;
    while (place < text.size() && text[place] != '"')
        place += text[place] == '\\' ? 2 : 1;
    return std::min(place + 1, text.size());
}

/// Are records listed at this depth: "[" or "{" and "["?
bool isList(std::string_view open)
{
    return open == "[" || open == "{[";
}

} // namespace

std::optional<std::string> closedHead(std::string_view head)
{
    std::string open; // the brackets that are open
    std::size_t recordEnd = 0;
    std::string openThere;
    for (std::size_t place = 0; place < head.size();) {
        const char letter = head[place];
        if (letter == '"') {
            place = stringEnd(head, place);
            continue;
        }
        if (letter == '[' || letter == '{')
            open += letter;
        if (letter == ',' && isList(open)) {
            recordEnd = place;
            openThere = open;
        }
        if ((letter == ']' || letter == '}') && !open.empty())
            open.pop_back();
        ++place;
    }
    if (recordEnd == 0)
        return std::nullopt;
    std::string closed(head.substr(0, recordEnd));
    for (auto bracket = openThere.rbegin(); bracket != openThere.rend(); ++bracket)
        closed += *bracket == '[' ? ']' : '}';
    return closed;
}

std::string_view wholeLines(std::string_view head)
{
    const std::size_t end = head.find_last_of("\r\n");
    return end == std::string_view::npos ? std::string_view() : head.substr(0, end + 1);
}

} // namespace whither
