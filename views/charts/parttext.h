#pragma once

#include "models/study/measures/outcomes.h"
#include "models/text/languagecontext.h"

#include <QString>

namespace whither {

/// "United States", "not stated", "Other (4)".
QString partName(const OutcomePart& part, const LanguageContext& context);

/// "87 · 87%"; the count alone where the part has no share.
QString partNumbers(const OutcomePart& part, const LanguageContext& context);

} // namespace whither
