#pragma once

#include "models/text/languagecontext.h"

#include <optional>
#include <string>

class QComboBox;

namespace whither {

/// Adds every country to the list, by name as the language sorts them, and lets a part of a name be
/// typed. The data of an entry is the country's key as QByteArray.
void addCountries(QComboBox& combo, const LanguageContext& context);

/// The key of the current entry; nothing for one that is no country.
std::optional<std::string> countryIn(const QComboBox& combo);

/// Makes the entry of that key the current one, or the first.
void showCountry(QComboBox& combo, const std::optional<std::string>& country);

} // namespace whither
