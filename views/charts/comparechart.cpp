#include "views/charts/comparechart.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"
#include "views/charts/hatch.h"
#include "views/charts/pattern.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

const QString& letter(std::size_t side)
{
    static const std::array<QString, 2> letters{QStringLiteral("A"), QStringLiteral("B")};
    return letters[side];
}

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

QString shareText(double share, const LanguageContext& context)
{
    return percentText(share * 100, context.locale);
}

QColor barColor(const QString& colorKey, std::size_t side, const Theme& theme)
{
    return side == 0 ? theme.colorOf(colorKey) : theme.shadeOf(colorKey, 1, 2);
}

} // namespace

QString comparedName(const ComparedTerm& term, const LanguageContext& context)
{
    return term.folded > 0 ? CompareChart::tr("Other (%1)", "several small values; %1 is how many")
                                 .arg(countText(term.folded, context.locale))
                           : termText(term.term, context);
}

CompareChart::CompareChart(Comparison comparison, std::array<QString, 2> names,
                           LanguageContext context)
    : m_comparison(std::move(comparison)), m_names(std::move(names)), m_context(std::move(context))
{
    for (const ComparedTerm& term : m_comparison.terms)
        addWords(term);
}

void CompareChart::addWords(const ComparedTerm& term)
{
    Words words;
    words.name = comparedName(term, m_context);
    for (std::size_t side = 0; side < 2; ++side) {
        const ComparedCount& counted = term.sides[side];
        const QString count = countText(counted.count, m_context.locale);
        words.values[side] =
            counted.share ? tr("%1 %2 · %3", "A or B, a count, its share")
                                .arg(letter(side), count, shareText(*counted.share, m_context))
                          : tr("%1 %2", "A or B, a count").arg(letter(side), count);
    }
    if (term.change) {
        words.points = pointsText(term.change->difference, m_context.locale);
        if (term.change->interval)
            words.interval = tr("%1 to %2", "the bounds of an interval")
                                 .arg(pointsText(term.change->interval->lower, m_context.locale),
                                      pointsText(term.change->interval->upper, m_context.locale));
        words.isUnclear = !term.change->isClear();
    }
    m_words.push_back(std::move(words));
    for (std::size_t side = 0; side < 2; ++side)
        addMark(term, side);
}

void CompareChart::addMark(const ComparedTerm& term, std::size_t side)
{
    const ComparedCount& counted = term.sides[side];
    if (counted.count == 0)
        return; // nothing is drawn that rows could be shown of
    Words& words = m_words.back();
    const QString name =
        tr("%1, %2: %3", "a value, A or B, its name").arg(words.name, letter(side), m_names[side]);
    const QString count = countText(counted.count, m_context.locale);
    const QString base = countText(m_comparison.shareBases[side], m_context.locale);
    QString reading = tr("%1: %2").arg(name, count);
    if (counted.share && counted.interval)
        reading = tr("%1: %2 of %3 · %4 (95%: %5)")
                      .arg(name, count, base, shareText(*counted.share, m_context),
                           intervalText(*counted.interval, m_context.locale));
    else if (counted.share)
        reading =
            tr("%1: %2 of %3 · %4").arg(name, count, base, shareText(*counted.share, m_context));
    const QString change = changeText(words);
    if (!change.isEmpty())
        reading += QLatin1Char('\n') + change;
    const Bounds& bounds = counted.bounds;
    if (bounds.most > bounds.least && bounds.base > 0) {
        const auto share = [&](std::uint64_t of) {
            return shareText(static_cast<double>(of) / static_cast<double>(bounds.base), m_context);
        };
        reading += QLatin1Char('\n')
                   + tr("Of all %1: %2 if none of the not stated is here, %3 if all are")
                         .arg(countText(bounds.base, m_context.locale), share(bounds.least),
                              share(bounds.most));
    }
    words.marks[side] = m_marks.size();
    m_marks.push_back({name, reading, counted.count, counted.conditions});
    m_sides.push_back(side);
}

QString CompareChart::changeText(const Words& words) const
{
    if (words.points.isEmpty())
        return {};
    const QString which =
        m_comparison.isOverTime() ? tr("B − A", "a difference") : tr("A − B", "a difference");
    if (words.interval.isEmpty())
        return tr("%1: %2 points", "a difference").arg(which, words.points);
    return words.isUnclear ? tr("%1: %2 points (95%: %3), no clear change")
                                 .arg(which, words.points, words.interval)
                           : tr("%1: %2 points (95%: %3)", "a difference, its interval")
                                 .arg(which, words.points, words.interval);
}

CompareWidths CompareChart::widths(const PaintStyle& style) const
{
    const QFont body = style.font(TextRole::Body);
    const QFont note = style.font(TextRole::Note);
    CompareWidths widths;
    widths.points = textWidth(tr("points", "a column of differences"), note) + 2;
    if (m_words.empty() || !m_words.front().interval.isEmpty())
        widths.interval = textWidth(tr("95% interval"), note) + 2;
    for (const Words& words : m_words) {
        widths.name = std::max(widths.name, textWidth(words.name, body) + 1);
        for (const QString& value : words.values)
            widths.value = std::max(widths.value, textWidth(value, note) + 2);
        widths.points =
            std::max(widths.points, textWidth(words.points, style.font(TextRole::Strong)) + 2);
        double interval = textWidth(words.interval, note) + 2;
        if (words.isUnclear)
            interval += textWidth(tr(" · no clear change"), italic(note)) + 2;
        widths.interval = std::max(widths.interval, interval);
    }
    return widths;
}

CompareLayout CompareChart::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    return layoutComparison(m_comparison, area, widths(style));
}

void CompareChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const CompareLayout layout = layoutIn(area, style);
    if (!layout.isNarrow)
        paintHeading(painter, layout, style);
    for (std::size_t index = 0; index < layout.rows.size(); ++index)
        paintRow(painter, layout, index, style);
}

void CompareChart::paintHeading(QPainter& painter, const CompareLayout& layout,
                                const PaintStyle& style) const
{
    const QFont note = style.font(TextRole::Note);
    const QColor color = style.theme.mutedText;
    const QString heading = m_comparison.isOverTime() ? tr("Change, B − A") : tr("Change, A − B");
    drawLine(painter, layout.heading.adjusted(0, 0, 4, 0), heading, style.font(TextRole::Heading),
             color);
    drawLine(painter, layout.pointsHeading, tr("points", "a column of differences"), note, color,
             Qt::AlignRight | Qt::AlignVCenter);
    if (!m_words.empty() && !m_words.front().interval.isEmpty())
        drawLine(painter, layout.intervalHeading.adjusted(0, 0, 4, 0), tr("95% interval"), note,
                 color);
}

void CompareChart::paintRow(QPainter& painter, const CompareLayout& layout, std::size_t index,
                            const PaintStyle& style) const
{
    const CompareRow& row = layout.rows[index];
    if (index > 0) {
        painter.setPen(QPen(style.theme.grid, 1));
        painter.drawLine(row.rect.topLeft(), row.rect.topRight());
    }
    drawLine(painter, row.name.adjusted(0, 0, 1, 0), m_words[index].name,
             style.font(TextRole::Body), style.theme.text, Qt::AlignRight | Qt::AlignVCenter);
    for (std::size_t side = 0; side < 2; ++side)
        paintBar(painter, row.bars[side], index, side, style);
    paintChange(painter, layout, index, style);
}

void CompareChart::paintBar(QPainter& painter, const CompareBar& bar, std::size_t row,
                            std::size_t side, const PaintStyle& style) const
{
    const Theme& theme = style.theme;
    const ComparedTerm& term = m_comparison.terms[row];
    const auto mark = m_words[row].marks[side];
    painter.setOpacity(mark && style.isMuted(*mark) ? 0.35 : 1.0);
    if (!bar.bar.isEmpty()) {
        const QString key = QString::fromStdString(term.colorKey);
        QPainterPath shape;
        shape.addRoundedRect(bar.bar, 2, 2);
        painter.fillPath(shape, barColor(key, side, theme));
        paintPattern(painter, shape, key, theme);
        if (term.isUnknown())
            paintHatch(painter, shape, theme.page);
        // The edge, not the fill, is what has to stand out from the page.
        QPainterPath edge;
        edge.addRoundedRect(bar.bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const bool isStressed = mark && style.highlighted.contains(*mark);
        painter.strokePath(edge,
                           isStressed ? QPen(theme.text, 1.6) : QPen(theme.lineColorOf(key), 1));
    }
    if (bar.whisker) {
        constexpr double cap = 3;
        const QLineF& line = *bar.whisker;
        // The page shines through round it, so that it is seen on bars of every colour.
        for (const QPen& pen : {QPen(theme.page, 3.6), QPen(theme.text, 1.2)}) {
            painter.setPen(pen);
            painter.drawLine(line);
            for (const QPointF& end : {line.p1(), line.p2()})
                painter.drawLine(end - QPointF(0, cap), end + QPointF(0, cap));
        }
    }
    drawLine(painter, bar.value, m_words[row].values[side], style.font(TextRole::Note), theme.text);
    painter.setOpacity(1.0);
}

void CompareChart::paintChange(QPainter& painter, const CompareLayout& layout, std::size_t index,
                               const PaintStyle& style) const
{
    const CompareRow& row = layout.rows[index];
    const Words& words = m_words[index];
    const QFont note = style.font(TextRole::Note);
    const QColor muted = style.theme.mutedText;
    if (layout.isNarrow) {
        drawLine(painter, row.points, changeText(words), words.isUnclear ? italic(note) : note,
                 muted);
        return;
    }
    drawLine(painter, row.points, words.points,
             style.font(words.isUnclear ? TextRole::Body : TextRole::Strong),
             words.isUnclear ? muted : style.theme.text, Qt::AlignRight | Qt::AlignVCenter);
    const double width = textWidth(words.interval, note);
    drawLine(painter, row.interval.adjusted(0, 0, 4, 0), words.interval, note,
             words.isUnclear ? muted : style.theme.text);
    if (words.isUnclear)
        drawLine(painter, row.interval.adjusted(width + 1, 0, 8, 0), tr(" · no clear change"),
                 italic(note), muted);
}

std::optional<std::size_t> CompareChart::markAt(const QPointF& point, const QRectF& area,
                                                const PaintStyle& style) const
{
    const CompareLayout layout = layoutIn(area, style);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        for (std::size_t side = 0; side < 2; ++side) {
            const CompareBar& bar = layout.rows[row].bars[side];
            const bool isHit = bar.bar.adjusted(0, -1, 3, 1).contains(point)
                               || bar.value.adjusted(-4, 2, 0, -2).contains(point);
            if (isHit && m_words[row].marks[side])
                return m_words[row].marks[side];
        }
    }
    return std::nullopt;
}

QPainterPath CompareChart::markOutline(std::size_t mark, const QRectF& area,
                                       const PaintStyle& style) const
{
    QPainterPath path;
    const CompareLayout layout = layoutIn(area, style);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        for (std::size_t side = 0; side < 2; ++side) {
            if (m_words[row].marks[side] != mark)
                continue;
            const QRectF& bar = layout.rows[row].bars[side].bar;
            path.addRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
        }
    }
    return path;
}

ShownRows CompareChart::shown() const
{
    return shownRows(m_comparison, m_names, m_context);
}

std::vector<Neighbours> CompareChart::neighbours(const Theme& theme) const
{
    std::vector<Neighbours> neighbours;
    for (const ComparedTerm& term : m_comparison.terms) {
        const QString key = QString::fromStdString(term.colorKey);
        const auto partOf = [&](std::size_t side) {
            return ColoredPart{
                tr("%1, %2", "a cohort, a value").arg(m_names[side], comparedName(term, m_context)),
                key, barColor(key, side, theme)};
        };
        neighbours.push_back({partOf(0), partOf(1)});
    }
    return neighbours;
}

QString CompareChart::description() const
{
    QStringList lines;
    for (const Words& words : m_words) {
        for (const auto& mark : words.marks) {
            if (mark)
                lines.append(m_marks[*mark].reading.section(QLatin1Char('\n'), 0, 0));
        }
        const QString change = changeText(words);
        if (!change.isEmpty())
            lines.append(
                tr("%1, %2", "a value, how far its shares are apart").arg(words.name, change));
    }
    return lines.join(QLatin1Char('\n'));
}

bool CompareChart::fitsIn(const QSizeF& size, const PaintStyle& style) const
{
    return size.width() >= 300 && size.height() >= heightFor(size.width(), style);
}

bool CompareChart::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    const CompareWidths words = widths(style);
    return fitsIn(size, style) && compareNameRoom(size.width(), words) >= words.name;
}

double CompareChart::heightFor(double width, const PaintStyle& style) const
{
    return leastCompareHeight(m_comparison, width, widths(style));
}

} // namespace whither
