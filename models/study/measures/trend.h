#pragma once

#include "models/study/measures/logisticfit.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace whither {

/// What a trend says of a year that its line has not reached.
struct Projection {
    int year = 0;
    FittedShare fitted;
};

/// Where a line would go if it went on as it did: a projection, not a figure of any source.
struct Trend {
    std::size_t points = 0; ///< how many it rests on
    int firstYear = 0;
    int lastYear = 0;
    std::vector<Projection> ahead; ///< the years behind `lastYear`, ascending
    LogisticFit fit;               ///< that they are read from
};

/// A projection reaches this many years ahead.
inline constexpr int projectedYears = 2;

/// The trend of a line's years, ascending; nothing where `LogisticFit` has none, and of parts of
/// papers, which are no counts that chance could be told of.
std::optional<Trend> trendOf(const std::vector<CountedYear>& years);

} // namespace whither
