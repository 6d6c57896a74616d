#include "views/charts/flowschart.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"

#include <algorithm>
#include <utility>

namespace whither {

QString flowNodeName(const FlowNode& node, const LanguageContext& context)
{
    switch (node.kind) {
    case FlowNodeKind::Value:
    case FlowNodeKind::Unknown:
        break;
    case FlowNodeKind::Other:
        return FlowsChart::tr("Other (%1)", "several small values; %1 is how many")
            .arg(countText(node.folded, context.locale));
    case FlowNodeKind::NotSeenAgain:
        return FlowsChart::tr("not seen again", "in the data, from then on");
    }
    return termText(node.term, context);
}

FlowDiagram diagramOf(const FlowGraph& graph)
{
    FlowDiagram diagram{graph.stages.size(), static_cast<double>(graph.base), {}, {}};
    for (const FlowNode& node : graph.nodes)
        diagram.nodes.push_back({node.stage, static_cast<double>(node.count)});
    for (const FlowLink& link : graph.links)
        diagram.links.push_back({link.from, link.to, static_cast<double>(link.count)});
    return diagram;
}

namespace {

FlowsPicture pictureOf(const FlowGraph& graph, const LanguageContext& context)
{
    std::vector<FlowLabel> labels;
    for (const FlowNode& node : graph.nodes) {
        const QString numbers =
            QStringLiteral("%1 · %2").arg(countText(node.count, context.locale),
                                          percentText(node.count, node.percent, context.locale));
        const bool hasNoValue =
            node.kind == FlowNodeKind::NotSeenAgain || node.kind == FlowNodeKind::Unknown;
        labels.push_back({flowNodeName(node, context), numbers, node.colorKey, hasNoValue});
    }
    QStringList headings;
    for (const std::string& stage : graph.stages)
        headings.append(columnTitle(stage, context));
    return {diagramOf(graph), std::move(labels), std::move(headings)};
}

} // namespace

FlowsChart::FlowsChart(FlowGraph graph, LanguageContext context)
    : m_graph(std::move(graph)),
      m_context(std::move(context)),
      m_picture(pictureOf(m_graph, m_context))
{
    addMarks();
}

void FlowsChart::addMarks()
{
    QStringList sources;
    for (const std::string& source : m_graph.sources)
        sources.append(QString::fromStdString(source));
    const QString base = countText(m_graph.base, m_context.locale);
    const auto add = [&](const QString& name, std::uint64_t count, const QString& share,
                         const std::vector<Condition>& conditions, const Ledger& ledger) {
        const QString unknown = countText(ledger.unknown, m_context.locale);
        const QString reading =
            tr("%1: %2 of %3 · %4", "where, how many, of how many, their share")
                .arg(name, countText(count, m_context.locale), base, share)
            + QLatin1Char('\n')
            + (sources.isEmpty() ? tr("Without a value at that stage: %1").arg(unknown)
                                 : tr("Without a value at that stage: %1 · Source: %2")
                                       .arg(unknown, listText(sources)));
        m_marks.push_back({name, reading, count, conditions});
    };
    for (const FlowNode& node : m_graph.nodes) {
        const QString name = flowNodeName(node, m_context);
        const QString share = percentText(node.count, node.percent, m_context.locale);
        add(tr("%1, %2", "a stage and who is there")
                .arg(columnTitle(m_graph.stages[node.stage], m_context), name),
            node.count, share, node.conditions, m_graph.ledgers[node.stage]);
    }
    for (const FlowLink& link : m_graph.links) {
        const FlowNode& from = m_graph.nodes[link.from];
        const FlowNode& to = m_graph.nodes[link.to];
        const auto percent = static_cast<double>(link.count) * 100.0
                             / static_cast<double>(std::max<std::uint64_t>(from.count, 1));
        add(tr("%1, %2 → %3, %4", "a stage and who is there, the next stage and where they go")
                .arg(columnTitle(m_graph.stages[from.stage], m_context),
                     m_picture.labels()[link.from].name,
                     columnTitle(m_graph.stages[to.stage], m_context),
                     m_picture.labels()[link.to].name),
            link.count,
            tr("%1 of those of %2", "a share, where they come from")
                .arg(percentText(percent, m_context.locale), m_picture.labels()[link.from].name),
            link.conditions, m_graph.ledgers[to.stage]);
    }
}

std::optional<std::size_t> FlowsChart::markAt(const QPointF& point, const QRectF& area,
                                              const PaintStyle& style) const
{
    return m_picture.partAt(point, area, style);
}

QPainterPath FlowsChart::markOutline(std::size_t mark, const QRectF& area,
                                     const PaintStyle& style) const
{
    return m_picture.outline(mark, area, style);
}

void FlowsChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    m_picture.paint(painter, area, style);
}

ShownRows FlowsChart::shown() const
{
    return shownRows(m_graph, m_context);
}

std::vector<Neighbours> FlowsChart::neighbours(const Theme& theme) const
{
    return m_picture.neighbours(theme);
}

QString FlowsChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading.section(QLatin1Char('\n'), 0, 0));
    return lines.join(QLatin1Char('\n'));
}

bool FlowsChart::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    return fitsIn(size, style) && m_picture.labelsFit(size.width(), style);
}

std::optional<Query> FlowsChart::moved(std::size_t mark, std::size_t onto) const
{
    const std::size_t count = m_graph.nodes.size();
    if (mark >= count || onto >= count || m_graph.nodes[mark].stage != m_graph.nodes[onto].stage)
        return std::nullopt;
    const Term& value = m_graph.nodes[mark].term;
    const Term& place = m_graph.nodes[onto].term;
    if (!value || !place || value == place)
        return std::nullopt;
    Query query = m_graph.query;
    query.nodeOrder = orderWith(m_graph.order, *value, *place);
    return query;
}

double FlowsChart::leastHeight() const
{
    return std::max(Chart::leastHeight(), m_picture.leastHeight());
}

} // namespace whither
