#include "models/import/json/jsonfault.h"

#include <simdjson.h>

#include <algorithm>

namespace whither {

namespace {

/// Bytes of the UTF-8 character at the start of the text, or 0 if there is none.
std::size_t characterLength(std::string_view text)
{
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length) {
        if (simdjson::validate_utf8(text.substr(0, length)))
            return length;
    }
    return 0;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t start = 0;
    while (start < text.size()) {
        // Line by line: no character spans two.
        const std::size_t end = std::min(text.find('\n', start), text.size() - 1) + 1;
        std::string_view line = text.substr(start, end - start);
        if (!simdjson::validate_utf8(line)) {
            for (std::size_t length = characterLength(line); length > 0;
                 length = characterLength(line))
                line.remove_prefix(length);
            return end - line.size();
        }
        start = end;
    }
    return text.size();
}

std::size_t firstBrokenString(std::string_view json)
{
    constexpr std::size_t outside = std::string_view::npos;
    std::size_t opening = outside;
    for (std::size_t at = 0; at < json.size(); ++at) {
        if (json[at] == '"')
            opening = opening == outside ? at : outside;
        else if (opening != outside && static_cast<unsigned char>(json[at]) < 0x20)
            return at;
        else if (opening != outside && json[at] == '\\')
            ++at;
    }
    return std::min(opening, json.size());
}

Error malformedJson(const QString& path, std::string_view json, std::size_t byte)
{
    const auto lines = std::ranges::count(json.substr(0, byte), '\n');
    return {ErrorCode::MalformedJson, path, {QString::number(lines + 1), QString::number(byte)}};
}

} // namespace whither
