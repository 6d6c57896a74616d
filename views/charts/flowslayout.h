#pragma once

#include <QPainterPath>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace whither {

/// What a flow chart draws, whatever it is that flows: sizes are in one unit, the chart's own.
struct FlowDiagram {
    struct Node {
        std::size_t stage = 0;
        double size = 0;
    };
    struct Link {
        std::size_t from = 0; ///< indexes of nodes
        std::size_t to = 0;
        double size = 0;
    };

    std::size_t stages = 0;
    double total = 0;        ///< what a stage's nodes sum to at most; 0: nothing is drawn
    std::vector<Node> nodes; ///< those of a stage in their order, the highest first
    std::vector<Link> links; ///< by the order in which they leave and reach their nodes

    bool isEmpty() const { return total <= 0 || stages < 2; }
    /// How many nodes the fullest stage has.
    std::size_t mostNodes() const;
};

/// What the words of a flow chart need, in painter units.
struct FlowsWords {
    double line = 18;           ///< height of a line
    std::vector<double> labels; ///< width of each node's label, in the order of the nodes
};

/// The piece of one node or band. A band starts at the right edge of its first node and ends at the
/// left edge of the second, as thick there as its size.
struct FlowNodeShape {
    QRectF box;   ///< height = size × `FlowsLayout::unit`
    QRectF slot;  ///< the room that no other node of the stage enters: box and label
    QRectF label; ///< left of the first stage's nodes, right of all others'
};

struct FlowsLayout {
    double unit = 0; ///< height of a size of one
    std::vector<FlowNodeShape> nodes;
    std::vector<QPainterPath> bands; ///< one a link
    std::vector<QRectF> headings;    ///< one a stage
};

/// Places stages side by side and their nodes one below the other in the diagram's order. All nodes
/// and bands have heights in proportion to their sizes; where a node is lower than a line, its slot
/// is not, so no two labels of a stage overlap.
FlowsLayout layoutFlows(const FlowDiagram& diagram, const QRectF& area, const FlowsWords& words);

/// The height below which the lines of the fullest stage would overlap.
double leastFlowsHeight(const FlowDiagram& diagram, double line);

/// Is every label in its room at full length at that width?
bool flowLabelsFit(const FlowDiagram& diagram, double width, const FlowsWords& words);

} // namespace whither
