#pragma once

#include "models/study/claims/claimlist.h"
#include "models/study/cohorts/comparison.h"
#include "models/study/measures/flows.h"
#include "models/study/measures/outcomes.h"
#include "models/study/measures/publishedflows.h"
#include "models/study/measures/shareseries.h"
#include "models/text/languagecontext.h"

#include "views/charts/shownrows.h"

#include <array>

namespace whither {

/// A row a part, its pieces below it: part, piece, count, share, bounds of the interval.
ShownRows shownRows(const OutcomeSummary& summary, const LanguageContext& context);
/// A row a point: conference, place, year, measure, value, its count and base, bounds, source.
ShownRows shownRows(const SharesSummary& summary, const LanguageContext& context);
/// A row a node, then a row a link: stage and value, next stage and value, count, share.
ShownRows shownRows(const FlowGraph& graph, const LanguageContext& context);
/// A row a node, then a row a link: stage and place, next stage and place, share of the group, the
/// share that is printed, source.
ShownRows shownRows(const PublishedFlows& flows, const LanguageContext& context);
/// A row a claim: the claim, its verdict, the verdict by hand, sources.
ShownRows shownRows(const ClaimSummary& summary, const LanguageContext& context);
/// A row a value: count, share and bounds of both sides, the difference and its bounds.
ShownRows shownRows(const Comparison& comparison, const std::array<QString, 2>& names,
                    const LanguageContext& context);

} // namespace whither
