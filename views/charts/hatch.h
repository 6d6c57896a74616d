#pragma once

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace whither {

/// Fills the shape with diagonal lines: the sign for "not stated", readable without colour.
/// Lines, not a pattern brush, so that it scales and stays a vector.
void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& color);

} // namespace whither
