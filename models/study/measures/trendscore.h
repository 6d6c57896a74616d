#pragma once

#include "models/study/measures/shareseries.h"
#include "models/study/measures/trend.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A projection beside what was published of its year later on.
struct TrendScore {
    std::size_t series = 0; ///< index of the panel's series that was projected
    int lastYear = 0;       ///< of the points the projection rests on
    /// With the interval that a share counted as the published one has; the line's own where its
    /// total is not printed.
    Projection projected;
    double published = 0; ///< percent
    std::string label;    ///< the country as who published it prints it
    std::string source;   ///< who published it
    /// Does the interval hold what was published? Nothing where the total is not printed, and where
    /// the country is delimited in another way.
    std::optional<bool> isMet;
};

/// What later points of the panel say of its trends: those of the same country and measure, in a
/// year that a trend projects, whichever the source; and of each line with a trend and three points
/// or more, what its last one says of a trend of those before.
std::vector<TrendScore> scoresOf(const SharePanel& panel);

} // namespace whither
