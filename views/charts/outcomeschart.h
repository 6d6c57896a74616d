#pragma once

#include "models/study/outcomes.h"

#include "views/charts/chart.h"
#include "views/charts/donutlayout.h"
#include "views/charts/partstable.h"

#include <QCoreApplication>

#include <memory>

namespace whither {

class PieScene;

/// Where people are: a two-ring donut with the table of its parts beside it (below it where the
/// area is narrow). A slice and its table row are one mark.
class OutcomesChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(OutcomesChart)

public:
    OutcomesChart(OutcomeSummary summary, LanguageContext context);
    ~OutcomesChart() override;

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    double leastHeight() const override;

private:
    struct Areas {
        QRectF donut;
        QRectF table;
    };

    Areas areasIn(const QRectF& area) const;
    DonutLayout donutIn(const QRectF& area, const PaintStyle& style) const;
    std::size_t markOf(const DonutSlice& slice) const;
    void addMarks();
    void paintSlices(QPainter& painter, const DonutLayout& layout, const PaintStyle& style) const;
    void paintLabels(QPainter& painter, const DonutLayout& layout, const PaintStyle& style) const;

    OutcomeSummary m_summary;
    LanguageContext m_context;
    std::vector<Mark> m_marks;            ///< each part followed by its pieces
    std::vector<std::size_t> m_partMarks; ///< the mark of each inner part
    PartsTable m_table;
    std::unique_ptr<PieScene> m_scene;
};

} // namespace whither
