#include "views/charts/hatch.h"

#include <QPainter>

#include <numbers>

namespace whither {

void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& color)
{
    constexpr double spacing = 5;
    constexpr double width = 1.2;
    const QRectF box = shape.boundingRect();
    const double slant = width * std::numbers::sqrt2; // of a line of that width, along x
    QPainterPath lines;
    for (double x = box.left() - box.height(); x < box.right(); x += spacing) {
        const QPointF rise(box.height(), -box.height());
        const QPointF foot(x - slant / 2, box.bottom());
        lines.addPolygon(QPolygonF{
            {foot, foot + rise, foot + rise + QPointF(slant, 0), foot + QPointF(slant, 0), foot}});
    }
    // The lines are cut, not clipped: not all that is painted on can clip.
    painter.fillPath(lines.intersected(shape), color);
}

} // namespace whither
