#include "views/import/countrycounts.h"

#include <algorithm>

namespace whither {

std::vector<WrittenCountry>
countriesAmong(const std::map<std::string, std::uint64_t, std::less<>>& rowsByText,
               const CountryValues& countries)
{
    std::vector<WrittenCountry> counts;
    for (const auto& [text, rows] : rowsByText)
        counts.push_back({text, countries.keysIn(text), rows});
    std::ranges::stable_sort(counts, std::ranges::greater(), &WrittenCountry::rows);
    return counts;
}

} // namespace whither
