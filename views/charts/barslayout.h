#pragma once

#include "models/study/measures/outcomes.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace whither {

/// One part of the whole as a bar below its name.
struct PartBar {
    QRectF label;               ///< above the bar, as wide as the area
    QRectF box;                 ///< as long as the part's count
    std::vector<QRectF> pieces; ///< side by side in the box, in their order
    double lowerX = 0;          ///< ends of the interval; the same where there is none
    double upperX = 0;

    bool hasInterval() const { return upperX > lowerX; }
};

/// Bars below one another on one scale, which starts at 0: lengths are proportional to counts, and
/// the longest bar or interval ends inside the area.
struct BarsLayout {
    std::vector<PartBar> bars; ///< one a part

    double zeroX = 0;
    double perPerson = 0; ///< length
};

/// Lays the parts out; a label is `labelHeight` high where there is room for it.
BarsLayout layoutBars(const OutcomeSummary& summary, const QRectF& area, double labelHeight);

} // namespace whither
