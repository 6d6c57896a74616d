#pragma once

#include "models/query/engine.h"
#include "models/study/measures/outcomes.h"
#include "models/text/languagecontext.h"

#include <QStringList>

namespace whither {

/// What a figure of followed people says unasked: how many were seen again, and how many each part
/// has without those whose name several known profiles share. Nothing for any other table.
QStringList followedText(const OutcomeSummary& summary, const Engine& engine,
                         const LanguageContext& context);

} // namespace whither
