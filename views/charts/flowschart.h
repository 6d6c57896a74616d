#pragma once

#include "models/study/measures/flows.h"

#include "views/charts/chart.h"
#include "views/charts/flowslayout.h"

#include <QCoreApplication>

namespace whither {

/// "United States", "Other (4)", "not seen again", "not stated".
QString flowNodeName(const FlowNode& node, const LanguageContext& context);

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
    bool fitsIn(const QSizeF& size, const PaintStyle& style) const override;
    bool showsAll(const QSizeF& size, const PaintStyle& style) const override;
    double leastHeight() const override;
    std::optional<Query> moved(std::size_t mark, std::size_t onto) const override;

private:
    /// A node's words: its name, and count and share behind it.
    struct Label {
        QString name;
        QString numbers;
    };

    FlowsWords words(const PaintStyle& style) const;
    FlowsLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    void addMarks();
    void paintBand(QPainter& painter, const FlowsLayout& layout, std::size_t link,
                   const PaintStyle& style) const;
    void paintNode(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                   const PaintStyle& style) const;
    void paintLabel(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                    const PaintStyle& style) const;
    QColor colorOf(std::size_t node, const PaintStyle& style) const;

    FlowGraph m_graph;
    LanguageContext m_context;
    std::vector<Label> m_labels; ///< one a node
    std::vector<Mark> m_marks;   ///< nodes, then links
};

} // namespace whither
