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

double widestLabel(const FlowDiagram& diagram, const FlowsWords& words, std::size_t stage)
{
    double widest = 0;
    for (std::size_t node = 0; node < diagram.nodes.size(); ++node) {
        if (diagram.nodes[node].stage == stage)
            widest = std::max(widest, words.labels[node]);
    }
    return widest;
}

FlowColumns columnsIn(const FlowDiagram& diagram, double width, const FlowsWords& words)
{
    const double most = width * widestMargin;
    const std::size_t last = diagram.stages - 1;
    FlowColumns columns;
    columns.left = std::min(most, widestLabel(diagram, words, 0) + nodeLabelGap);
    columns.right = width - std::min(most, widestLabel(diagram, words, last) + nodeLabelGap);
    columns.step = (columns.right - columns.left - nodeWidth) / static_cast<double>(last);
    return columns;
}

/// The room of a label: up to the next stage's nodes, or to the edge.
double labelRoom(const FlowDiagram& diagram, std::size_t stage, double width,
                 const FlowColumns& columns)
{
    if (stage == 0)
        return columns.left - nodeLabelGap;
    if (stage + 1 == diagram.stages)
        return width - columns.right - nodeLabelGap;
    return columns.step - nodeWidth - 2 * nodeLabelGap;
}

std::vector<std::vector<std::size_t>> nodesByStage(const FlowDiagram& diagram)
{
    std::vector<std::vector<std::size_t>> stages(diagram.stages);
    for (std::size_t node = 0; node < diagram.nodes.size(); ++node)
        stages[diagram.nodes[node].stage].push_back(node);
    return stages;
}

/// The height of a stage at that unit, whose slots are at least a line.
double stageHeight(const FlowDiagram& diagram, const std::vector<std::size_t>& nodes, double unit,
                   double line)
{
    double height = nodeGap * static_cast<double>(nodes.size() - 1);
    for (const std::size_t node : nodes)
        height += std::max(line, diagram.nodes[node].size * unit);
    return height;
}

/// The greatest unit at which every stage has room.
double unitFor(const FlowDiagram& diagram, const std::vector<std::vector<std::size_t>>& stages,
               double height, double line)
{
    double low = 0;
    double high = height / diagram.total;
    constexpr int halvings = 50;
    for (int turn = 0; turn < halvings; ++turn) {
        const double middle = (low + high) / 2;
        const bool fits = std::ranges::all_of(stages, [&](const auto& nodes) {
            return nodes.empty() || stageHeight(diagram, nodes, middle, line) <= height;
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

void placeStage(FlowsLayout& layout, const FlowDiagram& diagram,
                const std::vector<std::size_t>& nodes, const QRectF& area, double x, double room,
                double line)
{
    double y = area.top();
    for (const std::size_t node : nodes) {
        FlowNodeShape& shape = layout.nodes[node];
        const double height = diagram.nodes[node].size * layout.unit;
        const double slot = std::max(line, height);
        shape.box = QRectF(x, y + (slot - height) / 2, nodeWidth, height);
        const bool isFirst = diagram.nodes[node].stage == 0;
        const double labelLeft = isFirst ? x - nodeLabelGap - room : x + nodeWidth + nodeLabelGap;
        shape.label = QRectF(labelLeft, shape.box.center().y() - line / 2, room, line);
        shape.slot = QRectF(x, y, nodeWidth, slot);
        y += slot + nodeGap;
    }
}

void placeBands(FlowsLayout& layout, const FlowDiagram& diagram)
{
    std::vector<double> left(diagram.nodes.size()); // what has left the node, what has come in
    std::vector<double> come(diagram.nodes.size());
    for (const FlowDiagram::Link& link : diagram.links) {
        const double thickness = link.size * layout.unit;
        const QRectF& from = layout.nodes[link.from].box;
        const QRectF& to = layout.nodes[link.to].box;
        layout.bands.push_back(bandBetween(from.topRight() + QPointF(0, left[link.from]),
                                           to.topLeft() + QPointF(0, come[link.to]), thickness));
        left[link.from] += thickness;
        come[link.to] += thickness;
    }
}

} // namespace

std::size_t FlowDiagram::mostNodes() const
{
    std::vector<std::size_t> counts(stages);
    for (const Node& node : nodes)
        ++counts[node.stage];
    return counts.empty() ? 0 : *std::ranges::max_element(counts);
}

FlowsLayout layoutFlows(const FlowDiagram& diagram, const QRectF& area, const FlowsWords& words)
{
    FlowsLayout layout;
    if (diagram.isEmpty())
        return layout;
    const FlowColumns columns = columnsIn(diagram, area.width(), words);
    const auto stages = nodesByStage(diagram);
    const QRectF body = area.adjusted(0, words.line + headingGap, 0, 0);
    layout.unit = unitFor(diagram, stages, body.height(), words.line);
    layout.nodes.resize(diagram.nodes.size());
    for (std::size_t stage = 0; stage < stages.size(); ++stage) {
        const double x = area.left() + columns.left + columns.step * static_cast<double>(stage);
        const double room = labelRoom(diagram, stage, area.width(), columns);
        placeStage(layout, diagram, stages[stage], body, x, room, words.line);
        const bool isFirst = stage == 0;
        const double to = isFirst                      ? x + nodeWidth
                          : stage + 1 == stages.size() ? area.right()
                                                       : x + columns.step - nodeLabelGap;
        layout.headings.emplace_back(QPointF(isFirst ? area.left() : x, area.top()),
                                     QPointF(to, area.top() + words.line));
    }
    placeBands(layout, diagram);
    return layout;
}

double leastFlowsHeight(const FlowDiagram& diagram, double line)
{
    const auto nodes = static_cast<double>(diagram.mostNodes());
    constexpr double leastFlow = 60; // what the bands need besides, to be told apart
    return line + headingGap + nodes * (line + nodeGap) + leastFlow;
}

bool flowLabelsFit(const FlowDiagram& diagram, double width, const FlowsWords& words)
{
    if (diagram.isEmpty())
        return true;
    const FlowColumns columns = columnsIn(diagram, width, words);
    for (std::size_t stage = 0; stage < diagram.stages; ++stage) {
        if (widestLabel(diagram, words, stage) > labelRoom(diagram, stage, width, columns) + 0.01)
            return false;
    }
    return true;
}

} // namespace whither
