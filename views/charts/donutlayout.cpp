#include "views/charts/donutlayout.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

// Shares of the outer radius: hole, inner ring, a thin gap, outer ring. The outermost eighth of
// the square is left to numbers beside the ring.
constexpr double holeShare = 0.46;
constexpr double innerShare = 0.75;
constexpr double outerFromShare = 0.775;
constexpr double ringShare = 0.88;

void addRing(DonutLayout& layout, const OutcomeSummary& summary)
{
    if (summary.base == 0)
        return;
    const double degreesPerPerson = 360.0 / static_cast<double>(summary.base);
    std::vector<DonutSlice> outer;
    double angle = 0;
    for (std::size_t part = 0; part < summary.parts.size(); ++part) {
        const OutcomePart& inner = summary.parts[part];
        const double span = static_cast<double>(inner.count) * degreesPerPerson;
        layout.slices.push_back(
            {part, std::nullopt, angle, span, layout.holeRadius, layout.radius * innerShare});
        double pieceAngle = angle;
        for (std::size_t piece = 0; piece < inner.parts.size(); ++piece) {
            const double pieceSpan =
                static_cast<double>(inner.parts[piece].count) * degreesPerPerson;
            outer.push_back({part, piece, pieceAngle, pieceSpan, layout.radius * outerFromShare,
                             layout.radius});
            pieceAngle += pieceSpan;
        }
        angle += span;
    }
    layout.slices.insert(layout.slices.end(), outer.begin(), outer.end());
}

/// Degrees clockwise from the top, 0..360.
double angleOf(const QPointF& offset)
{
    const double angle = qRadiansToDegrees(std::atan2(offset.x(), -offset.y()));
    return angle < 0 ? angle + 360 : angle;
}

QRectF boxAt(const QPointF& centre, const QSizeF& size)
{
    return QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(),
                  size.height());
}

/// Does the whole box lie on the slice, with a little room to its edges?
bool liesOnSlice(const DonutLayout& layout, const DonutSlice& slice, const QRectF& box)
{
    constexpr double room = 3;
    const QPointF centre = layout.centre;
    const QPointF nearest(std::clamp(centre.x(), box.left(), box.right()),
                          std::clamp(centre.y(), box.top(), box.bottom()));
    const QPointF inward = nearest - centre;
    if (std::hypot(inward.x(), inward.y()) < slice.innerRadius + room)
        return false;
    for (const QPointF corner :
         {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        const QPointF offset = corner - centre;
        const double distance = std::hypot(offset.x(), offset.y());
        const double angle = angleOf(offset);
        const double edge = qRadiansToDegrees(room / distance);
        const bool isBetween =
            angle >= slice.startAngle + edge && angle <= slice.startAngle + slice.spanAngle - edge;
        if (distance > slice.outerRadius - room || !(isBetween || slice.spanAngle >= 359.999))
            return false;
    }
    return true;
}

const OutcomePart& partOf(const OutcomeSummary& summary, const DonutSlice& slice)
{
    const OutcomePart& part = summary.parts[slice.part];
    return slice.piece ? part.parts[*slice.piece] : part;
}

} // namespace

std::optional<std::size_t> DonutLayout::sliceAt(const QPointF& point) const
{
    const QPointF offset = point - centre;
    const double distance = std::hypot(offset.x(), offset.y());
    const double angle = angleOf(offset);
    for (std::size_t index = 0; index < slices.size(); ++index) {
        const DonutSlice& slice = slices[index];
        const bool isOnRing = distance >= slice.innerRadius && distance <= slice.outerRadius;
        if (isOnRing && angle >= slice.startAngle && angle < slice.startAngle + slice.spanAngle)
            return index;
    }
    return std::nullopt;
}

QPointF DonutLayout::at(double angle, double distance) const
{
    const double turn = qDegreesToRadians(angle);
    return centre + QPointF(std::sin(turn), -std::cos(turn)) * distance;
}

QPainterPath DonutLayout::outline(const DonutSlice& slice) const
{
    const auto box = [this](double radiusOfBox) {
        return QRectF(centre.x() - radiusOfBox, centre.y() - radiusOfBox, 2 * radiusOfBox,
                      2 * radiusOfBox);
    };
    // QPainterPath turns anticlockwise from three o'clock.
    const double start = 90 - slice.startAngle;
    QPainterPath path;
    if (slice.spanAngle >= 359.999) {
        path.addEllipse(box(slice.outerRadius));
        path.addEllipse(box(slice.innerRadius));
        return path;
    }
    path.arcMoveTo(box(slice.outerRadius), start);
    path.arcTo(box(slice.outerRadius), start, -slice.spanAngle);
    path.arcTo(box(slice.innerRadius), start - slice.spanAngle, slice.spanAngle);
    path.closeSubpath();
    return path;
}

DonutLayout layoutDonut(const OutcomeSummary& summary, const QRectF& area,
                        const SliceLabelSize& labelSize)
{
    DonutLayout layout;
    layout.centre = area.center();
    const double side = std::min(area.width(), area.height());
    layout.radius = side / 2 * ringShare;
    layout.holeRadius = layout.radius * holeShare;
    addRing(layout, summary);

    // The largest slices take their places first, so that what has no room is the smallest.
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < layout.slices.size(); ++index)
        order.push_back(index);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t index) { return layout.slices[index].spanAngle; });
    const QRectF square(layout.centre.x() - side / 2, layout.centre.y() - side / 2, side, side);
    for (const std::size_t index : order) {
        const DonutSlice& slice = layout.slices[index];
        const OutcomePart& part = partOf(summary, slice);
        std::optional<DonutLabel> label;
        for (const bool isLong : {true, false}) {
            const QSizeF size = labelSize(part, isLong);
            const double middle = (slice.innerRadius + slice.outerRadius) / 2;
            const QRectF box = boxAt(layout.at(slice.midAngle(), middle), size);
            if (!label && liesOnSlice(layout, slice, box))
                label = {index, box, true, isLong};
        }
        if (!label && slice.piece) {
            const QSizeF size = labelSize(part, false);
            const double distance = layout.radius + 3 + std::hypot(size.width(), size.height()) / 2;
            label = {index, boxAt(layout.at(slice.midAngle(), distance), size), false, false};
        }
        const bool isFree = label && square.contains(label->rect)
                            && std::ranges::none_of(layout.labels, [&](const DonutLabel& placed) {
                                   return placed.rect.intersects(label->rect);
                               });
        if (isFree)
            layout.labels.push_back(*label);
    }
    return layout;
}

} // namespace whither
