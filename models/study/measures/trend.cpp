#include "models/study/measures/trend.h"

namespace whither {

std::optional<Trend> trendOf(const std::vector<CountedYear>& years)
{
    const auto fit = LogisticFit::of(years);
    if (!fit)
        return std::nullopt;
    Trend trend{years.size(), years.front().year, years.back().year, {}};
    for (int year = trend.lastYear + 1; year <= trend.lastYear + projectedYears; ++year)
        trend.ahead.push_back({year, fit->at(year)});
    return trend;
}

} // namespace whither
