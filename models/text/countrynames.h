#pragma once

#include "models/text/language.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// ISO 3166 code of a country given by its English name (CLDR's name, its short form, or a common
/// variant such as "South Korea"); nothing for anything else.
std::optional<std::string> countryCode(std::string_view englishName);

/// The country's usual short name in the language, from CLDR.
QString countryName(const std::string& code, Language language);

} // namespace whither
