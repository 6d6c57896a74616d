#pragma once

#include "models/text/matchkey.h"

#include <optional>
#include <string_view>
#include <vector>

namespace whither {

/// The key under which the project's data name a country: its usual English name ("United States",
/// "South Korea", "Hong Kong", "Macau", "Taiwan"), for an ISO 3166 alpha-2 code in capitals.
/// Hong Kong, Macau and Taiwan have keys of their own. Nothing for what is no code of CLDR.
std::optional<std::string_view> countryKey(std::string_view code);

/// All such keys, in the order of their ISO codes.
std::vector<std::string_view> countryKeys();

/// Whether a text is such a key, letter for letter.
bool isCountryKey(std::string_view name);

/// The country that a text names and nothing else, as its key: a whole cell, "美國", "U.S.A.",
/// "Korea, Republic of". Names in English, 简体 and 繁體 from CLDR, common variants and parts of
/// the United Kingdom; case, width, accents and punctuation do not matter. ISO alpha-2 codes in
/// capitals or small letters, alpha-3 codes in capitals; "no" and "NA" are no codes here, for they
/// are answers. Nothing where the text is anything else: it is never guessed. From any thread.
std::optional<std::string_view> countryIn(std::string_view text);

/// The country an address ends with: "…, Pittsburgh, PA 15213, USA". Only names, the usual
/// abbreviations (USA, US, UK, UAE, PRC) and no codes, for "CA" and "IN" are states there;
/// "Georgia" is nothing, being a state too.
std::optional<std::string_view> countryAtEnd(const MatchKey& address);
std::optional<std::string_view> countryAtEnd(std::string_view address);

} // namespace whither
