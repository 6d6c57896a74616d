#pragma once

#include "models/study/measures/flows.h"

#include <QPainterPath>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace whither {

/// What the words of a flow chart need, in painter units.
struct FlowsWords {
    double line = 18;           ///< height of a line
    std::vector<double> labels; ///< width of each node's label, in the order of the nodes
};

/// The piece of one node or band. A band starts at the right edge of its first node and ends at the
/// left edge of the second, as thick there as the people are many.
struct FlowNodeShape {
    QRectF box;   ///< height = people × `FlowsLayout::unit`
    QRectF slot;  ///< the room that no other node of the stage enters: box and label
    QRectF label; ///< left of the first stage's nodes, right of all others'
};

struct FlowsLayout {
    double unit = 0; ///< height of one row
    std::vector<FlowNodeShape> nodes;
    std::vector<QPainterPath> bands; ///< one a link
    std::vector<QRectF> headings;    ///< one a stage
};

/// Places stages side by side and their nodes one below the other in the graph's order. All nodes
/// and bands have heights in proportion to their rows; where a node is lower than a line, its slot
/// is not, so no two labels of a stage overlap.
FlowsLayout layoutFlows(const FlowGraph& graph, const QRectF& area, const FlowsWords& words);

/// The height below which the lines of the fullest stage would overlap.
double leastFlowsHeight(const FlowGraph& graph, double line);

/// Is every label in its room at full length at that width?
bool flowLabelsFit(const FlowGraph& graph, double width, const FlowsWords& words);

} // namespace whither
