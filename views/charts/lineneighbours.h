#pragma once

#include "models/study/measures/shareseries.h"
#include "models/text/languagecontext.h"

#include "views/charts/neighbours.h"

namespace whither {

/// The countries whose lines follow one another at some year, from the lowest value to the highest:
/// lines that cross are neighbours before or after. Each pair once; the lines of one country, which
/// differ in source and so in marker, are no neighbours.
std::vector<Neighbours> lineNeighbours(const SharesSummary& summary, const Theme& theme,
                                       const LanguageContext& context);

} // namespace whither
