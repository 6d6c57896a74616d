#pragma once

#include "views/charts/donutlayout.h"

#include <QColor>
#include <QGraphicsScene>

#include <vector>

class QChart;
class QPainter;
class QPieSeries;

namespace whither {

/// The two rings as Qt Charts draws them: bare slices, no legend, no labels, no animation.
class PieScene {
public:
    explicit PieScene(const OutcomeSummary& summary);
    ~PieScene();

    /// Draws the rings where the layout has them; `colors` has one entry a slice of the layout,
    /// `gaps` is the colour between slices.
    void paint(QPainter& painter, const DonutLayout& layout, const std::vector<QColor>& colors,
               const QColor& gaps);

private:
    QGraphicsScene m_scene;
    QChart* m_chart = nullptr;     // owned by the scene
    QPieSeries* m_inner = nullptr; // owned by the chart
    QPieSeries* m_outer = nullptr;
};

} // namespace whither
