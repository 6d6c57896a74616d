#include "views/charts/piescene.h"

#include "views/charts/barechart.h"

#include <QChart>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

namespace whither {

namespace {

void paintRing(QPieSeries& ring, double holeSize, double size,
               std::vector<QColor>::const_iterator color, const QColor& gaps)
{
    ring.setHoleSize(holeSize);
    ring.setPieSize(size);
    for (QPieSlice* slice : ring.slices()) {
        slice->setBrush(*color++);
        slice->setPen(QPen(gaps, 1.5));
    }
}

} // namespace

PieScene::PieScene(const OutcomeSummary& summary)
{
    m_chart = bareChart();
    m_inner = new QPieSeries;
    m_outer = new QPieSeries;
    for (const OutcomePart& part : summary.parts) {
        m_inner->append(QString(), static_cast<double>(part.count));
        for (const OutcomePart& piece : part.parts)
            m_outer->append(QString(), static_cast<double>(piece.count));
    }
    m_chart->addSeries(m_inner);
    m_chart->addSeries(m_outer);
    m_scene.addItem(m_chart);
}

PieScene::~PieScene() = default;

void PieScene::paint(QPainter& painter, const DonutLayout& layout,
                     const std::vector<QColor>& colors, const QColor& gaps)
{
    if (layout.slices.empty())
        return;
    const QRectF box(layout.centre.x() - layout.radius, layout.centre.y() - layout.radius,
                     2 * layout.radius, 2 * layout.radius);
    const QRectF sceneBox(QPointF(0, 0), box.size());
    m_scene.setSceneRect(sceneBox);
    m_chart->setGeometry(sceneBox);
    m_chart->setPlotArea(sceneBox);

    const DonutSlice& inner = layout.slices.front();
    const DonutSlice& outer = layout.slices.back();
    paintRing(*m_inner, inner.innerRadius / layout.radius, inner.outerRadius / layout.radius,
              colors.begin(), gaps);
    paintRing(*m_outer, outer.innerRadius / layout.radius, outer.outerRadius / layout.radius,
              colors.begin() + m_inner->count(), gaps);
    m_scene.render(&painter, box, sceneBox);
}

} // namespace whither
