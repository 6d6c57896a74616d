#pragma once

#include "models/study/cohorts/comparison.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>
#include <vector>

namespace whither {

/// How wide the widest words of a comparison are, in painter units.
struct CompareWidths {
    double name = 0;     ///< of a value
    double value = 0;    ///< behind a bar: "A 87 · 87.0%"
    double points = 0;   ///< of a change: "−12.0"
    double interval = 0; ///< behind it: "−17.0 to −6.0 · no clear change"
};

struct CompareBar {
    QRectF bar; ///< empty where there is no share, or one of nothing
    std::optional<QLineF> whisker;
    QRectF value; ///< the words behind both
};

struct CompareRow {
    QRectF rect;
    QRectF name;
    std::array<CompareBar, 2> bars;
    QRectF points;   ///< of a narrow chart, the whole change as a line below the bars
    QRectF interval; ///< of a narrow chart, null
};

/// Where the bars of two sides stand, a row a value: name, A over B, then how far they are apart. A
/// narrow chart has the change below the bars. Bars start at 0, and one length is one share.
struct CompareLayout {
    bool isNarrow = false;
    QRectF heading; ///< above points and interval; null of a narrow chart
    QRectF pointsHeading;
    QRectF intervalHeading;
    std::vector<CompareRow> rows;
};

CompareLayout layoutComparison(const Comparison& comparison, const QRectF& area,
                               const CompareWidths& widths);

/// The height below which rows would overlap at that width.
double leastCompareHeight(const Comparison& comparison, double width, const CompareWidths& widths);

/// How much of a name has room at that width.
double compareNameRoom(double width, const CompareWidths& widths);

} // namespace whither
