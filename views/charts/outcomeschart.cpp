#include "views/charts/outcomeschart.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/hatch.h"
#include "views/charts/parttext.h"
#include "views/charts/piescene.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double sideBySideFrom = 500; // narrower areas put the table below the donut,
constexpr double tallestAspect = 1.25; // and so do areas about as tall as wide

/// The value's colour; its pieces have shades of it.
QColor sliceColor(const DonutSlice& slice, const OutcomePart& part, const Theme& theme)
{
    const QString key = QString::fromStdString(part.colorKey);
    if (!slice.piece)
        return theme.colorOf(key);
    return theme.shadeOf(key, static_cast<int>(*slice.piece), static_cast<int>(part.parts.size()));
}

} // namespace

OutcomesChart::OutcomesChart(OutcomeSummary summary, LanguageContext context)
    : m_summary(std::move(summary)),
      m_context(std::move(context)),
      m_table(m_summary, m_context),
      m_scene(std::make_unique<PieScene>(m_summary))
{
    addMarks();
}

OutcomesChart::~OutcomesChart() = default;

void OutcomesChart::addMarks()
{
    QStringList sources;
    for (const std::string& source : m_summary.sources)
        sources.append(QString::fromStdString(source));
    // Each ring has its own base where only what is known counts.
    const bool isKnownOnly = m_summary.query.base == ShareBase::KnownOnly;
    const auto add = [&](const OutcomePart& part, const QString& name, const Ledger& ring) {
        const QString base =
            countText(isKnownOnly && part.percent ? ring.known : m_summary.base, m_context.locale);
        QString reading =
            tr("%1: %2 of %3").arg(name, countText(part.count, m_context.locale), base);
        if (part.percent && part.interval) {
            reading = tr("%1: %2 of %3 · %4 (95%: %5)")
                          .arg(name, countText(part.count, m_context.locale), base,
                               percentText(*part.percent, m_context.locale),
                               intervalText(*part.interval, m_context.locale));
        } else if (part.percent) {
            reading = tr("%1: %2 of %3 · %4")
                          .arg(name, countText(part.count, m_context.locale), base,
                               percentText(*part.percent, m_context.locale));
        }
        reading += QLatin1Char('\n')
                   + tr("Not stated: %1 · Source: %2")
                         .arg(countText(ring.unknown, m_context.locale), listText(sources));
        m_marks.push_back({name, reading, part.count, part.conditions});
    };
    for (const OutcomePart& part : m_summary.parts) {
        const QString name = partName(part, m_context);
        m_partMarks.push_back(m_marks.size());
        add(part, name, m_summary.inner);
        for (const OutcomePart& piece : part.parts)
            add(piece,
                tr("%1, %2", "a place and a sector or role").arg(name, partName(piece, m_context)),
                m_summary.outer);
    }
}

std::size_t OutcomesChart::markOf(const DonutSlice& slice) const
{
    return m_partMarks[slice.part] + (slice.piece ? *slice.piece + 1 : 0);
}

OutcomesChart::Areas OutcomesChart::areasIn(const QRectF& area) const
{
    const double stacked = std::min(area.width(), area.height() * 0.5); // a donut above the table
    const double tallest = m_table.leastHeight();
    const bool isLow = area.width() >= area.height() * tallestAspect;
    const bool isTooLong = tallest > area.height() - stacked - 8; // to stand below a donut
    if (area.width() >= sideBySideFrom && (isLow || isTooLong)) {
        const double donut = std::min(area.width() * 0.5, area.height());
        const double spare = std::max(0.0, area.width() * 0.5 - donut);
        const double tableWidth = std::min(area.width() - donut - spare - 24, 460.0);
        const double height = std::min(area.height(), std::max({donut, 360.0, tallest}));
        // Beside a long table the donut stays on top, where the reader begins.
        const double donutHeight = tallest > donut ? std::min(area.height(), donut) : area.height();
        return {QRectF(area.left() + spare / 2, area.top(), donut, donutHeight),
                QRectF(area.left() + donut + spare + 24, area.top(), tableWidth, height)};
    }
    return {
        QRectF(area.left(), area.top(), area.width(), stacked),
        QRectF(area.left(), area.top() + stacked + 8, area.width(), area.height() - stacked - 8)};
}

DonutLayout OutcomesChart::donutIn(const QRectF& area, const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Strong);
    return layoutDonut(m_summary, area, [&](const OutcomePart& part, bool isLong) {
        const QString text =
            isLong ? partNumbers(part, m_context) : countText(part.count, m_context.locale);
        return QSizeF(textWidth(text, font), lineHeight(font));
    });
}

void OutcomesChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const Areas areas = areasIn(area);
    const DonutLayout layout = donutIn(areas.donut, style);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSlices(painter, layout, style);
    paintLabels(painter, layout, style);
    m_table.paint(painter, areas.table, style);

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

void OutcomesChart::paintSlices(QPainter& painter, const DonutLayout& layout,
                                const PaintStyle& style) const
{
    const auto faded = [&](QColor color, const DonutSlice& slice) {
        if (style.isMuted(markOf(slice)))
            color.setAlphaF(0.3F);
        return color;
    };
    std::vector<QColor> colors;
    for (const DonutSlice& slice : layout.slices) {
        const OutcomePart& part = m_summary.parts[slice.part];
        colors.push_back(faded(sliceColor(slice, part, style.theme), slice));
    }
    m_scene->paint(painter, layout, colors, style.theme.page);
    for (const DonutSlice& slice : layout.slices) {
        const OutcomePart& part = m_summary.parts[slice.part];
        const bool isUnknown =
            slice.piece ? part.parts[*slice.piece].isUnknown() : part.isUnknown();
        if (isUnknown)
            paintHatch(painter, layout.outline(slice), style.theme.page);
        if (style.highlighted.contains(markOf(slice)))
            painter.strokePath(layout.outline(slice), QPen(style.theme.text, 1.6));
    }
}

void OutcomesChart::paintLabels(QPainter& painter, const DonutLayout& layout,
                                const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Strong);
    for (const DonutLabel& label : layout.labels) {
        const DonutSlice& slice = layout.slices[label.slice];
        const OutcomePart& part = m_summary.parts[slice.part];
        const OutcomePart& shown = slice.piece ? part.parts[*slice.piece] : part;
        const QColor background = sliceColor(slice, part, style.theme);
        const bool isOnPage = !label.isInside || style.isMuted(markOf(slice));
        const QColor color = isOnPage ? style.theme.text : Theme::textOn(background);
        const QString text =
            label.isLong ? partNumbers(shown, m_context) : countText(shown.count, m_context.locale);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

std::optional<std::size_t> OutcomesChart::markAt(const QPointF& point, const QRectF& area,
                                                 const PaintStyle& style) const
{
    const Areas areas = areasIn(area);
    const DonutLayout layout = donutIn(areas.donut, style);
    if (const auto slice = layout.sliceAt(point))
        return markOf(layout.slices[*slice]);
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.rowRect(row, areas.table).contains(point))
            return row;
    }
    return std::nullopt;
}

QPainterPath OutcomesChart::markOutline(std::size_t mark, const QRectF& area,
                                        const PaintStyle& style) const
{
    const DonutLayout layout = donutIn(areasIn(area).donut, style);
    for (const DonutSlice& slice : layout.slices) {
        if (markOf(slice) == mark)
            return layout.outline(slice);
    }
    return {};
}

double OutcomesChart::leastHeight() const
{
    return std::max(Chart::leastHeight(), m_table.leastHeight());
}

QString OutcomesChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading.section(QLatin1Char('\n'), 0, 0));
    return lines.join(QLatin1Char('\n'));
}

} // namespace whither
