#pragma once

#include "models/study/measures/shareseries.h"
#include "models/text/languagecontext.h"

#include <QStringList>

namespace whither {

/// What the dashes of a summary with trends say, a line each: the projection of every conference,
/// what it rests on and its intervals, and how far from it the points are that came later. None
/// without a trend.
QStringList trendTexts(const SharesSummary& summary, const LanguageContext& context);

} // namespace whither
