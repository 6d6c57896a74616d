#pragma once

#include "views/figure/figure.h"

#include <QImage>
#include <QSize>

namespace whither {

/// What a figure's width and height may be, in pixels at scale 1: legible, and no gigabytes.
constexpr int smallestFigureSide = 200;
constexpr int largestFigureSide = 6000;

/// Can the figure be composed for this size without anything overlapping?
bool fitsPicture(const Figure& figure, const QSize& size, const PaintStyle& style);

/// How much larger than in the window a picture of that size is drawn: in proportion to the size,
/// less where words would else have to be shortened or left out.
double figureZoom(const Figure& figure, const QSize& size, const PaintStyle& style);

/// The figure as a picture of exactly `size` × `scale` pixels, composed for `size`: text grows
/// with the picture, so that a large one is not mostly empty.
QImage figureImage(const Figure& figure, const QSize& size, int scale, const PaintStyle& style);

/// The picture of `size` shrunk to lie within `room` pixels, composed as it would be in full and
/// painted no larger than it is shown: what a preview costs does not grow with the picture.
QImage figurePreview(const Figure& figure, const QSize& size, const QSize& room,
                     const PaintStyle& style);

} // namespace whither
