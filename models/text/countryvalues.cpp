#include "models/text/countryvalues.h"

#include "models/text/countryrecognizer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace whither {

namespace {

constexpr std::array<std::string_view, 9> breaks{";", "；", "/", "／", "、", "|", "，", ",", "&"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The parts of a list, none of them empty; one where nothing parts it.
std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t place = 0; place <= text.size();) {
        const auto* found = std::ranges::find_if(breaks, [&](std::string_view mark) {
            return text.substr(std::min(place, text.size())).starts_with(mark);
        });
        if (found == breaks.end() && place < text.size()) {
            ++place;
            continue;
        }
        if (const auto part = trimmed(text.substr(start, place - start)); !part.empty())
            parts.push_back(part);
        place += found == breaks.end() ? 1 : found->size();
        start = place;
    }
    return parts;
}

} // namespace

std::optional<std::string> CountryValues::keyOf(std::string_view text) const
{
    if (const auto chosen = m_choices.find(text); chosen != m_choices.end())
        return chosen->second;
    if (const auto key = countryIn(text))
        return std::string(*key);
    return std::nullopt;
}

std::optional<std::string> CountryValues::keysIn(std::string_view cell) const
{
    const std::string_view text = trimmed(cell);
    if (auto whole = keyOf(text))
        return whole;
    const std::vector<std::string_view> parts = partsOf(text);
    if (parts.size() < 2)
        return std::nullopt;
    std::vector<std::string> keys;
    for (const std::string_view part : parts) {
        auto key = keyOf(part);
        if (!key)
            return std::nullopt;
        if (!key->empty() && std::ranges::find(keys, *key) == keys.end())
            keys.push_back(*std::move(key));
    }
    std::string joined;
    for (const std::string& key : keys)
        joined += (joined.empty() ? "" : "; ") + key;
    return joined;
}

} // namespace whither
