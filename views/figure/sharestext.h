#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/measures/shareseries.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

namespace whither {

/// The finding, rules and sources of the shares figure, all from its summary.
FigureText sharesText(const SharesSummary& summary, std::uint64_t rows, std::uint64_t total,
                      const Catalog& catalog, const LanguageContext& context);

} // namespace whither
