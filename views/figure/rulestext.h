#pragma once

#include "models/study/measures/rulespread.h"
#include "models/text/languagecontext.h"

#include <QString>

namespace whither {

/// How much the answer hangs on the counting rule, in a line: "ICML 2018 by each of 12 rules:
/// United States 51–62%, China 5–11%; United States leads by all".
QString rulesText(const RuleSpread& spread, const LanguageContext& context);

} // namespace whither
