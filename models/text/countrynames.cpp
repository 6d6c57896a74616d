#include "models/text/countrynames.h"

#include <unicode/locid.h>
#include <unicode/uldnames.h>

#include <array>
#include <map>

namespace whither {

namespace {

QString displayName(const char* code, const QString& language)
{
    UErrorCode status = U_ZERO_ERROR;
    UDisplayContext contexts[] = {UDISPCTX_LENGTH_SHORT};
    ULocaleDisplayNames* names =
        uldn_openForContext(language.toLatin1().constData(), contexts, 1, &status);
    std::array<UChar, 128> buffer{};
    const int32_t length = uldn_regionDisplayName(names, code, buffer.data(),
                                                  static_cast<int32_t>(buffer.size()), &status);
    uldn_close(names);
    if (U_FAILURE(status))
        return QString::fromLatin1(code);
    return QString::fromUtf16(buffer.data(), length);
}

std::map<std::string, std::string, std::less<>> englishNames()
{
    std::map<std::string, std::string, std::less<>> codes;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        codes.emplace(displayName(*code, QStringLiteral("en")).toStdString(), *code);
        icu::UnicodeString full;
        icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), full);
        std::string name;
        full.toUTF8String(name);
        codes.emplace(name, *code);
    }
    // Names in use in paper lists that CLDR gives otherwise.
    for (const auto& [name, code] : {std::pair{"Czech Republic", "CZ"},
                                     {"Hong Kong", "HK"},
                                     {"Macau", "MO"},
                                     {"Macao", "MO"},
                                     {"United States", "US"},
                                     {"United Kingdom", "GB"},
                                     {"Russian Federation", "RU"},
                                     {"Türkiye", "TR"},
                                     {"Turkey", "TR"}})
        codes.emplace(name, code);
    return codes;
}

} // namespace

std::optional<std::string> countryCode(std::string_view englishName)
{
    static const auto codes = englishNames();
    const auto found = codes.find(englishName);
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

QString countryName(const std::string& code, Language language)
{
    const QString tag = language == Language::TraditionalChinese ? QStringLiteral("zh_Hant_TW")
                                                                 : languageCode(language);
    return displayName(code.c_str(), tag);
}

} // namespace whither
