#include "views/charts/trendlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace whither {

namespace {

/// From the last point along the upper bounds and back along the lower ones.
QPolygonF bandOf(const ShareSeries& series, const LinePanelLayout& layout)
{
    QPolygonF band;
    band.append(layout.at(series.last().year, series.last().value));
    const std::vector<Projection>& ahead = series.trend->ahead;
    for (const Projection& projected : ahead)
        band.append(layout.at(projected.year, projected.fitted.interval.upper * 100));
    for (auto projected = ahead.rbegin(); projected != ahead.rend(); ++projected)
        band.append(layout.at(projected->year, projected->fitted.interval.lower * 100));
    return band;
}

QPainterPath lineOf(const ShareSeries& series, const LinePanelLayout& layout)
{
    QPainterPath line(layout.at(series.last().year, series.last().value));
    for (const Projection& projected : series.trend->ahead)
        line.lineTo(layout.at(projected.year, projected.fitted.share * 100));
    return line;
}

} // namespace

void paintTrends(QPainter& painter, const SharePanel& panel, const LinePanelLayout& layout,
                 const std::vector<LineStyle>& lines, const PaintStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(layout.plot, Qt::IntersectClip); // an interval may reach above the axis
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        if (!panel.series[index].trend)
            continue;
        QColor band = lines[index].color;
        band.setAlphaF(band.alphaF() * 0.14F);
        QPainterPath shape;
        shape.addPolygon(bandOf(panel.series[index], layout));
        painter.fillPath(shape, band);
    }
    painter.restore();
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        if (!panel.series[index].trend)
            continue;
        QPen pen(lines[index].color, style.theme.hasPatterns ? 1.2 : 1.6);
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.strokePath(lineOf(panel.series[index], layout), pen);
    }
}

} // namespace whither
