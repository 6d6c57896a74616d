#pragma once

#include "views/charts/linelayout.h"

#include <QColor>
#include <QGraphicsScene>

#include <vector>

class QChart;
class QPainter;
class QValueAxis;
class QXYSeries;

namespace whither {

/// The key of the colour that a line and its name have.
QString colorKeyOf(const ShareSeries& series);

/// How one series is to be drawn.
struct LineStyle {
    QColor color;
    int source = 0;           ///< its number among the summary's sources, for the points' shape
    QList<qreal> dashes = {}; ///< in widths of the line; none: solid
};

/// One conference's lines as Qt Charts draws them: grid, lines, points; no labels, no legend.
/// Runs are separate series, so that a gap stays a gap.
class LineScene {
public:
    explicit LineScene(const SharePanel& panel);
    ~LineScene();

    /// Draws at the layout's place; `styles` has one entry a series of the panel. Published points
    /// are filled with `page`, computed ones with their line's colour.
    void paint(QPainter& painter, const LinePanelLayout& layout,
               const std::vector<LineStyle>& styles, const QColor& grid, const QColor& page);

private:
    struct Drawn {
        QXYSeries* series = nullptr; // owned by the chart
        std::size_t of = 0;          ///< index of the panel's series
        bool isPoints = false;
        bool isComputed = false;
    };

    void add(QXYSeries* series, std::size_t of, bool isPoints, bool isComputed);

    QGraphicsScene m_scene;
    QChart* m_chart = nullptr; // owned by the scene
    QValueAxis* m_years = nullptr;
    QValueAxis* m_values = nullptr;
    std::vector<Drawn> m_drawn;
};

} // namespace whither
