#pragma once

#include "models/study/measures/outcomes.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace whither {

/// One slice: angles in degrees, clockwise from the top.
struct DonutSlice {
    std::size_t part = 0;             ///< index of the inner part
    std::optional<std::size_t> piece; ///< index within it; nothing for a slice of the inner ring
    double startAngle = 0;
    double spanAngle = 0;
    double innerRadius = 0;
    double outerRadius = 0;

    double midAngle() const { return startAngle + spanAngle / 2; }
};

/// Where a slice's number stands; never overlapping another, never outside the square.
struct DonutLabel {
    std::size_t slice = 0;
    QRectF rect;
    bool isInside = true; ///< on the slice; otherwise beside the ring
    bool isLong = false;  ///< count and share; otherwise the count alone
};

/// The geometry of a two-ring donut in a square.
struct DonutLayout {
    QPointF centre;
    double holeRadius = 0;
    double radius = 0;              ///< of the outer ring
    std::vector<DonutSlice> slices; ///< inner ring, then outer ring
    std::vector<DonutLabel> labels;

    std::optional<std::size_t> sliceAt(const QPointF& point) const;
    QPainterPath outline(const DonutSlice& slice) const;
    /// The point at an angle (degrees clockwise from the top) and distance from the centre.
    QPointF at(double angle, double distance) const;
};

/// Sizes of a slice's number, long ("87 · 87%") and short ("87").
using SliceLabelSize = std::function<QSizeF(const OutcomePart& part, bool isLong)>;

DonutLayout layoutDonut(const OutcomeSummary& summary, const QRectF& area,
                        const SliceLabelSize& labelSize);

} // namespace whither
