#include "views/charts/sourcemarker.h"

#include <QPolygonF>

#include <array>
#include <cmath>

namespace whither {

namespace {

constexpr std::array shapes = {
    QScatterSeries::MarkerShapeCircle,           QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeRotatedRectangle, QScatterSeries::MarkerShapeTriangle,
    QScatterSeries::MarkerShapePentagon,         QScatterSeries::MarkerShapeStar};

/// A closed figure through `corners` points of a circle, visited `step` by `step` from the top.
QPolygonF regular(const QPointF& centre, double radius, int corners, int step)
{
    QPolygonF polygon;
    for (int corner = 0; corner <= corners; ++corner) {
        const double turn = corner * step * 2 * M_PI / corners;
        polygon << centre + QPointF(std::sin(turn), -std::cos(turn)) * radius;
    }
    return polygon;
}

} // namespace

QScatterSeries::MarkerShape sourceMarker(int source)
{
    return shapes[static_cast<std::size_t>(source) % shapes.size()];
}

QPainterPath sourceMarkerPath(int source, const QPointF& centre, double size)
{
    const double radius = size / 2;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    switch (sourceMarker(source)) {
    case QScatterSeries::MarkerShapeCircle:
        path.addEllipse(centre, radius, radius);
        break;
    case QScatterSeries::MarkerShapeRectangle:
        path.addRect(QRectF(centre.x() - radius, centre.y() - radius, size, size));
        break;
    case QScatterSeries::MarkerShapeRotatedRectangle:
        path.addPolygon(regular(centre, radius, 4, 1));
        break;
    case QScatterSeries::MarkerShapeTriangle:
        path.addPolygon(regular(centre, radius, 3, 1));
        break;
    case QScatterSeries::MarkerShapePentagon:
        path.addPolygon(regular(centre, radius, 5, 1));
        break;
    case QScatterSeries::MarkerShapeStar:
        path.addPolygon(regular(centre, radius, 5, 2));
        break;
    }
    return path;
}

} // namespace whither
