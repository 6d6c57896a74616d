#include "views/charts/linelayout.h"

#include "views/charts/labelspread.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace whither {

namespace {

constexpr double panelGap = 20;
constexpr double labelGap = 10;           // between a line's end and its name
constexpr double widestLabelShare = 0.36; // of a panel's width
constexpr double yearMargin = 0.3;        // years left and right of the data

void placeYearTicks(LinePanelLayout& panel, const SharesSummary& summary, double labelWidth)
{
    const int years = summary.horizon - summary.firstYear + 1;
    const double perYear = panel.plot.width() / (panel.highYear - panel.lowYear);
    int every = 1;
    for (const int candidate : {1, 2, 5, 10}) {
        every = candidate;
        if (perYear * candidate >= labelWidth + 6)
            break;
    }
    for (int step = 0; step < years; ++step) {
        const int year = summary.firstYear + step;
        // Counted from the last year, so that the newest always has its number.
        const bool isLabelled = (summary.horizon - year) % every == 0;
        panel.yearTicks.push_back({year, panel.at(year, 0).x(), isLabelled});
    }
}

/// Where a line ends: at its last point, or where its projection does.
QPointF endOf(const ShareSeries& series, const LinePanelLayout& panel)
{
    if (!series.trend)
        return panel.at(series.last().year, series.last().value);
    const Projection& last = series.trend->ahead.back();
    return panel.at(last.year, last.fitted.share * 100);
}

void placeEndLabels(LinePanelLayout& panel, const SharePanel& data, const QRectF& column,
                    const LineMeasures& measures)
{
    std::vector<std::size_t> named = seriesWithEndLabel(data);
    const double from = panel.plot.top() - measures.lineHeight / 2;
    // To the right of the years nothing else stands, so names may reach down beside them.
    const double to = panel.plot.bottom() + 2 * measures.lineHeight;
    const auto room = static_cast<std::size_t>(std::max(0.0, (to - from) / measures.lineHeight));
    if (named.size() > room) {
        std::ranges::stable_sort(named, std::ranges::greater(), [&](std::size_t series) {
            return data.series[series].last().value;
        });
        named.resize(room);
    }
    std::vector<double> wanted;
    for (const std::size_t series : named)
        wanted.push_back(endOf(data.series[series], panel).y());
    const auto centres = spreadLabels(wanted, measures.lineHeight, from, to);
    for (std::size_t label = 0; label < named.size(); ++label) {
        const ShareSeries& series = data.series[named[label]];
        const double width = std::min(measures.endLabelWidth(series), column.width());
        const QRectF rect(column.left(), centres[label] - measures.lineHeight / 2, width,
                          measures.lineHeight);
        panel.endLabels.push_back({named[label], rect, endOf(series, panel)});
    }
}

void placePoints(LinePanelLayout& panel, const SharePanel& data)
{
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const auto& runs = data.series[series].runs;
        for (std::size_t run = 0; run < runs.size(); ++run) {
            for (std::size_t index = 0; index < runs[run].size(); ++index) {
                const SharePoint& point = runs[run][index];
                panel.points.push_back({series, run, index, panel.at(point.year, point.value)});
            }
        }
    }
}

LinePanelLayout layoutPanel(const SharesSummary& summary, const SharePanel& data,
                            const QRectF& area, const LineMeasures& measures)
{
    double labelWidth = 0;
    for (const std::size_t series : seriesWithEndLabel(data))
        labelWidth = std::max(labelWidth, measures.endLabelWidth(data.series[series]));
    labelWidth = std::min(labelWidth, area.width() * widestLabelShare);

    LinePanelLayout panel;
    const bool hasTitle = summary.panels.size() > 1;
    const double titleHeight = hasTitle ? measures.lineHeight + 4 : 0;
    panel.title = QRectF(area.left(), area.top(), area.width(), titleHeight);
    // Above the plot: room for a crossing's words; below: years and papers of the year.
    const double top = area.top() + titleHeight + measures.lineHeight + 4;
    const double bottom = area.bottom() - 2 * measures.lineHeight - 4;
    const double left = area.left() + measures.valueLabelWidth;
    const double right = area.right() - labelWidth - labelGap;
    panel.plot =
        QRectF(QPointF(left, top), QPointF(std::max(right, left + 20), std::max(bottom, top + 20)));

    const ValueScale scale = valueScale(summary.highest);
    panel.lowYear = summary.firstYear - yearMargin;
    panel.highYear = summary.horizon + yearMargin;
    panel.highValue = scale.high;
    for (double value = 0; value <= scale.high + scale.step / 2; value += scale.step)
        panel.valueTicks.push_back({value, panel.at(panel.lowYear, value).y()});
    placeYearTicks(panel, summary, measures.yearLabelWidth);
    placePoints(panel, data);
    placeEndLabels(
        panel, data,
        QRectF(panel.plot.right() + labelGap, panel.plot.top(), labelWidth, panel.plot.height()),
        measures);
    return panel;
}

} // namespace

QPointF LinePanelLayout::at(double year, double value) const
{
    return {plot.left() + (year - lowYear) / (highYear - lowYear) * plot.width(),
            plot.bottom() - value / highValue * plot.height()};
}

std::vector<std::size_t> seriesWithEndLabel(const SharePanel& panel)
{
    std::map<std::string, int> furthest;
    for (const ShareSeries& series : panel.series) {
        int& year = furthest[series.place];
        year = std::max(year, series.last().year);
    }
    std::vector<std::size_t> named;
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        const ShareSeries& series = panel.series[index];
        if (series.trend || series.last().year == furthest[series.place])
            named.push_back(index);
    }
    return named;
}

ValueScale valueScale(double highest)
{
    if (highest <= 0)
        return {1, 1};
    // Steps of 1, 2 or 5 times a power of ten, so that four to seven lines are drawn.
    const double rough = highest / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    return {std::ceil(highest / step - 1e-9) * step, step};
}

LineLayout layoutLines(const SharesSummary& summary, const QRectF& area,
                       const LineMeasures& measures)
{
    LineLayout layout;
    const double legendHeight = measures.lineHeight + 4;
    layout.legend = QRectF(area.left(), area.bottom() - legendHeight, area.width(), legendHeight);
    const auto count = static_cast<double>(std::max<std::size_t>(1, summary.panels.size()));
    const double width = (area.width() - panelGap * (count - 1)) / count;
    double left = area.left();
    for (const SharePanel& panel : summary.panels) {
        const QRectF panelArea(left, area.top(), width, area.height() - legendHeight);
        layout.panels.push_back(layoutPanel(summary, panel, panelArea, measures));
        left += width + panelGap;
    }
    return layout;
}

} // namespace whither
