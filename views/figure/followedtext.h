#pragma once

#include "models/query/engine.h"
#include "models/study/measures/outcomes.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

namespace whither {

/// What a figure of followed people says unasked, in place of what it says of any list: how many
/// were seen again, and how many each part has without those whose name several known profiles
/// share. A figure of another table stays as it is.
void describeFollowed(FigureText& text, const OutcomeSummary& summary, const Engine& engine,
                      const LanguageContext& context);

} // namespace whither
