#include "views/charts/flowslayout.h"

#include <algorithm>

namespace whither {

namespace {

constexpr double nodeWidth = 14;
constexpr double nodeGap = 8;        // between two nodes of a stage
constexpr double nodeLabelGap = 7;   // between a node and its label
constexpr double headingGap = 6;     // between the headings and the highest node
constexpr double widestMargin = 0.3; // of the area, for the labels on either side

struct FlowColumns {
    double left = 0;  ///< of the first stage's nodes
    double right = 0; ///< of the last stage's nodes, their right edge
    double step = 0;  ///< from stage to stage
};

double widestLabel(const FlowGraph& graph, const FlowsWords& words, std::size_t stage)
{
    double widest = 0;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (graph.nodes[node].stage == stage)
            widest = std::max(widest, words.labels[node]);
    }
    return widest;
}

FlowColumns columnsIn(const FlowGraph& graph, double width, const FlowsWords& words)
{
    const double most = width * widestMargin;
    const std::size_t last = graph.stages.size() - 1;
    FlowColumns columns;
    columns.left = std::min(most, widestLabel(graph, words, 0) + nodeLabelGap);
    columns.right = width - std::min(most, widestLabel(graph, words, last) + nodeLabelGap);
    columns.step = (columns.right - columns.left - nodeWidth) / static_cast<double>(last);
    return columns;
}

/// The room of a label: up to the next stage's nodes, or to the edge.
double labelRoom(const FlowGraph& graph, std::size_t stage, double width,
                 const FlowColumns& columns)
{
    if (stage == 0)
        return columns.left - nodeLabelGap;
    if (stage + 1 == graph.stages.size())
        return width - columns.right - nodeLabelGap;
    return columns.step - nodeWidth - 2 * nodeLabelGap;
}

std::vector<std::vector<std::size_t>> nodesByStage(const FlowGraph& graph)
{
    std::vector<std::vector<std::size_t>> stages(graph.stages.size());
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        stages[graph.nodes[node].stage].push_back(node);
    return stages;
}

/// The height of a stage whose rows are `unit` high each and whose slots are at least a line.
double stageHeight(const FlowGraph& graph, const std::vector<std::size_t>& nodes, double unit,
                   double line)
{
    double height = nodeGap * static_cast<double>(nodes.size() - 1);
    for (const std::size_t node : nodes)
        height += std::max(line, static_cast<double>(graph.nodes[node].count) * unit);
    return height;
}

/// The greatest height of a row at which every stage has room.
double unitFor(const FlowGraph& graph, const std::vector<std::vector<std::size_t>>& stages,
               double height, double line)
{
    double low = 0;
    double high = height / static_cast<double>(std::max<std::uint64_t>(graph.base, 1));
    constexpr int halvings = 50;
    for (int turn = 0; turn < halvings; ++turn) {
        const double middle = (low + high) / 2;
        const bool fits = std::ranges::all_of(stages, [&](const auto& nodes) {
            return nodes.empty() || stageHeight(graph, nodes, middle, line) <= height;
        });
        (fits ? low : high) = middle;
    }
    return low;
}

QPainterPath bandBetween(const QPointF& from, const QPointF& to, double thickness)
{
    const double middle = (from.x() + to.x()) / 2;
    const QPointF down(0, thickness);
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    path.lineTo(to + down);
    path.cubicTo(QPointF(middle, to.y()) + down, QPointF(middle, from.y()) + down, from + down);
    path.closeSubpath();
    return path;
}

void placeStage(FlowsLayout& layout, const FlowGraph& graph, const std::vector<std::size_t>& nodes,
                const QRectF& area, double x, double room, double line)
{
    double y = area.top();
    for (const std::size_t node : nodes) {
        FlowNodeShape& shape = layout.nodes[node];
        const double height = static_cast<double>(graph.nodes[node].count) * layout.unit;
        const double slot = std::max(line, height);
        shape.box = QRectF(x, y + (slot - height) / 2, nodeWidth, height);
        const bool isFirst = graph.nodes[node].stage == 0;
        const double labelLeft = isFirst ? x - nodeLabelGap - room : x + nodeWidth + nodeLabelGap;
        shape.label = QRectF(labelLeft, shape.box.center().y() - line / 2, room, line);
        shape.slot = QRectF(x, y, nodeWidth, slot);
        y += slot + nodeGap;
    }
}

void placeBands(FlowsLayout& layout, const FlowGraph& graph)
{
    std::vector<double> left(graph.nodes.size()); // what has left the node, what has come in
    std::vector<double> come(graph.nodes.size());
    for (const FlowLink& link : graph.links) {
        const double thickness = static_cast<double>(link.count) * layout.unit;
        const QRectF& from = layout.nodes[link.from].box;
        const QRectF& to = layout.nodes[link.to].box;
        layout.bands.push_back(bandBetween(from.topRight() + QPointF(0, left[link.from]),
                                           to.topLeft() + QPointF(0, come[link.to]), thickness));
        left[link.from] += thickness;
        come[link.to] += thickness;
    }
}

} // namespace

FlowsLayout layoutFlows(const FlowGraph& graph, const QRectF& area, const FlowsWords& words)
{
    FlowsLayout layout;
    if (graph.base == 0 || graph.stages.size() < 2)
        return layout;
    const FlowColumns columns = columnsIn(graph, area.width(), words);
    const auto stages = nodesByStage(graph);
    const QRectF body = area.adjusted(0, words.line + headingGap, 0, 0);
    layout.unit = unitFor(graph, stages, body.height(), words.line);
    layout.nodes.resize(graph.nodes.size());
    for (std::size_t stage = 0; stage < stages.size(); ++stage) {
        const double x = area.left() + columns.left + columns.step * static_cast<double>(stage);
        const double room = labelRoom(graph, stage, area.width(), columns);
        placeStage(layout, graph, stages[stage], body, x, room, words.line);
        const bool isFirst = stage == 0;
        const double to = isFirst                      ? x + nodeWidth
                          : stage + 1 == stages.size() ? area.right()
                                                       : x + columns.step - nodeLabelGap;
        layout.headings.emplace_back(QPointF(isFirst ? area.left() : x, area.top()),
                                     QPointF(to, area.top() + words.line));
    }
    placeBands(layout, graph);
    return layout;
}

double leastFlowsHeight(const FlowGraph& graph, double line)
{
    const auto nodes = static_cast<double>(graph.mostNodes());
    constexpr double leastFlow = 60; // what the bands need besides, to be told apart
    return line + headingGap + nodes * (line + nodeGap) + leastFlow;
}

bool flowLabelsFit(const FlowGraph& graph, double width, const FlowsWords& words)
{
    if (graph.base == 0 || graph.stages.size() < 2)
        return true;
    const FlowColumns columns = columnsIn(graph, width, words);
    for (std::size_t stage = 0; stage < graph.stages.size(); ++stage) {
        if (widestLabel(graph, words, stage) > labelRoom(graph, stage, width, columns) + 0.01)
            return false;
    }
    return true;
}

} // namespace whither
