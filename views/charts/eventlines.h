#pragma once

#include "views/charts/chart.h"
#include "views/charts/linelayout.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace whither {

/// Something that happened, on the time axis.
struct EventLine {
    double year = 0; ///< 2022.5 is the middle of that year
    QString text;
};

/// Where an event's line and words stand; those before or after the plot's years stand nowhere.
struct PlacedEvent {
    double x = 0;
    QRectF words; ///< inside the plot, beside the line, off the words of other events
    QString text;
    bool isWhole = true; ///< there is room for all its words
};

std::vector<PlacedEvent> placeEvents(std::vector<EventLine> events, const LinePanelLayout& panel,
                                     const PaintStyle& style);

/// The words that lack room in one of the panels.
QStringList cutEvents(const std::vector<EventLine>& events, const LineLayout& layout,
                      const PaintStyle& style);

void paintEvents(QPainter& painter, const std::vector<PlacedEvent>& events,
                 const LinePanelLayout& panel, const PaintStyle& style);

} // namespace whither
