#include "views/figure/notes.h"

#include "views/charts/textfit.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace whither {

namespace {

constexpr double widestNote = 190;
constexpr int mostLines = 5;
constexpr double padding = 6;
constexpr double distance = 26; // of a box from what it is about
constexpr double arrowHead = 6;

QRectF movedInside(QRectF box, const QRectF& area)
{
    box.moveLeft(
        std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
    box.moveTop(
        std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
    return box;
}

/// The nearest point of the box's edge.
QPointF edgeTowards(const QRectF& box, const QPointF& target)
{
    return {std::clamp(target.x(), box.left(), box.right()),
            std::clamp(target.y(), box.top(), box.bottom())};
}

/// A point of the shape: its middle, or, of a bent one, somewhere in it.
QPointF pointIn(const QPainterPath& outline)
{
    const QPointF middle = outline.boundingRect().center();
    if (outline.isEmpty() || outline.contains(middle))
        return middle;
    constexpr int steps = 24;
    const QRectF box = outline.boundingRect();
    for (int row = 1; row < steps; ++row) {
        for (int column = 1; column < steps; ++column) {
            const QPointF point(box.left() + box.width() * column / steps,
                                box.top() + box.height() * row / steps);
            if (outline.contains(point))
                return point;
        }
    }
    return middle;
}

QPointF targetOf(const Annotation& annotation, const Chart& chart, const QRectF& area,
                 const PaintStyle& style)
{
    // A line of one point has the rows of the point, which stands behind it and is the smaller.
    const std::vector<Mark>& marks = chart.marks();
    for (std::size_t behind = marks.size(); !annotation.mark.empty() && behind > 0; --behind) {
        if (marks[behind - 1].conditions == annotation.mark)
            return pointIn(chart.markOutline(behind - 1, area, style));
    }
    return {area.left() + annotation.x * area.width(), area.top() + annotation.y * area.height()};
}

} // namespace

std::vector<PlacedNote> placeNotes(const std::vector<Annotation>& annotations, const Chart& chart,
                                   const QRectF& area, const PaintStyle& style)
{
    const QFont font = style.font(TextRole::Note);
    std::vector<PlacedNote> placed;
    for (const Annotation& annotation : annotations) {
        if (annotation.year)
            continue;
        PlacedNote note;
        const QString text = QString::fromStdString(annotation.text);
        note.target = targetOf(annotation, chart, area, style);
        note.lines =
            wrapped(text, font, std::min(widestNote, area.width() - 2 * padding), mostLines);
        note.isWhole = note.lines.isEmpty() || text.endsWith(QChar(0x2026))
                       || !note.lines.last().endsWith(QChar(0x2026));
        double width = 0;
        for (const QString& line : note.lines)
            width = std::max(width, textWidth(line, font) + 1);
        const QSizeF size(width + 2 * padding,
                          static_cast<double>(note.lines.size()) * lineHeight(font) + 2 * padding);
        // Above to the right, above to the left, below: the first that covers nothing wins.
        const std::array corners{note.target + QPointF(distance, -distance - size.height()),
                                 note.target
                                     + QPointF(-distance - size.width(), -distance - size.height()),
                                 note.target + QPointF(distance, distance),
                                 note.target + QPointF(-distance - size.width(), distance)};
        note.box = movedInside({corners[0], size}, area);
        for (const QPointF& corner : corners) {
            const QRectF box(corner, size);
            const bool isFree =
                area.contains(box) && std::ranges::none_of(placed, [&](const PlacedNote& other) {
                    return other.box.intersects(box);
                });
            if (isFree) {
                note.box = box;
                break;
            }
        }
        placed.push_back(std::move(note));
    }
    return placed;
}

void paintNotes(QPainter& painter, const std::vector<PlacedNote>& notes, const PaintStyle& style)
{
    const QFont font = style.font(TextRole::Note);
    for (const PlacedNote& note : notes) {
        const QPointF from = edgeTowards(note.box, note.target);
        const QPointF way = note.target - from;
        const double length = std::hypot(way.x(), way.y());
        if (length > arrowHead) {
            const QPointF along = way / length;
            const QPointF across(-along.y(), along.x());
            painter.setPen(QPen(style.theme.text, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawLine(from, note.target - along * arrowHead);
            QPainterPath head(note.target);
            head.lineTo(note.target - along * arrowHead + across * arrowHead / 2);
            head.lineTo(note.target - along * arrowHead - across * arrowHead / 2);
            head.closeSubpath();
            painter.fillPath(head, style.theme.text);
        }
        QPainterPath box;
        box.addRoundedRect(note.box, 3, 3);
        painter.fillPath(box, style.theme.window);
        painter.strokePath(box, QPen(style.theme.mutedText, 1));
        double top = note.box.top() + padding;
        for (const QString& line : note.lines) {
            drawLine(painter,
                     QRectF(note.box.left() + padding, top, note.box.width(), lineHeight(font)),
                     line, font, style.theme.text);
            top += lineHeight(font);
        }
    }
}

} // namespace whither
