#pragma once

#include <QPainterPath>
#include <QScatterSeries>

namespace whither {

/// The shape of a source's points, so that lines of several sources are told apart without colour:
/// circle, square, diamond, triangle, pentagon, star. Sources beyond these share shapes.
QScatterSeries::MarkerShape sourceMarker(int source);

/// The same shape as a path around a point, for legends.
QPainterPath sourceMarkerPath(int source, const QPointF& centre, double size);

} // namespace whither
