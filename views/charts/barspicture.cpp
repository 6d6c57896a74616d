#include "views/charts/barspicture.h"

#include "views/charts/hatch.h"
#include "views/charts/parttext.h"
#include "views/charts/pattern.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <utility>

namespace whither {

namespace {

QPainterPath pathOf(const QRectF& rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

} // namespace

BarsPicture::BarsPicture(OutcomeSummary summary, LanguageContext context)
    : m_summary(std::move(summary)), m_context(std::move(context)), m_marks(m_summary)
{
}

BarsLayout BarsPicture::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    const double margin = std::min(16.0, area.width() * 0.04);
    return layoutBars(m_summary, area.adjusted(margin, 0, -margin, 0),
                      lineHeight(style.font(TextRole::Strong)) + 4);
}

void BarsPicture::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const BarsLayout layout = layoutIn(area, style);
    for (std::size_t part = 0; part < layout.bars.size(); ++part) {
        paintPieces(painter, part, layout.bars[part], style);
        paintLabel(painter, part, layout.bars[part], style);
    }
    painter.setPen(QPen(style.theme.mutedText, 1));
    for (const PartBar& bar : layout.bars)
        painter.drawLine(QPointF(layout.zeroX, bar.box.top() - 2),
                         QPointF(layout.zeroX, bar.box.bottom() + 2));
}

void BarsPicture::paintPieces(QPainter& painter, std::size_t index, const PartBar& bar,
                              const PaintStyle& style) const
{
    const OutcomePart& part = m_summary.parts[index];
    for (std::size_t piece = 0; piece < bar.pieces.size(); ++piece) {
        const std::size_t mark = m_marks.of(index, piece);
        // A highlighted part stresses all its pieces.
        const std::size_t stressed = style.highlighted.contains(m_marks.of(index, std::nullopt))
                                         ? m_marks.of(index, std::nullopt)
                                         : mark;
        const QRectF& box = bar.pieces[piece];
        painter.fillRect(box, markColor(part, piece, stressed, style));
        paintPattern(painter, pathOf(box), QString::fromStdString(part.colorKey), style.theme);
        if (part.isUnknown() || part.parts[piece].isUnknown())
            paintHatch(painter, pathOf(box), style.theme.page);
        if (piece > 0)
            painter.fillRect(QRectF(box.left() - 0.75, box.top(), 1.5, box.height()),
                             style.theme.page);
        if (style.highlighted.contains(mark))
            painter.strokePath(pathOf(box), QPen(style.theme.text, 1.6));
    }
    if (style.highlighted.contains(m_marks.of(index, std::nullopt)))
        painter.strokePath(pathOf(bar.box), QPen(style.theme.text, 1.6));
    if (!bar.hasInterval())
        return;
    const double middle = bar.box.center().y();
    const double cap = std::min(5.0, bar.box.height() / 4);
    // Light round the line, so that it is seen on the bar as well as on the page.
    for (const QPen& pen : {QPen(style.theme.page, 4), QPen(style.theme.text, 1.6)}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(bar.lowerX, middle), QPointF(bar.upperX, middle));
        for (const double x : {bar.lowerX, bar.upperX})
            painter.drawLine(QPointF(x, middle - cap), QPointF(x, middle + cap));
    }
}

void BarsPicture::paintLabel(QPainter& painter, std::size_t index, const PartBar& bar,
                             const PaintStyle& style) const
{
    const OutcomePart& part = m_summary.parts[index];
    const QFont strong = style.font(TextRole::Strong);
    const QFont plain = style.font(TextRole::Body);
    const QString numbers = partNumbers(part, m_context);
    const double numbersWidth = textWidth(numbers, plain) + 2;
    const QString name =
        elided(partName(part, m_context), strong, bar.label.width() - numbersWidth - 10);
    const double nameWidth = textWidth(name, strong) + 2;
    drawLine(painter, QRectF(bar.label.topLeft(), QSizeF(nameWidth, bar.label.height())), name,
             strong, style.theme.text);
    drawLine(painter, bar.label.adjusted(nameWidth + 8, 0, 0, 0), numbers, plain, style.theme.text);
}

std::optional<std::size_t> BarsPicture::markAt(const QPointF& point, const QRectF& area,
                                               const PaintStyle& style) const
{
    const BarsLayout layout = layoutIn(area, style);
    for (std::size_t part = 0; part < layout.bars.size(); ++part) {
        const PartBar& bar = layout.bars[part];
        for (std::size_t piece = 0; piece < bar.pieces.size(); ++piece) {
            if (bar.pieces[piece].contains(point))
                return m_marks.of(part, piece);
        }
        if (bar.label.contains(point))
            return m_marks.of(part, std::nullopt);
    }
    return std::nullopt;
}

QPainterPath BarsPicture::outline(std::size_t mark, const QRectF& area,
                                  const PaintStyle& style) const
{
    const BarsLayout layout = layoutIn(area, style);
    for (std::size_t part = 0; part < layout.bars.size(); ++part) {
        const PartBar& bar = layout.bars[part];
        if (m_marks.of(part, std::nullopt) == mark) {
            QPainterPath path = pathOf(bar.label);
            path.addRect(bar.box);
            return path;
        }
        for (std::size_t piece = 0; piece < bar.pieces.size(); ++piece) {
            if (m_marks.of(part, piece) == mark)
                return pathOf(bar.pieces[piece]);
        }
    }
    return {};
}

} // namespace whither
