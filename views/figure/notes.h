#pragma once

#include "models/query/annotation.h"

#include "views/charts/chart.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace whither {

/// Where a note stands: its words in a box, and what its arrow points at.
struct PlacedNote {
    QRectF box;
    QPointF target;
    QStringList lines;
    bool isWhole = true; ///< all its words are there
};

/// A place for every note (annotations with a year are none) beside the mark or the point of the
/// chart it is about, inside the chart's area and, as far as there is room, off the boxes before
/// it.
std::vector<PlacedNote> placeNotes(const std::vector<Annotation>& annotations, const Chart& chart,
                                   const QRectF& area, const PaintStyle& style);

void paintNotes(QPainter& painter, const std::vector<PlacedNote>& notes, const PaintStyle& style);

} // namespace whither
