#include "models/text/countryrecognizer.h"

#include "models/text/countryvariants.h"

#include <unicode/locid.h>
#include <unicode/uldnames.h>

#include <array>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>()(text);
    }
};

using TextMap = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;

std::string regionName(const char* code, const char* locale, UDisplayContext length)
{
    UErrorCode status = U_ZERO_ERROR;
    ULocaleDisplayNames* names = uldn_openForContext(locale, &length, 1, &status);
    std::array<UChar, 128> buffer{};
    const int32_t units = uldn_regionDisplayName(names, code, buffer.data(),
                                                 static_cast<int32_t>(buffer.size()), &status);
    uldn_close(names);
    std::string name;
    if (U_SUCCESS(status))
        icu::UnicodeString(false, buffer.data(), units).toUTF8String(name);
    return name;
}

bool isAllOf(std::string_view text, char first, char last)
{
    for (const char letter : text) {
        if (letter < first || letter > last)
            return false;
    }
    return !text.empty();
}

std::string upperCase(std::string_view letters)
{
    std::string upper(letters);
    for (char& letter : upper)
        letter = static_cast<char>(letter - 'a' + 'A');
    return upper;
}

/// Every name and code of every region, made once.
class Recognizer {
public:
    Recognizer()
    {
        for (const auto& [code, key] : countryKeysUnlikeCldr())
            m_keyOfCode.emplace(code, key);
        for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code)
            addRegion(*code);
        for (const auto& [name, code] : countryVariants())
            m_keyOfName.insert_or_assign(matchKey(name).text, m_keyOfCode.at(std::string(code)));
        for (const auto& [code, key] : m_keyOfCode) {
            m_keys.emplace(key, code);
            m_keyOfName.insert_or_assign(matchKey(key).text, key);
        }
    }

    std::optional<std::string_view> ofCode(std::string_view code) const
    {
        return found(m_keyOfCode, code);
    }
    std::optional<std::string_view> ofLongCode(std::string_view code) const
    {
        return found(m_keyOfLongCode, code);
    }
    std::optional<std::string_view> ofName(std::string_view matchKey) const
    {
        return found(m_keyOfName, matchKey);
    }
    bool isKey(std::string_view name) const { return m_keys.find(name) != m_keys.end(); }

private:
    static std::optional<std::string_view> found(const TextMap& map, std::string_view text)
    {
        const auto place = map.find(text);
        return place == map.end() ? std::nullopt : std::optional<std::string_view>(place->second);
    }

    void addRegion(const char* code)
    {
        const std::string english = regionName(code, "en", UDISPCTX_LENGTH_FULL);
        const std::string key = m_keyOfCode.emplace(code, english).first->second;
        m_keyOfLongCode.emplace(icu::Locale("", code).getISO3Country(), key);
        for (const char* locale : {"en", "zh_Hans", "zh_Hant", "zh_Hant_HK"}) {
            for (const auto length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT}) {
                const std::string name = matchKey(regionName(code, locale, length)).text;
                // CLDR's short names hold "US" and "UK"; codes have their own rule.
                if (name.size() > 3)
                    m_keyOfName.emplace(name, key);
            }
        }
    }

    TextMap m_keyOfCode;
    TextMap m_keyOfLongCode;
    TextMap m_keyOfName;
    TextMap m_keys;
};

const Recognizer& recognizer()
{
    static const Recognizer instance;
    return instance;
}

/// The text without the spaces and dots that codes are written with ("U.S.", " fr ").
std::string bareCode(std::string_view text)
{
    std::string bare;
    for (const char letter : text) {
        if (letter != '.' && letter != ' ' && letter != '\t')
            bare.push_back(letter);
    }
    return bare;
}

std::optional<std::string_view> countryOfCode(std::string_view text)
{
    if (text.size() > 8) // longer than any code, however dotted
        return std::nullopt;
    const std::string code = bareCode(text);
    if (code == "NA")
        return std::nullopt;
    if (isAllOf(code, 'A', 'Z'))
        return code.size() == 2 ? recognizer().ofCode(code) : recognizer().ofLongCode(code);
    if (code.size() == 2 && isAllOf(code, 'a', 'z') && code != "no" && code != "na")
        return recognizer().ofCode(upperCase(code));
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> countryKey(std::string_view code)
{
    return recognizer().ofCode(code);
}

std::vector<std::string_view> countryKeys()
{
    std::vector<std::string_view> keys;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        if (const auto key = countryKey(*code))
            keys.push_back(*key);
    }
    return keys;
}

bool isCountryKey(std::string_view name)
{
    return recognizer().isKey(name);
}

std::optional<std::string_view> countryIn(std::string_view text)
{
    if (const auto country = countryOfCode(text))
        return country;
    return recognizer().ofName(matchKey(text).text);
}

std::optional<std::string_view> countryAtEnd(const MatchKey& address)
{
    if (address.segments.empty())
        return std::nullopt;
    std::string_view end = address.run(address.segments.size() - 1, address.segments.size() - 1);
    // A postcode stands before or behind the country: "China 100084", "PA 15213 USA".
    for (std::size_t space = end.rfind(' ');
         space != std::string_view::npos && isAllOf(end.substr(space + 1), '0', '9');
         space = end.rfind(' '))
        end = end.substr(0, space);
    if (const std::size_t digit = end.find_last_of("0123456789"); digit != std::string_view::npos) {
        const std::size_t space = end.find(' ', digit);
        if (space == std::string_view::npos)
            return std::nullopt;
        end = end.substr(space + 1);
    }
    if (end == "georgia")
        return std::nullopt;
    if (end == "us")
        return countryKey("US");
    return recognizer().ofName(end);
}

std::optional<std::string_view> countryAtEnd(std::string_view address)
{
    return countryAtEnd(matchKey(address));
}

} // namespace whither
