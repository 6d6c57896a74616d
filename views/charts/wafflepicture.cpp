#include "views/charts/wafflepicture.h"

#include "views/charts/hatch.h"
#include "views/charts/pattern.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <utility>

namespace whither {

namespace {

QPainterPath roundedSquare(const QRectF& square)
{
    QPainterPath path;
    path.addRoundedRect(square, square.width() * 0.12, square.width() * 0.12);
    return path;
}

} // namespace

WafflePicture::WafflePicture(OutcomeSummary summary, const std::vector<OutcomePerson>& people,
                             LanguageContext context)
    : m_summary(std::move(summary)),
      m_context(std::move(context)),
      m_marks(m_summary),
      m_arePeople(!people.empty())
{
    for (std::size_t person = 0; person < people.size(); ++person)
        m_squares.push_back({people[person].part, people[person].piece, m_marks.count() + person});
    if (m_arePeople)
        return;
    for (std::size_t part = 0; part < m_summary.parts.size(); ++part) {
        const auto percent = static_cast<std::size_t>(m_summary.parts[part].percent.value_or(0));
        m_squares.insert(m_squares.end(), percent,
                         Square{part, std::nullopt, m_marks.of(part, std::nullopt)});
    }
}

WaffleLayout WafflePicture::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    const double line = lineHeight(style.font(TextRole::Note)) + 6;
    const double margin = std::min(area.width(), area.height()) * 0.04;
    return {m_squares.size(), area.adjusted(margin, margin, -margin, -margin - line)};
}

bool WafflePicture::isStressed(const Square& square, const PaintStyle& style) const
{
    return style.highlighted.contains(square.mark)
           || style.highlighted.contains(m_marks.of(square.part, std::nullopt))
           || (square.piece && style.highlighted.contains(m_marks.of(square.part, square.piece)));
}

QString WafflePicture::note() const
{
    if (!m_arePeople)
        return tr("One square: 1 % of those counted");
    return m_summary.countsPeople ? tr("One square: one researcher") : tr("One square: one record");
}

void WafflePicture::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const WaffleLayout layout = layoutIn(area, style);
    for (std::size_t index = 0; index < m_squares.size(); ++index) {
        const Square& square = m_squares[index];
        const OutcomePart& part = m_summary.parts[square.part];
        const QPainterPath path = roundedSquare(layout.square(index));
        QColor color = partColor(part, square.piece, style.theme);
        if (!style.highlighted.empty() && !isStressed(square, style))
            color.setAlphaF(0.3F);
        painter.fillPath(path, color);
        paintPattern(painter, path, QString::fromStdString(part.colorKey), style.theme);
        if (part.isUnknown() || (square.piece && part.parts[*square.piece].isUnknown()))
            paintHatch(painter, path, style.theme.page);
        if (style.highlighted.contains(square.mark))
            painter.strokePath(path, QPen(style.theme.text, 1.6));
    }
    if (m_squares.empty())
        return;
    const QFont font = style.font(TextRole::Note);
    const double line = lineHeight(font);
    drawLine(painter, QRectF(area.left(), area.bottom() - line, area.width(), line), note(), font,
             style.theme.mutedText, Qt::AlignCenter);
}

std::optional<std::size_t> WafflePicture::markAt(const QPointF& point, const QRectF& area,
                                                 const PaintStyle& style) const
{
    const auto square = layoutIn(area, style).squareAt(point);
    if (!square)
        return std::nullopt;
    return m_squares[*square].mark;
}

QPainterPath WafflePicture::outline(std::size_t mark, const QRectF& area,
                                    const PaintStyle& style) const
{
    const WaffleLayout layout = layoutIn(area, style);
    QPainterPath path;
    for (std::size_t index = 0; index < m_squares.size(); ++index) {
        const Square& square = m_squares[index];
        const bool isOf = square.mark == mark || m_marks.of(square.part, std::nullopt) == mark
                          || (square.piece && m_marks.of(square.part, square.piece) == mark);
        if (isOf)
            path.addRect(layout.square(index));
    }
    return path;
}

} // namespace whither
