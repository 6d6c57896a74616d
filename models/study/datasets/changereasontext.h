#pragma once

#include "models/study/datasets/changereason.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <vector>

namespace whither {

/// "moved", "newly known".
QString changeReasonText(ChangeReason reason);
/// "moved, newly known".
QString changeReasonsText(const std::vector<ChangeReason>& reasons);
/// "moved +2, corrected −1": what a change is made of.
QString changePartsText(const std::vector<ChangePart>& parts, const LanguageContext& context);

} // namespace whither
