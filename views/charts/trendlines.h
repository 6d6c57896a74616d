#pragma once

#include "views/charts/chart.h"
#include "views/charts/linelayout.h"
#include "views/charts/linescene.h"

#include <vector>

namespace whither {

/// Where lines would go: dashes from the last point on, without points of their own, in a band that
/// is their interval. `lines` has one entry a series of the panel.
void paintTrends(QPainter& painter, const SharePanel& panel, const LinePanelLayout& layout,
                 const std::vector<LineStyle>& lines, const PaintStyle& style);

} // namespace whither
