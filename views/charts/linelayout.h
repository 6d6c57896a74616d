#pragma once

#include "models/study/measures/shareseries.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace whither {

/// A horizontal grid line.
struct ValueTick {
    double value = 0;
    double y = 0;
};

struct YearTick {
    int year = 0;
    double x = 0;
    bool isLabelled = true; ///< with many years only every second or fifth has its number
};

/// The name at a line's end; never overlapping another.
struct EndLabel {
    std::size_t series = 0;
    QRectF rect;
    QPointF anchor; ///< where the line ends, or its projection
};

/// A drawn point: where it is and which one it is.
struct PlacedPoint {
    std::size_t series = 0;
    std::size_t run = 0;
    std::size_t index = 0;
    QPointF at;
};

/// The geometry of one conference's lines.
struct LinePanelLayout {
    QRectF title; ///< empty when there is one panel
    QRectF plot;
    double lowYear = 0; ///< what the plot's left and right edges stand for
    double highYear = 0;
    double highValue = 0; ///< the plot's top; its bottom is 0
    std::vector<ValueTick> valueTicks;
    std::vector<YearTick> yearTicks;
    std::vector<EndLabel> endLabels;
    std::vector<PlacedPoint> points;

    QPointF at(double year, double value) const;
};

struct LineLayout {
    std::vector<LinePanelLayout> panels; ///< parallel to the summary's panels
    QRectF legend;
};

/// Measures what the layout has to leave room for.
struct LineMeasures {
    std::function<double(const ShareSeries&)> endLabelWidth;
    double lineHeight = 16;
    double valueLabelWidth = 34;
    double yearLabelWidth = 30;
};

LineLayout layoutLines(const SharesSummary& summary, const QRectF& area,
                       const LineMeasures& measures);

/// The series whose ends are named: of each country those that reach furthest, and projections.
std::vector<std::size_t> seriesWithEndLabel(const SharePanel& panel);

/// A round number at or above `highest` and the step of grid lines below it.
struct ValueScale {
    double high = 1;
    double step = 1;
};
ValueScale valueScale(double highest);

} // namespace whither
