#pragma once

#include "models/study/measures/shareseries.h"

#include "views/charts/chart.h"
#include "views/charts/eventlines.h"
#include "views/charts/linelayout.h"
#include "views/charts/lineneighbours.h"
#include "views/charts/linescene.h"
#include "views/charts/sharemarks.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace whither {

/// Countries' shares of conferences over the years: one panel a conference, a line for every
/// country, source and measure, named at its end.
class SharesChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(SharesChart)

public:
    /// `events` stand on the time axis of every panel.
    SharesChart(SharesSummary summary, std::vector<EventLine> events, LanguageContext context);
    ~SharesChart() override;

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks.marks; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    ShownRows shown() const override;
    std::vector<Neighbours> neighbours(const Theme& theme) const override
    {
        return lineNeighbours(m_summary, theme, m_context);
    }
    QStringList cutTexts(const QRectF& area, const PaintStyle& style) const override;

    /// The geometry the chart is painted with; for tests.
    LineLayout layoutIn(const QRectF& area, const PaintStyle& style) const;

private:
    /// Where a point or a projection stands.
    QPointF placeOf(const ShareTarget& target, const LinePanelLayout& panel) const;
    QString endName(const SharePanel& panel, const ShareSeries& series) const;
    QString endValue(const ShareSeries& series) const;
    bool isSeriesMuted(std::size_t panel, std::size_t series, const PaintStyle& style) const;
    void paintAxes(QPainter& painter, std::size_t panel, const LinePanelLayout& layout,
                   const PaintStyle& style) const;
    void paintEndLabels(QPainter& painter, std::size_t panel, const LinePanelLayout& layout,
                        const PaintStyle& style) const;
    void paintLegend(QPainter& painter, const QRectF& area, const PaintStyle& style) const;

    SharesSummary m_summary;
    std::vector<EventLine> m_events;
    LanguageContext m_context;
    ShareMarks m_marks;
    std::vector<std::unique_ptr<LineScene>> m_scenes;
};

} // namespace whither
