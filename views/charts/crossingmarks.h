#pragma once

#include "models/text/languagecontext.h"

#include "views/charts/chart.h"
#include "views/charts/linelayout.h"

namespace whither {

/// A ring where two lines change places; between countries that have colours, with words above.
void paintCrossings(QPainter& painter, const SharePanel& panel, const LinePanelLayout& layout,
                    const PaintStyle& style, const LanguageContext& context);

} // namespace whither
