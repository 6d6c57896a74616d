#include "views/charts/eventlines.h"

#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

constexpr double wordsGap = 5;

} // namespace

std::vector<PlacedEvent> placeEvents(std::vector<EventLine> events, const LinePanelLayout& panel,
                                     const PaintStyle& style)
{
    std::ranges::stable_sort(events, {}, &EventLine::year);
    const QFont font = style.font(TextRole::Note);
    const double height = lineHeight(font);
    std::vector<PlacedEvent> placed;
    for (const EventLine& event : events) {
        const double x = panel.at(event.year, 0).x();
        if (x < panel.plot.left() || x > panel.plot.right())
            continue;
        const double wanted = textWidth(event.text, font) + 2;
        const double width = std::min(wanted, panel.plot.width());
        const bool isLeft = x + wordsGap + width > panel.plot.right();
        // Where there is room on neither side the words stand over the line.
        const double left =
            std::max(isLeft ? x - wordsGap - width : x + wordsGap, panel.plot.left());
        QRectF words(left, panel.plot.top() + 2, width, height);
        const auto covers = [&](const PlacedEvent& other) {
            return other.words.adjusted(-wordsGap, 0, wordsGap, 0).intersects(words);
        };
        while (std::ranges::any_of(placed, covers) && words.bottom() + height < panel.plot.bottom())
            words.translate(0, height);
        placed.push_back({x, words, event.text, wanted <= width});
    }
    return placed;
}

QStringList cutEvents(const std::vector<EventLine>& events, const LineLayout& layout,
                      const PaintStyle& style)
{
    QStringList cut;
    for (const LinePanelLayout& panel : layout.panels) {
        for (const PlacedEvent& event : placeEvents(events, panel, style)) {
            if (!event.isWhole)
                cut.append(event.text);
        }
    }
    return cut;
}

void paintEvents(QPainter& painter, const std::vector<PlacedEvent>& events,
                 const LinePanelLayout& panel, const PaintStyle& style)
{
    const QFont font = style.font(TextRole::Note);
    QColor behind = style.theme.page;
    behind.setAlphaF(0.85F);
    for (const PlacedEvent& event : events) {
        painter.setPen(QPen(style.theme.mutedText, 1, Qt::DotLine));
        painter.drawLine(QPointF(event.x, panel.plot.top()), QPointF(event.x, panel.plot.bottom()));
    }
    for (const PlacedEvent& event : events) {
        painter.fillRect(event.words, behind);
        drawLine(painter, event.words, event.text, font, style.theme.text, Qt::AlignVCenter);
    }
}

} // namespace whither
