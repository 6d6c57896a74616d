#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/measures/outcomes.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

namespace whither {

/// The finding, the ledger and the sources of the outcomes figure, all from its summary.
FigureText outcomesText(const OutcomeSummary& summary, std::uint64_t total, const Catalog& catalog,
                        const LanguageContext& context);

} // namespace whither
