#include "views/charts/publishedflowschart.h"

#include "models/query/querytext.h"
#include "models/study/measures/interval.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace whither {

namespace {

constexpr double everyone = 100;
constexpr double leastDrawn = 0.05; // of what is not published: less is rounding

double unpublishedOf(const PublishedFlows& flows, std::size_t stage)
{
    const double rest = everyone - flows.published(stage);
    return rest < leastDrawn ? 0 : rest;
}

std::size_t unpublishedStages(const PublishedFlows& flows)
{
    std::size_t count = 0;
    for (std::size_t stage = 0; stage < flows.stages.size(); ++stage)
        count += unpublishedOf(flows, stage) > 0 ? 1 : 0;
    return count;
}

FlowsPicture pictureOf(const PublishedFlows& flows, const LanguageContext& context)
{
    FlowDiagram diagram{flows.stages.size(), everyone, {}, {}};
    std::vector<FlowLabel> labels;
    QStringList headings;
    for (const PublishedNode& node : flows.nodes) {
        diagram.nodes.push_back({node.stage, node.percent});
        labels.push_back({termText(Term(node.place), context),
                          publishedShareText(node, context.locale), node.colorKey, false});
    }
    for (std::size_t stage = 0; stage < flows.stages.size(); ++stage) {
        headings.append(context.words->display(flows.stages[stage]));
        const double rest = unpublishedOf(flows, stage);
        if (rest == 0)
            continue;
        diagram.nodes.push_back({stage, rest});
        labels.push_back({flows.leftOut[stage] > 0 ? PublishedFlowsChart::tr("not shown")
                                                   : PublishedFlowsChart::tr("not published"),
                          printedShareText(rest, context.locale), std::string(), true});
    }
    for (const PublishedLink& link : flows.links)
        diagram.links.push_back({link.from, link.to, link.percent});
    return {std::move(diagram), std::move(labels), std::move(headings)};
}

} // namespace

QString printedShareText(double percent, const QLocale& locale)
{
    return percent == std::floor(percent) ? percentText(static_cast<std::int64_t>(percent), locale)
                                          : percentText(percent, locale);
}

QString publishedShareText(const PublishedNode& node, const QLocale& locale)
{
    return node.isPrinted
               ? printedShareText(node.percent, locale)
               : PublishedFlowsChart::tr("at least %1").arg(percentText(node.percent, locale));
}

PublishedFlowsChart::PublishedFlowsChart(PublishedFlows flows, LanguageContext context)
    : m_flows(std::move(flows)),
      m_context(std::move(context)),
      m_unpublished(unpublishedStages(m_flows)),
      m_picture(pictureOf(m_flows, m_context))
{
    addMarks();
}

QString PublishedFlowsChart::nodeName(const PublishedNode& node) const
{
    return tr("%1, %2", "a stage and who is there")
        .arg(m_context.words->display(m_flows.stages[node.stage]),
             termText(Term(node.place), m_context));
}

QString PublishedFlowsChart::nodeReading(const PublishedNode& node) const
{
    const QString name = nodeName(node);
    if (!node.isPrinted)
        return tr("%1: at least %2, those of the paths that are drawn\nSource: %3")
            .arg(name, percentText(node.percent, m_context.locale),
                 QString::fromStdString(node.source));
    QString reading = tr("%1: %2 of the group", "where, a published share")
                          .arg(name, printedShareText(node.percent, m_context.locale))
                      + QLatin1Char('\n');
    if (m_flows.sample && !m_flows.query.isWholeGroup) {
        const auto count = static_cast<std::uint64_t>(
            std::lround(node.percent / 100 * static_cast<double>(*m_flows.sample)));
        reading += tr("95% interval: %1 (of %2) · ")
                       .arg(intervalText(wilsonInterval(count, *m_flows.sample), m_context.locale),
                            countText(*m_flows.sample, m_context.locale));
    }
    return reading + tr("Source: %1").arg(QString::fromStdString(node.source));
}

QString PublishedFlowsChart::linkReading(const PublishedLink& link) const
{
    const PublishedNode& base = m_flows.nodes[link.printedOf];
    return tr("%1 → %2: %3 of those at %4", "from, to, a published share, of whom")
               .arg(nodeName(m_flows.nodes[link.from]), nodeName(m_flows.nodes[link.to]),
                    printedShareText(link.printed, m_context.locale), nodeName(base))
           + QLatin1Char('\n')
           + tr("Drawn as %1 × %2 = %3 of the group · Source: %4", "two shares and their product")
                 .arg(printedShareText(link.printed, m_context.locale),
                      printedShareText(base.percent, m_context.locale),
                      percentText(link.percent, m_context.locale),
                      QString::fromStdString(link.source));
}

void PublishedFlowsChart::addMarks()
{
    for (const PublishedNode& node : m_flows.nodes)
        m_marks.push_back({nodeName(node), nodeReading(node), 1, node.conditions});
    for (const PublishedLink& link : m_flows.links) {
        const QString name =
            tr("%1 → %2", "from, to")
                .arg(nodeName(m_flows.nodes[link.from]), nodeName(m_flows.nodes[link.to]));
        m_marks.push_back({name, linkReading(link), 1, link.conditions});
    }
}

std::optional<std::size_t> PublishedFlowsChart::markOf(std::size_t part) const
{
    const std::size_t nodes = m_flows.nodes.size();
    if (part < nodes)
        return part;
    if (part < nodes + m_unpublished)
        return std::nullopt;
    return part - m_unpublished;
}

std::size_t PublishedFlowsChart::partOf(std::size_t mark) const
{
    return mark < m_flows.nodes.size() ? mark : mark + m_unpublished;
}

PaintStyle PublishedFlowsChart::inParts(PaintStyle style) const
{
    std::set<std::size_t> parts;
    for (const std::size_t mark : style.highlighted)
        parts.insert(partOf(mark));
    style.highlighted = std::move(parts);
    if (style.focused)
        style.focused = partOf(*style.focused);
    return style;
}

void PublishedFlowsChart::paint(QPainter& painter, const QRectF& area,
                                const PaintStyle& style) const
{
    m_picture.paint(painter, area, inParts(style));
}

std::optional<std::size_t> PublishedFlowsChart::markAt(const QPointF& point, const QRectF& area,
                                                       const PaintStyle& style) const
{
    const auto part = m_picture.partAt(point, area, style);
    return part ? markOf(*part) : std::nullopt;
}

QPainterPath PublishedFlowsChart::markOutline(std::size_t mark, const QRectF& area,
                                              const PaintStyle& style) const
{
    return m_picture.outline(partOf(mark), area, style);
}

QString PublishedFlowsChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading.section(QLatin1Char('\n'), 0, 0));
    for (std::size_t stage = 0; stage < m_flows.stages.size(); ++stage) {
        const double rest = unpublishedOf(m_flows, stage);
        if (rest > 0)
            lines.append((m_flows.leftOut[stage] > 0
                              ? tr("%1: %2 of the group is not shown", "a stage, a share")
                              : tr("%1: %2 of the group is not published", "a stage, a share"))
                             .arg(m_context.words->display(m_flows.stages[stage]),
                                  printedShareText(rest, m_context.locale)));
    }
    return lines.join(QLatin1Char('\n'));
}

ShownRows PublishedFlowsChart::shown() const
{
    return shownRows(m_flows, m_context);
}

std::vector<Neighbours> PublishedFlowsChart::neighbours(const Theme& theme) const
{
    return m_picture.neighbours(theme);
}

bool PublishedFlowsChart::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    return fitsIn(size, style) && m_picture.labelsFit(size.width(), style);
}

double PublishedFlowsChart::leastHeight() const
{
    return std::max(Chart::leastHeight(), m_picture.leastHeight());
}

std::optional<Query> PublishedFlowsChart::moved(std::size_t mark, std::size_t onto) const
{
    const auto& nodes = m_flows.nodes;
    if (mark >= nodes.size() || onto >= nodes.size() || mark == onto
        || nodes[mark].stage != nodes[onto].stage)
        return std::nullopt;
    Query query = m_flows.query;
    query.nodeOrder = orderWith(m_flows.order, nodes[mark].place, nodes[onto].place);
    return query;
}

} // namespace whither
