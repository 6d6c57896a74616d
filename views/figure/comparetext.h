#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

#include <array>

namespace whither {

/// What the rows of a side are called: the cohort's name, or the list and its filter in words.
QString cohortTitle(const Query& query, const Catalog& catalog, const LanguageContext& context);

/// What A and B are called: over time the two columns, otherwise the two cohorts.
std::array<QString, 2> sideNames(const ComparisonQuery& query, const Catalog& catalog,
                                 const LanguageContext& context);

/// The finding, the ledgers and the rules of a comparison, all from its answer.
FigureText comparisonText(const Comparison& comparison, const Catalog& catalog,
                          const LanguageContext& context);

} // namespace whither
