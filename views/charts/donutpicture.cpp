#include "views/charts/donutpicture.h"

#include "models/text/numbers.h"

#include "views/charts/hatch.h"
#include "views/charts/parttext.h"
#include "views/charts/pattern.h"
#include "views/charts/piescene.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <utility>

namespace whither {

DonutPicture::DonutPicture(OutcomeSummary summary, LanguageContext context)
    : m_summary(std::move(summary)),
      m_context(std::move(context)),
      m_marks(m_summary),
      m_scene(std::make_unique<PieScene>(m_summary))
{
}

DonutPicture::~DonutPicture() = default;

DonutLayout DonutPicture::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Strong);
    return layoutDonut(m_summary, area, [&](const OutcomePart& part, bool isLong) {
        const QString text =
            isLong ? partNumbers(part, m_context) : countText(part.count, m_context.locale);
        return QSizeF(textWidth(text, font), lineHeight(font));
    });
}

void DonutPicture::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const DonutLayout layout = layoutIn(area, style);
    paintSlices(painter, layout, style);
    paintLabels(painter, layout, style);
    paintCentre(painter, layout, style);
}

void DonutPicture::paintSlices(QPainter& painter, const DonutLayout& layout,
                               const PaintStyle& style) const
{
    std::vector<QColor> colors;
    for (const DonutSlice& slice : layout.slices)
        colors.push_back(markColor(m_summary.parts[slice.part], slice.piece, markOf(slice), style));
    m_scene->paint(painter, layout, colors, style.theme.page);
    for (const DonutSlice& slice : layout.slices) {
        const OutcomePart& part = m_summary.parts[slice.part];
        if (!slice.piece)
            paintPattern(painter, layout.outline(slice), QString::fromStdString(part.colorKey),
                         style.theme);
        const bool isUnknown =
            slice.piece ? part.parts[*slice.piece].isUnknown() : part.isUnknown();
        if (isUnknown)
            paintHatch(painter, layout.outline(slice), style.theme.page);
        if (style.highlighted.contains(markOf(slice)))
            painter.strokePath(layout.outline(slice), QPen(style.theme.text, 1.6));
    }
}

void DonutPicture::paintLabels(QPainter& painter, const DonutLayout& layout,
                               const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Strong);
    for (const DonutLabel& label : layout.labels) {
        const DonutSlice& slice = layout.slices[label.slice];
        const OutcomePart& part = m_summary.parts[slice.part];
        const OutcomePart& shown = slice.piece ? part.parts[*slice.piece] : part;
        const QColor background = partColor(part, slice.piece, style.theme);
        const bool isOnPage = !label.isInside || style.isMuted(markOf(slice));
        const QColor color = isOnPage ? style.theme.text : Theme::textOn(background);
        const QString text =
            label.isLong ? partNumbers(shown, m_context) : countText(shown.count, m_context.locale);
        painter.setFont(font);
        if (style.theme.hasPatterns && !isOnPage && !slice.piece)
            painter.fillRect(label.rect, background); // off the pattern
        painter.setPen(color);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

void DonutPicture::paintCentre(QPainter& painter, const DonutLayout& layout,
                               const PaintStyle& style) const
{
    const double width = layout.holeRadius * 1.6;
    const QPointF centre = layout.centre;
    const QString count = countText(m_summary.base, m_context.locale);
    const int number = static_cast<int>(m_summary.base);
    const QString unit = m_summary.countsPeople
                             ? tr("researcher(s)", "below the number in the ring", number)
                             : tr("record(s)", "below the number in the ring", number);
    const QFont big = shrunk(style.font(TextRole::Centre), count, width * 0.8);
    const QFont small = shrunk(style.font(TextRole::Note), unit, width);
    const double height = big.pixelSize() + small.pixelSize() * 1.4;
    const QRectF box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    drawLine(painter, box.adjusted(-2, 0, 2, -small.pixelSize() * 1.4), count, big,
             style.theme.text, Qt::AlignCenter);
    drawLine(painter, box.adjusted(-2, big.pixelSize(), 2, 0), unit, small, style.theme.mutedText,
             Qt::AlignCenter);
}

std::optional<std::size_t> DonutPicture::markAt(const QPointF& point, const QRectF& area,
                                                const PaintStyle& style) const
{
    const DonutLayout layout = layoutIn(area, style);
    const auto slice = layout.sliceAt(point);
    if (!slice)
        return std::nullopt;
    return markOf(layout.slices[*slice]);
}

QPainterPath DonutPicture::outline(std::size_t mark, const QRectF& area,
                                   const PaintStyle& style) const
{
    const DonutLayout layout = layoutIn(area, style);
    for (const DonutSlice& slice : layout.slices) {
        if (markOf(slice) == mark)
            return layout.outline(slice);
    }
    return {};
}

} // namespace whither
