#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/claims/claimlist.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

namespace whither {

/// The finding and the ledger of the claims figure, all from its summary; sources from the
/// catalog.
FigureText claimsText(const ClaimSummary& summary, std::uint64_t total, const Catalog& catalog,
                      const LanguageContext& context);

} // namespace whither
