#include "views/charts/neighbours.h"

#include "views/charts/pattern.h"

#include <algorithm>
#include <iterator>

namespace whither {

std::vector<Neighbours> hardToTellApart(const std::vector<Neighbours>& neighbours,
                                        ColorVision vision, const Theme& theme)
{
    std::vector<Neighbours> found;
    std::ranges::copy_if(neighbours, std::back_inserter(found), [&](const Neighbours& both) {
        const bool differInPattern =
            theme.hasPatterns && !haveSamePattern(both.first.colorKey, both.second.colorKey);
        return !differInPattern
               && colorDistance(both.first.color, both.second.color, vision)
                      < leastNeighbourDistance;
    });
    return found;
}

} // namespace whither
