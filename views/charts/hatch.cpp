#include "views/charts/hatch.h"

#include <QPainter>

namespace whither {

void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& color)
{
    constexpr double spacing = 5;
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.2));
    for (double x = box.left() - box.height(); x < box.right(); x += spacing)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace whither
