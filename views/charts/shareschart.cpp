#include "views/charts/shareschart.h"

#include "models/query/querytext.h"
#include "models/study/measures/interval.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"
#include "views/charts/crossingmarks.h"
#include "views/charts/pattern.h"
#include "views/charts/sourcemarker.h"
#include "views/charts/textfit.h"
#include "views/charts/trendlines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whither {

namespace {

constexpr double reach = 10; // how far from a point the pointer still means it

int indexIn(const std::vector<std::string>& list, const std::string& text)
{
    return static_cast<int>(std::ranges::find(list, text) - list.begin());
}

} // namespace

SharesChart::SharesChart(SharesSummary summary, std::vector<EventLine> events,
                         LanguageContext context)
    : m_summary(std::move(summary)),
      m_events(std::move(events)),
      m_context(std::move(context)),
      m_marks(shareMarks(m_summary, m_context))
{
    for (const SharePanel& panel : m_summary.panels)
        m_scenes.push_back(std::make_unique<LineScene>(panel));
}

SharesChart::~SharesChart() = default;

QString SharesChart::endValue(const ShareSeries& series) const
{
    const double value = series.last().value;
    if (m_summary.query.measure == Measure::Count)
        return compactCountText(static_cast<std::uint64_t>(std::llround(value)), m_context.locale);
    const auto percent = [&](double share) {
        return percentText(static_cast<std::int64_t>(std::llround(share)), m_context.locale);
    };
    if (!series.trend)
        return percent(value);
    return QStringLiteral("%1 → %2").arg(percent(value),
                                         percent(series.trend->ahead.back().fitted.share * 100));
}

QString SharesChart::endName(const SharePanel& panel, const ShareSeries& series) const
{
    const QString label = m_context.words->display(series.label);
    // Where two lines of one label end in the same year, only the source tells them apart.
    int ending = 0;
    for (const std::size_t index : seriesWithEndLabel(panel)) {
        if (panel.series[index].label == series.label)
            ++ending;
    }
    return ending > 1 ? QStringLiteral("%1 · %2").arg(label, QString::fromUtf8(series.source))
                      : label;
}

LineLayout SharesChart::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    LineMeasures measures;
    const QFont font = style.font(TextRole::Heading);
    measures.lineHeight = lineHeight(font);
    const QFont note = style.font(TextRole::Note);
    measures.valueLabelWidth =
        textWidth(shareValueText(m_summary.query.measure, valueScale(m_summary.highest).high,
                                 m_context.locale),
                  note)
        + 10;
    measures.yearLabelWidth = textWidth(QStringLiteral("2025"), note);
    measures.endLabelWidth = [&](const ShareSeries& series) {
        for (const SharePanel& panel : m_summary.panels) {
            if (panel.conference == series.conference)
                return textWidth(endName(panel, series), font)
                       + textWidth(QLatin1Char(' ') + endValue(series), font) + 2;
        }
        return 0.0;
    };
    return layoutLines(m_summary, area, measures);
}

bool SharesChart::isSeriesMuted(std::size_t panel, std::size_t series,
                                const PaintStyle& style) const
{
    if (style.highlighted.empty())
        return false;
    return std::ranges::none_of(style.highlighted, [&](std::size_t mark) {
        return m_marks.targets[mark].panel == panel && m_marks.targets[mark].series == series;
    });
}

void SharesChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const LineLayout layout = layoutIn(area, style);
    for (std::size_t panel = 0; panel < layout.panels.size(); ++panel) {
        const SharePanel& data = m_summary.panels[panel];
        const LinePanelLayout& place = layout.panels[panel];
        std::vector<LineStyle> lines;
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            const QString key = colorKeyOf(data.series[series]);
            QColor color = style.theme.lineColorOf(key);
            if (isSeriesMuted(panel, series, style))
                color.setAlphaF(0.22F);
            lines.push_back({color, indexIn(m_summary.sources, data.series[series].source),
                             dashesOf(key, style.theme)});
        }
        m_scenes[panel]->paint(painter, place, lines, style.theme.grid, style.theme.page);
        paintAxes(painter, panel, place, style);
        paintTrends(painter, data, place, lines, style);
        paintCrossings(painter, data, place, style, m_context);
        paintEvents(painter, placeEvents(m_events, place, style), place, style);
        paintEndLabels(painter, panel, place, style);
    }
    // Rings show single points; a whole line stands out by the others stepping back.
    bool isWholeLine = false;
    for (std::size_t mark = 0; mark < m_marks.marks.size(); ++mark) {
        const bool isHighlighted = style.highlighted.contains(mark);
        if (m_marks.targets[mark].kind == ShareTarget::Kind::Line)
            isWholeLine = isHighlighted;
        else if (isHighlighted && !isWholeLine)
            painter.strokePath(markOutline(mark, area, style), QPen(style.theme.text, 1.4));
    }
    paintLegend(painter, layout.legend, style);
}

void SharesChart::paintAxes(QPainter& painter, std::size_t panelIndex,
                            const LinePanelLayout& layout, const PaintStyle& style) const
{
    const SharePanel& panel = m_summary.panels[panelIndex];
    const QFont font = style.font(TextRole::Note);
    const double height = lineHeight(font);
    if (!layout.title.isEmpty())
        drawLine(painter, layout.title, QString::fromUtf8(panel.conference),
                 style.font(TextRole::Strong), style.theme.text);
    for (const ValueTick& tick : layout.valueTicks) {
        const QString text =
            m_summary.query.measure == Measure::Share
                ? percentText(static_cast<std::int64_t>(std::llround(tick.value)), m_context.locale)
                : shareValueText(m_summary.query.measure, tick.value, m_context.locale);
        drawLine(painter, QRectF(layout.plot.left() - 68, tick.y - height / 2, 60, height), text,
                 font, style.theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
    }
    // Papers of the year, from least to most where sources differ; only where there is room.
    double freeFrom = layout.plot.left() - 40;
    for (const YearTick& tick : layout.yearTicks) {
        if (!tick.isLabelled)
            continue;
        drawLine(painter, QRectF(tick.x - 30, layout.plot.bottom() + 5, 60, height),
                 QString::number(tick.year), font, style.theme.mutedText, Qt::AlignCenter);
        std::optional<double> least;
        std::optional<double> most;
        for (const PlacedPoint& placed : layout.points) {
            const SharePoint& point = panel.series[placed.series].runs[placed.run][placed.index];
            if (point.year != tick.year || !point.total)
                continue;
            least = std::min(least.value_or(*point.total), *point.total);
            most = std::max(most.value_or(*point.total), *point.total);
        }
        if (!least)
            continue;
        QString text = tr("n=%1", "papers of a year, below the axis")
                           .arg(wholeOrDecimal(*least, m_context.locale));
        if (*least != *most)
            text += QStringLiteral("–") + wholeOrDecimal(*most, m_context.locale);
        const double width = textWidth(text, font) + 6;
        if (tick.x - width / 2 < freeFrom)
            continue;
        freeFrom = tick.x + width / 2;
        drawLine(painter,
                 QRectF(tick.x - width / 2, layout.plot.bottom() + 5 + height, width, height), text,
                 font, style.theme.mutedText, Qt::AlignCenter);
    }
}

void SharesChart::paintEndLabels(QPainter& painter, std::size_t panelIndex,
                                 const LinePanelLayout& layout, const PaintStyle& style) const
{
    const SharePanel& panel = m_summary.panels[panelIndex];
    for (const EndLabel& label : layout.endLabels) {
        const ShareSeries& series = panel.series[label.series];
        QColor color = style.theme.textColorOf(colorKeyOf(series));
        if (isSeriesMuted(panelIndex, label.series, style))
            color.setAlphaF(0.4F);
        const QPointF to(label.rect.left() - 3, label.rect.center().y());
        if (std::hypot(to.x() - label.anchor.x(), to.y() - label.anchor.y()) > 16) {
            QColor leader = color;
            leader.setAlphaF(0.45F);
            painter.setPen(QPen(leader, 1, Qt::DotLine));
            painter.drawLine(label.anchor + QPointF(6, 0), to);
        }
        // The name gives way where room is short, the number never.
        const QFont font = style.font(TextRole::Heading);
        const QString value = QLatin1Char(' ') + endValue(series);
        const double nameRoom = label.rect.width() - textWidth(value, font);
        drawLine(painter, label.rect.adjusted(0, 0, 2, 0),
                 elided(endName(panel, series), font, nameRoom) + value, font, color);
    }
}

void SharesChart::paintLegend(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Note);
    double left = area.left();
    const auto put = [&](const QString& text) {
        const double width =
            std::min(textWidth(text, font) + 1, std::max(0.0, area.right() - left));
        drawLine(painter, QRectF(left, area.top(), width, area.height()), text, font,
                 style.theme.mutedText);
        left += width + 16;
    };
    const auto sign = [&](int source, const QColor& fill) {
        const QPainterPath path = sourceMarkerPath(source, {left + 4, area.center().y()}, 7);
        painter.fillPath(path, fill);
        painter.strokePath(path, QPen(style.theme.mutedText, 1.4));
        left += 14;
    };
    for (const std::string& source : m_summary.sources) {
        sign(indexIn(m_summary.sources, source), style.theme.page);
        put(QString::fromUtf8(source));
    }
    put(tr("hollow: published · solid: computed"));
}

std::optional<std::size_t> SharesChart::markAt(const QPointF& point, const QRectF& area,
                                               const PaintStyle& style) const
{
    const LineLayout layout = layoutIn(area, style);
    std::optional<std::size_t> nearest;
    double nearestDistance = reach;
    for (std::size_t mark = 0; mark < m_marks.targets.size(); ++mark) {
        const ShareTarget& target = m_marks.targets[mark];
        const LinePanelLayout& panel = layout.panels[target.panel];
        if (target.kind == ShareTarget::Kind::Line) {
            for (const EndLabel& label : panel.endLabels) {
                if (label.series == target.series && label.rect.contains(point))
                    return mark;
            }
            continue;
        }
        const QPointF offset = placeOf(target, panel) - point;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance < nearestDistance) {
            nearestDistance = distance;
            nearest = mark;
        }
    }
    return nearest;
}

QPointF SharesChart::placeOf(const ShareTarget& target, const LinePanelLayout& panel) const
{
    const ShareSeries& series = m_summary.panels[target.panel].series[target.series];
    if (target.kind == ShareTarget::Kind::Projection) {
        const Projection& projected = series.trend->ahead[target.index];
        return panel.at(projected.year, projected.fitted.share * 100);
    }
    const SharePoint& point = series.runs[target.run][target.index];
    return panel.at(point.year, point.value);
}

QPainterPath SharesChart::markOutline(std::size_t mark, const QRectF& area,
                                      const PaintStyle& style) const
{
    const ShareTarget& target = m_marks.targets[mark];
    const LinePanelLayout panel = layoutIn(area, style).panels[target.panel];
    const ShareSeries& series = m_summary.panels[target.panel].series[target.series];
    QPainterPath path;
    if (target.kind != ShareTarget::Kind::Line) {
        path.addEllipse(placeOf(target, panel), 8, 8);
        return path;
    }
    for (const EndLabel& label : panel.endLabels) {
        if (label.series == target.series)
            path.addRoundedRect(label.rect.adjusted(-3, 0, 3, 0), 3, 3);
    }
    if (path.isEmpty())
        path.addEllipse(panel.at(series.last().year, series.last().value), 8, 8);
    return path;
}

QStringList SharesChart::cutTexts(const QRectF& area, const PaintStyle& style) const
{
    return cutEvents(m_events, layoutIn(area, style), style);
}

ShownRows SharesChart::shown() const
{
    return shownRows(m_summary, m_context);
}

QString SharesChart::description() const
{
    QStringList lines;
    for (std::size_t mark = 0; mark < m_marks.marks.size(); ++mark) {
        if (m_marks.targets[mark].kind != ShareTarget::Kind::Line)
            lines.append(m_marks.marks[mark].reading.section(QLatin1Char('\n'), 0, 0));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace whither
