#include "views/charts/flowschart.h"

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

constexpr double tallestLine = 19; // of a label: for the least height, which no style is asked for
constexpr double wordGap = 6;      // between a label's name and its numbers

QPainterPath boxPath(const QRectF& box)
{
    QPainterPath path;
    // So that one person of very many is still a line.
    path.addRoundedRect(box.height() < 1 ? box.adjusted(0, -0.5, 0, 0.5) : box, 1.5, 1.5);
    return path;
}

bool hasNoValue(const FlowNode& node)
{
    return node.kind == FlowNodeKind::NotSeenAgain || node.kind == FlowNodeKind::Unknown;
}

} // namespace

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

FlowsChart::FlowsChart(FlowGraph graph, LanguageContext context)
    : m_graph(std::move(graph)), m_context(std::move(context))
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
        m_labels.push_back(
            {name, QStringLiteral("%1 · %2").arg(countText(node.count, m_context.locale), share)});
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
                .arg(columnTitle(m_graph.stages[from.stage], m_context), m_labels[link.from].name,
                     columnTitle(m_graph.stages[to.stage], m_context), m_labels[link.to].name),
            link.count,
            tr("%1 of those of %2", "a share, where they come from")
                .arg(percentText(percent, m_context.locale), m_labels[link.from].name),
            link.conditions, m_graph.ledgers[to.stage]);
    }
}

FlowsWords FlowsChart::words(const PaintStyle& style) const
{
    FlowsWords words;
    words.line = std::min(tallestLine, lineHeight(style.font(TextRole::Strong)));
    for (const Label& label : m_labels)
        words.labels.push_back(textWidth(label.name, style.font(TextRole::Strong)) + wordGap
                               + textWidth(label.numbers, style.font(TextRole::Note)) + 3);
    return words;
}

FlowsLayout FlowsChart::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    return layoutFlows(m_graph, area, words(style));
}

QColor FlowsChart::colorOf(std::size_t node, const PaintStyle& style) const
{
    return style.theme.colorOf(QString::fromStdString(m_graph.nodes[node].colorKey));
}

void FlowsChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const FlowsLayout layout = layoutIn(area, style);
    for (std::size_t link = 0; link < layout.bands.size(); ++link)
        paintBand(painter, layout, link, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
        paintNode(painter, layout, node, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
        paintLabel(painter, layout, node, style);
    for (std::size_t stage = 0; stage < layout.headings.size(); ++stage)
        drawLine(painter, layout.headings[stage], columnTitle(m_graph.stages[stage], m_context),
                 style.font(TextRole::Heading), style.theme.mutedText,
                 (stage == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void FlowsChart::paintBand(QPainter& painter, const FlowsLayout& layout, std::size_t link,
                           const PaintStyle& style) const
{
    const std::size_t mark = m_graph.nodes.size() + link;
    const std::size_t from = m_graph.links[link].from;
    const bool isStressed = style.highlighted.contains(mark);
    QColor color = colorOf(from, style);
    constexpr float plain = 0.36F;
    color.setAlphaF(isStressed ? 0.7F : style.isMuted(mark) ? 0.12F : plain);
    const QPainterPath& band = layout.bands[link];
    painter.fillPath(band, color);
    if (hasNoValue(m_graph.nodes[from]) || hasNoValue(m_graph.nodes[m_graph.links[link].to])) {
        painter.setOpacity(style.isMuted(mark) ? 0.3 : 0.8);
        paintHatch(painter, band, style.theme.page);
        painter.setOpacity(1);
    }
    // The edges of the band, which the fill is too pale to give.
    QColor edge = style.theme.lineColorOf(QString::fromStdString(m_graph.nodes[from].colorKey));
    edge.setAlphaF(style.isMuted(mark) ? 0.15F : 0.55F);
    painter.strokePath(band, QPen(isStressed ? style.theme.text : edge, isStressed ? 1.4 : 0.6));
}

void FlowsChart::paintNode(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                           const PaintStyle& style) const
{
    painter.setOpacity(style.isMuted(node) ? 0.4 : 1);
    const QPainterPath box = boxPath(layout.nodes[node].box);
    painter.fillPath(box, colorOf(node, style));
    paintPattern(painter, box, QString::fromStdString(m_graph.nodes[node].colorKey), style.theme);
    if (hasNoValue(m_graph.nodes[node]))
        paintHatch(painter, box, style.theme.page);
    if (style.highlighted.contains(node))
        painter.strokePath(box, QPen(style.theme.text, 1.6));
    painter.setOpacity(1);
}

void FlowsChart::paintLabel(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                            const PaintStyle& style) const
{
    const QFont strong = style.font(TextRole::Strong);
    const QFont note = style.font(TextRole::Note);
    const Label& label = m_labels[node];
    QRectF room = layout.nodes[node].label;
    const double numbers = textWidth(label.numbers, note) + 2;
    const QString name = elided(label.name, strong, room.width() - numbers - wordGap);
    const double width = std::min(room.width(), textWidth(name, strong) + wordGap + numbers + 1);
    const std::size_t stage = m_graph.nodes[node].stage;
    if (stage == 0)
        room.setLeft(room.right() - width);
    else
        room.setWidth(width);
    if (stage != 0 && stage + 1 != m_graph.stages.size()) {
        // Over the bands: the page shines through behind the words.
        QColor behind = style.theme.page;
        behind.setAlphaF(0.72F);
        QPainterPath plate;
        plate.addRoundedRect(room.adjusted(-3, 0, 3, 0), 3, 3);
        painter.fillPath(plate, behind);
    }
    painter.setOpacity(style.isMuted(node) ? 0.5 : 1);
    drawLine(painter, room.adjusted(0, 0, 1, 0), name, strong, style.theme.text);
    drawLine(painter, room, label.numbers, note, style.theme.text,
             Qt::AlignRight | Qt::AlignVCenter);
    painter.setOpacity(1);
}

std::optional<std::size_t> FlowsChart::markAt(const QPointF& point, const QRectF& area,
                                              const PaintStyle& style) const
{
    const FlowsLayout layout = layoutIn(area, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
        const FlowNodeShape& shape = layout.nodes[node];
        if (shape.box.adjusted(-2, -2, 2, 2).contains(point))
            return node;
    }
    // The last band is the one on top.
    for (std::size_t link = layout.bands.size(); link-- > 0;) {
        if (layout.bands[link].contains(point))
            return m_graph.nodes.size() + link;
    }
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
        if (layout.nodes[node].label.contains(point))
            return node;
    }
    return std::nullopt;
}

QPainterPath FlowsChart::markOutline(std::size_t mark, const QRectF& area,
                                     const PaintStyle& style) const
{
    const FlowsLayout layout = layoutIn(area, style);
    if (mark < layout.nodes.size())
        return boxPath(layout.nodes[mark].box);
    const std::size_t link = mark - layout.nodes.size();
    return link < layout.bands.size() ? layout.bands[link] : QPainterPath();
}

ShownRows FlowsChart::shown() const
{
    return shownRows(m_graph, m_context);
}

std::vector<Neighbours> FlowsChart::neighbours(const Theme& theme) const
{
    const auto partOf = [&](std::size_t node) {
        const QString key = QString::fromStdString(m_graph.nodes[node].colorKey);
        return ColoredPart{m_labels[node].name, key, theme.colorOf(key)};
    };
    std::vector<Neighbours> neighbours;
    for (std::size_t node = 1; node < m_graph.nodes.size(); ++node) {
        const FlowNode& above = m_graph.nodes[node - 1];
        const FlowNode& below = m_graph.nodes[node];
        if (above.stage == below.stage && !hasNoValue(above) && !hasNoValue(below))
            neighbours.push_back({partOf(node - 1), partOf(node)});
    }
    return neighbours;
}

QString FlowsChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading.section(QLatin1Char('\n'), 0, 0));
    return lines.join(QLatin1Char('\n'));
}

bool FlowsChart::fitsIn(const QSizeF& size, const PaintStyle& style) const
{
    (void)style;
    return size.width() >= 300 && size.height() >= leastHeight();
}

bool FlowsChart::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    return fitsIn(size, style) && flowLabelsFit(m_graph, size.width(), words(style));
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
    std::vector<std::string> order = m_graph.order;
    const auto from = std::ranges::find(order, *value);
    const auto to = std::ranges::find(order, *place);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    Query query = m_graph.query;
    query.nodeOrder = std::move(order);
    return query;
}

double FlowsChart::leastHeight() const
{
    return std::max(Chart::leastHeight(), leastFlowsHeight(m_graph, tallestLine));
}

} // namespace whither
