#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

#include <memory>

namespace whither {

/// "compare": what files of it are called.
extern const char* const compareFigureId;

/// Puts chart and words of an answered comparison together.
std::unique_ptr<Figure> comparisonFigure(Comparison comparison, const Catalog& catalog,
                                         const LanguageContext& context);

/// Are the values of the side's column countries?
bool holdsPlaces(const ComparedSide& side, const Catalog& catalog);

/// Answers the comparison and draws it. Not for the GUI thread where tables are large.
std::unique_ptr<Figure> makeComparison(const Catalog& catalog, const Engine& engine,
                                       const ComparisonQuery& query,
                                       const LanguageContext& context);

} // namespace whither
