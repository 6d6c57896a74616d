#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <string>
#include <vector>

namespace whither {

/// "Carnegie Endowment …, 3 Dec 2025 [CARN25]": publisher, date and id of a source;
/// date and id where no publisher is known.
QString sourceText(const std::string& id, const Catalog& catalog, const LanguageContext& context);

/// The sources one after the other; ids alone from the fourth on.
QString sourceListText(const std::vector<std::string>& ids, const Catalog& catalog,
                       const LanguageContext& context);

/// What the filter of the query was saved as; empty where it has no name.
QString cohortName(const Query& query, const Catalog& catalog);

} // namespace whither
