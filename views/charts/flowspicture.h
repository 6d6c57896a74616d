#pragma once

#include "views/charts/chart.h"
#include "views/charts/flowslayout.h"

#include <string>

namespace whither {

/// What a node looks like and says of itself.
struct FlowLabel {
    QString name;
    QString numbers;
    std::string colorKey;    ///< empty where it has no colour of its own
    bool hasNoValue = false; ///< hatched, and so are the bands to and from it
};

/// The order with one value where another is, which makes room for it.
std::vector<std::string> orderWith(std::vector<std::string> order, const std::string& value,
                                   const std::string& place);

/// Stages side by side, their nodes and the bands between them. A part is a node or, behind the
/// nodes, a band; style and answers go by the parts' numbers.
class FlowsPicture {
public:
    /// A label a node, a heading a stage.
    FlowsPicture(FlowDiagram diagram, std::vector<FlowLabel> labels, QStringList headings);

    const std::vector<FlowLabel>& labels() const { return m_labels; }
    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const;
    std::optional<std::size_t> partAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const;
    QPainterPath outline(std::size_t part, const QRectF& area, const PaintStyle& style) const;
    /// Is every label in its room at full length at that width?
    bool labelsFit(double width, const PaintStyle& style) const;
    double leastHeight() const;
    /// The nodes that stand one below the other and are told apart by colour.
    std::vector<Neighbours> neighbours(const Theme& theme) const;

private:
    FlowsWords words(const PaintStyle& style) const;
    FlowsLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    void paintBand(QPainter& painter, const FlowsLayout& layout, std::size_t link,
                   const PaintStyle& style) const;
    void paintNode(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                   const PaintStyle& style) const;
    void paintLabel(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                    const PaintStyle& style) const;
    QColor colorOf(std::size_t node, const PaintStyle& style) const;

    FlowDiagram m_diagram;
    std::vector<FlowLabel> m_labels;
    QStringList m_headings;
};

} // namespace whither
