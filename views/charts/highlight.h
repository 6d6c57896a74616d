#pragma once

#include "views/charts/mark.h"

#include <cstddef>
#include <set>
#include <vector>

namespace whither {

/// The marks that lie within a highlight: those that name, for every highlighted column, only
/// highlighted values. Columns of places speak about the same countries whatever table they are in,
/// so a country stressed in one chart is stressed in all.
std::set<std::size_t> highlightedMarks(const std::vector<Mark>& marks,
                                       const std::vector<Condition>& highlight);

} // namespace whither
