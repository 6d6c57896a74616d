#pragma once

#include "models/study/measures/publishedflows.h"

#include "views/charts/chart.h"
#include "views/charts/flowspicture.h"

#include <QCoreApplication>

namespace whither {

/// "47%", "70.4%": a share with a decimal where its source has some.
QString printedShareText(double percent, const QLocale& locale);

/// "47%", "at least 24.0%": the share of a node as far as it is published.
QString publishedShareText(const PublishedNode& node, const QLocale& locale);

/// What a study published of where a group came from and went to. Hatched is the rest of a stage,
/// which is not published, or which the filter leaves out; no band leaves or reaches that. Marks
/// are the printed shares: nodes, stage by stage, then bands.
class PublishedFlowsChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(PublishedFlowsChart)

public:
    PublishedFlowsChart(PublishedFlows flows, LanguageContext context);

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
    QString nodeReading(const PublishedNode& node) const;
    QString linkReading(const PublishedLink& link) const;
    /// "First degree, China".
    QString nodeName(const PublishedNode& node) const;
    std::optional<std::size_t> markOf(std::size_t part) const;
    std::size_t partOf(std::size_t mark) const;
    PaintStyle inParts(PaintStyle style) const;

    PublishedFlows m_flows;
    LanguageContext m_context;
    std::size_t m_unpublished = 0; ///< parts behind the nodes that stand for what is not published
    FlowsPicture m_picture;
    std::vector<Mark> m_marks;
};

} // namespace whither
