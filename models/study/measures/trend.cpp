#include "models/study/measures/trend.h"

#include <algorithm>
#include <cmath>

namespace whither {

std::optional<Trend> trendOf(const std::vector<CountedYear>& years)
{
    const auto isWhole = [](const CountedYear& counted) {
        return counted.count == std::floor(counted.count)
               && counted.total == std::floor(counted.total);
    };
    const auto fit = LogisticFit::of(years);
    if (!fit || !std::ranges::all_of(years, isWhole))
        return std::nullopt;
    Trend trend{years.size(), years.front().year, years.back().year, {}, *fit};
    for (int year = trend.lastYear + 1; year <= trend.lastYear + projectedYears; ++year)
        trend.ahead.push_back({year, fit->at(year)});
    return trend;
}

} // namespace whither
