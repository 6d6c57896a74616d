#include "views/charts/linelayout.h"

#include "tests/views/figures.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace whither;

/// The geometry of the lines of one conference, and of several side by side.
class TestLineLayout : public QObject {
    Q_OBJECT

private slots:
    void leavesRoomForProjections();
    void endLabelsLieApart_data();
    void endLabelsLieApart();
    void everythingHasItsPlace_data() { endLabelsLieApart_data(); }
    void everythingHasItsPlace();
    void namesWhatFitsAndTheLargestFirst();
    void gapsStayGaps();
    void yearTicksAreApart_data();
    void yearTicksAreApart();
    void valueScaleIsRound_data();
    void valueScaleIsRound();
    void namesTheSeriesThatReachFurthest();
    void realQueriesKeepTheRules();
};

namespace {

const std::vector<std::vector<double>> closeEnds = {{30, 31, 30.1}, {29, 30, 30.2}, {28, 33, 30.0},
                                                    {31, 30, 29.9}, {10, 20, 30.3}, {20, 10, 30.15},
                                                    {5, 4, 3},      {4, 5, 3.1}};
constexpr double notPublished = std::numeric_limits<double>::quiet_NaN();

/// A line of these values from 2019 on; a year without a number is a gap.
ShareSeries seriesOf(const std::string& conference, const std::string& place,
                     const std::vector<double>& values)
{
    ShareSeries series{conference, place, place, "papers", "S", {}};
    bool isOpen = false;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (std::isnan(values[index])) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            series.runs.emplace_back();
        isOpen = true;
        SharePoint point;
        point.year = 2019 + static_cast<int>(index);
        point.value = values[index];
        series.runs.back().push_back(point);
    }
    return series;
}

SharesSummary summaryOf(const std::vector<std::vector<double>>& lines, int panels = 1)
{
    SharesSummary summary;
    summary.firstYear = 2019;
    for (int panel = 0; panel < panels; ++panel) {
        SharePanel shown;
        shown.conference = "C" + std::to_string(panel);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            shown.series.push_back(
                seriesOf(shown.conference, "P" + std::to_string(line), lines[line]));
            for (const auto& run : shown.series.back().runs) {
                for (const SharePoint& point : run) {
                    summary.highest = std::max(summary.highest, point.value);
                    summary.lastYear = std::max(summary.lastYear, point.year);
                }
            }
        }
        summary.panels.push_back(shown);
    }
    summary.horizon = summary.lastYear;
    return summary;
}

LineMeasures measures(double labelWidth = 120)
{
    LineMeasures measures;
    measures.endLabelWidth = [labelWidth](const ShareSeries&) { return labelWidth; };
    return measures;
}

std::vector<QRectF> labelRects(const LinePanelLayout& panel)
{
    std::vector<QRectF> rects;
    for (const EndLabel& label : panel.endLabels)
        rects.push_back(label.rect);
    return rects;
}

} // namespace

/// Years behind the last point are on the axis, and a line's name is where its projection ends.
void TestLineLayout::leavesRoomForProjections()
{
    SharesSummary summary = summaryOf({{10, 20, 30}, {50, 45, 40}});
    const QRectF area(0, 0, 900, 500);
    const LinePanelLayout plain = layoutLines(summary, area, measures()).panels.front();
    summary.panels.front().series.front().trend =
        Trend{3, 2019, 2021, {{2022, {0.4, {0.3, 0.5}}}, {2023, {0.5, {0.35, 0.65}}}}, {}};
    summary.horizon = 2023;
    const LinePanelLayout projected = layoutLines(summary, area, measures()).panels.front();
    QCOMPARE(plain.yearTicks.back().year, 2021);
    QCOMPARE(projected.yearTicks.back().year, 2023);
    for (const EndLabel& label : projected.endLabels) {
        const QPointF end = label.series == 0 ? projected.at(2023, 50) : projected.at(2021, 40);
        QVERIFY(QLineF(label.anchor, end).length() < 0.01);
        QVERIFY(projected.plot.contains(label.anchor));
    }
}

void TestLineLayout::endLabelsLieApart_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("panels");
    for (const QSizeF size : {QSizeF(320, 240), QSizeF(500, 300), QSizeF(640, 260),
                              QSizeF(900, 500), QSizeF(1500, 800), QSizeF(3800, 2000)}) {
        for (const int panels : {1, 2, 3}) {
            if (size.width() / panels < 200)
                continue;
            QTest::addRow("%gx%g %d", size.width(), size.height(), panels) << size << panels;
        }
    }
}

void TestLineLayout::endLabelsLieApart()
{
    QFETCH(QSizeF, size);
    QFETCH(int, panels);
    const QRectF area(QPointF(13, 17), size);
    const LineLayout layout = layoutLines(summaryOf(closeEnds, panels), area, measures());
    QCOMPARE(layout.panels.size(), static_cast<std::size_t>(panels));
    std::vector<QRectF> rects;
    for (const LinePanelLayout& panel : layout.panels) {
        QVERIFY(!panel.endLabels.empty());
        for (const EndLabel& label : panel.endLabels) {
            QVERIFY(liesIn(label.rect, area));
            QVERIFY(label.rect.left() >= panel.plot.right());
            QVERIFY(panel.plot.contains(label.anchor));
            rects.push_back(label.rect);
        }
        rects.push_back(panel.plot);
    }
    rects.push_back(layout.legend);
    QVERIFY(areDisjoint(rects));
}

void TestLineLayout::everythingHasItsPlace()
{
    QFETCH(QSizeF, size);
    QFETCH(int, panels);
    const QRectF area(QPointF(13, 17), size);
    const SharesSummary summary = summaryOf(closeEnds, panels);
    const LineLayout layout = layoutLines(summary, area, measures());
    QVERIFY(liesIn(layout.legend, area));
    for (const LinePanelLayout& panel : layout.panels) {
        QVERIFY(liesIn(panel.plot, area));
        QVERIFY(panel.title.isEmpty() == (panels == 1));
        QVERIFY(!panel.title.intersects(panel.plot));
        QCOMPARE(panel.points.size(), closeEnds.size() * 3);
        for (const PlacedPoint& point : panel.points) {
            QVERIFY(panel.plot.contains(point.at));
            const SharePoint& data =
                summary.panels[0].series[point.series].runs[point.run][point.index];
            const QPointF expected = panel.at(data.year, data.value);
            QVERIFY(qAbs(point.at.x() - expected.x()) + qAbs(point.at.y() - expected.y()) < 1e-9);
        }
        QVERIFY(panel.valueTicks.size() >= 2);
        QCOMPARE(panel.valueTicks.front().value, 0.0);
        QVERIFY(qAbs(panel.valueTicks.front().y - panel.plot.bottom()) < 0.01);
        QVERIFY(qAbs(panel.valueTicks.back().y - panel.plot.top()) < 0.01);
        for (const YearTick& tick : panel.yearTicks)
            QVERIFY(tick.x > panel.plot.left() && tick.x < panel.plot.right());
    }
}

void TestLineLayout::namesWhatFitsAndTheLargestFirst()
{
    // Room for three names at most: the three highest line ends keep theirs.
    std::vector<std::vector<double>> lines;
    for (int line = 0; line < 12; ++line)
        lines.push_back({1.0 + line, 20.0 + line});
    const SharesSummary summary = summaryOf(lines);
    const LineLayout layout = layoutLines(summary, QRectF(0, 0, 500, 125), measures());
    const auto& labels = layout.panels.front().endLabels;
    QVERIFY(!labels.empty());
    QVERIFY(labels.size() < lines.size());
    std::set<std::size_t> named;
    for (const EndLabel& label : labels)
        named.insert(label.series);
    QCOMPARE(*named.begin(), lines.size() - labels.size());
    QVERIFY(areDisjoint(labelRects(layout.panels.front())));
}

void TestLineLayout::gapsStayGaps()
{
    const SharesSummary summary =
        summaryOf({{1, 2, notPublished, 4, notPublished, notPublished, 7}});
    QCOMPARE(summary.panels[0].series[0].runs.size(), std::size_t(3));
    const LineLayout layout = layoutLines(summary, QRectF(0, 0, 800, 400), measures());
    const LinePanelLayout& panel = layout.panels.front();
    QCOMPARE(panel.points.size(), std::size_t(4));
    std::set<std::size_t> runs;
    for (const PlacedPoint& point : panel.points)
        runs.insert(point.run);
    QCOMPARE(runs.size(), std::size_t(3));
    // Years without a number keep their room on the axis.
    QCOMPARE(panel.yearTicks.size(), std::size_t(7));
    const double perYear = panel.yearTicks[1].x - panel.yearTicks[0].x;
    for (std::size_t tick = 1; tick < panel.yearTicks.size(); ++tick)
        QVERIFY(qAbs(panel.yearTicks[tick].x - panel.yearTicks[tick - 1].x - perYear) < 0.01);
}

void TestLineLayout::yearTicksAreApart_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<double>("width");
    for (const int years : {1, 2, 5, 8, 20, 40}) {
        for (const double width : {320.0, 480.0, 900.0, 2000.0})
            QTest::addRow("%d in %g", years, width) << years << width;
    }
}

void TestLineLayout::yearTicksAreApart()
{
    QFETCH(int, years);
    QFETCH(double, width);
    const SharesSummary summary =
        summaryOf({std::vector<double>(static_cast<std::size_t>(years), 3.0)});
    const LineMeasures measured = measures(80);
    const LineLayout layout = layoutLines(summary, QRectF(0, 0, width, 400), measured);
    const auto& ticks = layout.panels.front().yearTicks;
    QCOMPARE(ticks.size(), static_cast<std::size_t>(years));
    QVERIFY(ticks.back().isLabelled); // the newest always has its number
    double freeFrom = -1e9;
    for (const YearTick& tick : ticks) {
        if (!tick.isLabelled)
            continue;
        QVERIFY(tick.x - measured.yearLabelWidth / 2 >= freeFrom);
        freeFrom = tick.x + measured.yearLabelWidth / 2;
    }
}

void TestLineLayout::valueScaleIsRound_data()
{
    QTest::addColumn<double>("highest");
    for (const double highest : {0.2, 0.5, 1.0, 3.0, 9.99, 10.0, 10.01, 31.0, 55.5, 68.23, 99.9,
                                 100.0, 137.0, 499.0, 500.0, 2768.0, 12'345.0, 1e6})
        QTest::addRow("%g", highest) << highest;
}

void TestLineLayout::valueScaleIsRound()
{
    QFETCH(double, highest);
    const ValueScale scale = valueScale(highest);
    QVERIFY(scale.high >= highest - 1e-9);
    QVERIFY(scale.high - scale.step < highest); // not a step more than needed
    const double steps = scale.high / scale.step;
    QVERIFY(qAbs(steps - std::round(steps)) < 1e-6);
    QVERIFY2(steps >= 2 && steps <= 7, qPrintable(QString::number(steps)));
    const double lead = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
    QVERIFY(qAbs(lead - 1) < 1e-6 || qAbs(lead - 2) < 1e-6 || qAbs(lead - 5) < 1e-6);
}

void TestLineLayout::namesTheSeriesThatReachFurthest()
{
    SharePanel panel;
    panel.series = {seriesOf("C", "A", {1, 2, 3}), seriesOf("C", "A", {4, 5}),
                    seriesOf("C", "B", {1}), seriesOf("C", "A", {7, 8, 9})};
    QCOMPARE(seriesWithEndLabel(panel), (std::vector<std::size_t>{0, 2, 3}));
}

void TestLineLayout::realQueriesKeepTheRules()
{
    const BuiltinStudy study;
    for (const FigureCase& asked : sharesCases(study)) {
        const SharesSummary summary = summarizeShares(*study.engine, asked.query);
        if (summary.panels.empty())
            continue;
        const QRectF area(0, 0, 1000, 560);
        for (const LinePanelLayout& panel : layoutLines(summary, area, measures()).panels) {
            QVERIFY2(areDisjoint(labelRects(panel)), asked.name.constData());
            for (const QRectF& rect : labelRects(panel))
                QVERIFY2(liesIn(rect, area), asked.name.constData());
            for (const PlacedPoint& point : panel.points)
                QVERIFY2(panel.plot.contains(point.at), asked.name.constData());
        }
    }
}

QTEST_MAIN(TestLineLayout)
#include "tst_linelayout.moc"
