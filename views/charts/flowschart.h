#pragma once

#include "models/study/measures/flows.h"

#include "views/charts/chart.h"
#include "views/charts/flowspicture.h"

#include <QCoreApplication>

namespace whither {

/// "United States", "Other (4)", "not seen again", "not stated".
QString flowNodeName(const FlowNode& node, const LanguageContext& context);

/// What the flows look like to a layout: sizes are rows.
FlowDiagram diagramOf(const FlowGraph& graph);

/// Where people are at several stages, and who went from which place to which. Marks are the nodes,
/// stage by stage, and behind them the bands.
class FlowsChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(FlowsChart)

public:
    FlowsChart(FlowGraph graph, LanguageContext context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    ShownRows shown() const override;
    std::vector<Neighbours> neighbours(const Theme& theme) const override;
    bool showsAll(const QSizeF& size, const PaintStyle& style) const override;
    double leastHeight() const override;
    std::optional<Query> moved(std::size_t mark, std::size_t onto) const override;

private:
    void addMarks();

    FlowGraph m_graph;
    LanguageContext m_context;
    FlowsPicture m_picture;
    std::vector<Mark> m_marks; ///< nodes, then links
};

} // namespace whither
