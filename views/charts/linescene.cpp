#include "views/charts/linescene.h"

#include "models/study/measures/places.h"

#include "views/charts/barechart.h"
#include "views/charts/sourcemarker.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace whither {

namespace {

constexpr double lineWidth = 2.2;
constexpr double pointSize = 8;

} // namespace

QString colorKeyOf(const ShareSeries& series)
{
    const std::string_view key = placeColorKey(series.place);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

LineScene::LineScene(const SharePanel& panel)
{
    m_chart = bareChart();
    m_years = new QValueAxis;
    m_values = new QValueAxis;
    for (QValueAxis* axis : {m_years, m_values}) {
        axis->setLabelsVisible(false);
        axis->setLabelsFont(m_chart->titleFont());
        axis->setTitleFont(m_chart->titleFont());
        axis->setLineVisible(false);
    }
    m_years->setGridLineVisible(false);
    m_chart->addAxis(m_years, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);

    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        for (const auto& run : panel.series[index].runs) {
            auto* line = new QLineSeries;
            auto* published = new QScatterSeries;
            auto* computed = new QScatterSeries;
            for (const SharePoint& point : run) {
                line->append(point.year, point.value);
                (point.isComputed ? computed : published)->append(point.year, point.value);
            }
            add(line, index, false, false);
            add(published, index, true, false);
            add(computed, index, true, true);
        }
    }
    m_scene.addItem(m_chart);
}

LineScene::~LineScene() = default;

void LineScene::add(QXYSeries* series, std::size_t of, bool isPoints, bool isComputed)
{
    if (series->count() == 0 || (!isPoints && series->count() == 1)) {
        delete series;
        return;
    }
    m_chart->addSeries(series);
    series->attachAxis(m_years);
    series->attachAxis(m_values);
    m_drawn.push_back({series, of, isPoints, isComputed});
}

void LineScene::paint(QPainter& painter, const LinePanelLayout& layout,
                      const std::vector<LineStyle>& styles, const QColor& grid, const QColor& page)
{
    // The chart is its plot, so that Qt Charts has no margin of its own to add.
    const QRectF plot(QPointF(0, 0), layout.plot.size());
    m_chart->setGeometry(plot);
    m_chart->setPlotArea(plot);
    // A chart that is not shown lays itself out when asked to, not when its geometry changes.
    m_chart->layout()->activate();
    m_years->setRange(layout.lowYear, layout.highYear);
    m_values->setRange(0, layout.highValue);
    m_values->setTickCount(static_cast<int>(std::max<std::size_t>(2, layout.valueTicks.size())));
    m_values->setGridLinePen(QPen(grid, 1));

    for (const Drawn& drawn : m_drawn) {
        const LineStyle& style = styles[drawn.of];
        const bool isDashed = !drawn.isPoints && !style.dashes.isEmpty();
        QPen pen(style.color, drawn.isPoints ? 1.8 : lineWidth, Qt::SolidLine,
                 isDashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
        if (isDashed)
            pen.setDashPattern(style.dashes);
        drawn.series->setPen(pen);
        if (auto* points = qobject_cast<QScatterSeries*>(drawn.series)) {
            points->setMarkerShape(sourceMarker(style.source));
            points->setMarkerSize(pointSize);
            points->setBorderColor(style.color);
            points->setBrush(drawn.isComputed ? style.color : page);
        }
    }
    // Points at the very edge need a little room round the plot.
    const QRectF withEdge = plot.adjusted(-pointSize, -pointSize, pointSize, pointSize);
    m_scene.setSceneRect(withEdge);
    m_scene.render(&painter, withEdge.translated(layout.plot.topLeft()), withEdge);
}

} // namespace whither
