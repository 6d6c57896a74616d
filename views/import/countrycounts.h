#pragma once

#include "models/text/countryvalues.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A text in a column of countries, what it is taken for, and how many rows have it.
struct WrittenCountry {
    std::string text;
    std::optional<std::string> key; ///< as `CountryValues::keysIn`
    std::uint64_t rows = 0;

    bool operator==(const WrittenCountry&) const = default;
};

/// What the texts of a column are taken for, those of most rows first.
std::vector<WrittenCountry>
countriesAmong(const std::map<std::string, std::uint64_t, std::less<>>& rowsByText,
               const CountryValues& countries);

} // namespace whither
