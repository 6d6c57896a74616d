#include "models/study/measures/places.h"
#include "models/study/measures/trendscore.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace whither;

/// Projections: the line through the counts, what it is beside what came.
class TestTrend : public QObject {
    Q_OBJECT

private slots:
    void agreesWithR_data();
    void agreesWithR();
    void isNoneWithoutALine_data();
    void isNoneWithoutALine();
    void widensWithTime();
    void startsAtTheLastPoint();
    void restsOnCountsAlone();
    void isScoredByWhatCameLater();
    void otherDelimitationsAreNotJudged();
    void isScoredByItsOwnLastPoint();
    void holdsWhatItPromises();
    void partsOfPapersHaveNone();

private:
    static ShareSeries series(const char* label, const char* source,
                              const std::vector<CountedYear>& years);
    static SharePanel iclr();
};

namespace {

constexpr double percent(double count, double total)
{
    return count / total * 100;
}

} // namespace

ShareSeries TestTrend::series(const char* label, const char* source,
                              const std::vector<CountedYear>& years)
{
    ShareSeries series{"ICLR", placeOf(label).name, label, "papers", source, {{}}};
    for (const CountedYear& counted : years) {
        SharePoint point;
        point.year = counted.year;
        point.value = percent(counted.count, counted.total);
        point.count = counted.count;
        point.total = counted.total;
        series.runs.front().push_back(point);
    }
    return series;
}

/// The counts that IML printed of ICLR 2024 and 2025, and what SCMP26 printed of 2026.
SharePanel TestTrend::iclr()
{
    SharePanel panel;
    panel.conference = "ICLR";
    panel.series = {series("China", "IML", {{2024, 676, 2260}, {2025, 1308, 3705}}),
                    series("China + Hong Kong", "SCMP26", {{2026, 51, 100}}),
                    series("United States", "IML", {{2024, 1320, 2260}, {2025, 1929, 3705}}),
                    series("United States", "SCMP26", {{2026, 32, 100}})};
    for (const std::size_t later : {1, 3}) {
        SharePoint& published = panel.series[later].runs.front().front();
        published.count.reset();
        published.total = 5355;
    }
    for (ShareSeries& line : panel.series)
        line.trend = trendOf(countedYears(line));
    return panel;
}

/// By glm(cbind(count, total - count) ~ year, binomial) of R 4.2 and predict(se.fit = TRUE); where
/// Pearson's scatter is above 1, by quasibinomial and qt().
void TestTrend::agreesWithR_data()
{
    QTest::addColumn<QList<double>>("counts");
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("expected");

    QTest::newRow("United States, two years")
        << QList<double>{1320, 1929} << QList<double>{2260, 3705} << 2025
        << "2026 0.456552 0.418751 0.494860, 2027 0.393864 0.334748 0.456259";
    QTest::newRow("China, two years")
        << QList<double>{676, 1308} << QList<double>{2260, 3705} << 2025
        << "2026 0.410978 0.372387 0.450697, 2027 0.471500 0.404960 0.539068";
    QTest::newRow("more scatter than chance")
        << QList<double>{120, 190, 310, 420, 700, 910}
        << QList<double>{1010, 1428, 1898, 2334, 2672, 3218} << 2023
        << "2024 0.338927 0.290327 0.391178, 2025 0.394418 0.326708 0.466438";
    QTest::newRow("less scatter than chance")
        << QList<double>{50, 52, 51, 56, 55} << QList<double>{500, 500, 500, 500, 500} << 2022
        << "2023 0.114232 0.087571 0.147697, 2024 0.117267 0.083370 0.162503";
}

void TestTrend::agreesWithR()
{
    QFETCH(QList<double>, counts);
    QFETCH(QList<double>, totals);
    QFETCH(int, last);
    std::vector<CountedYear> years;
    for (qsizetype index = 0; index < counts.size(); ++index)
        years.push_back(
            {last - static_cast<int>(counts.size() - 1 - index), counts[index], totals[index]});
    const auto fit = LogisticFit::of(years);
    QVERIFY(fit);
    QStringList texts;
    for (int year = last + 1; year <= last + 2; ++year) {
        const FittedShare fitted = fit->at(year);
        texts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(year)
                         .arg(fitted.share, 0, 'f', 6)
                         .arg(fitted.interval.lower, 0, 'f', 6)
                         .arg(fitted.interval.upper, 0, 'f', 6));
    }
    QTEST(texts.join(QStringLiteral(", ")), "expected");
}

void TestTrend::isNoneWithoutALine_data()
{
    QTest::addColumn<QList<double>>("counts");
    QTest::newRow("nothing") << QList<double>{};
    QTest::newRow("one year") << QList<double>{5};
    QTest::newRow("nobody") << QList<double>{0, 0, 0};
    QTest::newRow("everybody") << QList<double>{10, 10, 10};
    QTest::newRow("from nobody to everybody") << QList<double>{0, 0, 10, 10};
}

void TestTrend::isNoneWithoutALine()
{
    QFETCH(QList<double>, counts);
    std::vector<CountedYear> years;
    for (const double count : counts)
        years.push_back({2000 + static_cast<int>(years.size()), count, 10});
    QVERIFY(!LogisticFit::of(years));
    QVERIFY(!LogisticFit::of({{2020, 3, 10}, {2020, 4, 10}})); // one year twice
}

void TestTrend::widensWithTime()
{
    const auto fit = LogisticFit::of({{2020, 30, 100}, {2021, 35, 100}, {2022, 41, 100}});
    QVERIFY(fit);
    double widest = 0;
    for (int year = 2022; year < 2040; ++year) {
        const FittedShare fitted = fit->at(year);
        QVERIFY(fitted.interval.lower >= 0 && fitted.interval.upper <= 1);
        QVERIFY(fitted.interval.lower < fitted.share && fitted.share < fitted.interval.upper);
        if (year < 2028)
            QVERIFY(fitted.interval.upper - fitted.interval.lower > widest);
        widest = fitted.interval.upper - fitted.interval.lower;
    }
}

void TestTrend::startsAtTheLastPoint()
{
    const SharePanel panel = iclr();
    QVERIFY(!panel.series[1].trend); // one point without its count is no trend
    for (const std::size_t index : {0, 2}) {
        const Trend& trend = *panel.series[index].trend;
        QCOMPARE(trend.points, std::size_t(2));
        QCOMPARE(trend.firstYear, 2024);
        QCOMPARE(trend.lastYear, 2025);
        QCOMPARE(trend.ahead.size(), std::size_t(projectedYears));
        QCOMPARE(trend.ahead.front().year, 2026);
    }
    QCOMPARE(std::lround(panel.series[0].trend->ahead[0].fitted.share * 1000), 411L);
    QCOMPARE(std::lround(panel.series[2].trend->ahead[0].fitted.share * 1000), 457L);
}

void TestTrend::restsOnCountsAlone()
{
    SharePanel panel = iclr();
    panel.series[0].runs.front().back().count.reset();
    panel.series[2].runs.front().front().total.reset();
    QCOMPARE(countedYears(panel.series[0]).size(), std::size_t(1));
    QCOMPARE(countedYears(panel.series[2]).front().year, 2025);
}

/// The trend to 2025 saw the United States ahead in 2026, where 32 percent were published.
void TestTrend::isScoredByWhatCameLater()
{
    SharePanel panel = iclr();
    SharePoint& us = panel.series[3].runs.front().front();
    const auto scoreOfUs = [&] {
        const auto scores = scoresOf(panel);
        const auto found = std::ranges::find(scores, std::size_t(2), &TrendScore::series);
        return found == scores.end() ? TrendScore() : *found;
    };
    QCOMPARE(scoresOf(panel).size(), std::size_t(2));
    QCOMPARE(scoreOfUs().projected.year, 2026);
    QCOMPARE(scoreOfUs().lastYear, 2025);
    QCOMPARE(QString::fromStdString(scoreOfUs().source), QStringLiteral("SCMP26"));
    QCOMPARE(scoreOfUs().published, 32.0);
    QCOMPARE(scoreOfUs().isMet, std::optional(false));
    us.value = 44;
    QCOMPARE(scoreOfUs().isMet, std::optional(true));
    us.total.reset(); // how far such a count scatters is not known
    QCOMPARE(scoreOfUs().isMet, std::optional<bool>());
    panel.series[3].measure = "authors";
    QCOMPARE(scoresOf(panel).size(), std::size_t(1));
}

/// China is not China with Hong Kong: both are told, and no verdict.
void TestTrend::otherDelimitationsAreNotJudged()
{
    const SharePanel panel = iclr();
    const auto scores = scoresOf(panel);
    const auto china = std::ranges::find(scores, std::size_t(0), &TrendScore::series);
    QVERIFY(china != scores.end());
    QCOMPARE(china->published, 51.0);
    QCOMPARE(china->isMet, std::optional<bool>());
}

void TestTrend::isScoredByItsOwnLastPoint()
{
    SharePanel panel;
    panel.series = {
        series("China", "own", {{2020, 100, 1000}, {2021, 120, 1000}, {2022, 300, 1000}})};
    panel.series.front().trend = trendOf(countedYears(panel.series.front()));
    const auto scores = scoresOf(panel);
    QCOMPARE(scores.size(), std::size_t(1));
    QCOMPARE(scores.front().lastYear, 2021);
    QCOMPARE(scores.front().projected.year, 2022);
    QCOMPARE(scores.front().published, 30.0);
    QCOMPARE(scores.front().isMet, std::optional(false));
}

/// A perfect trend holds about 95 of 100 of the next counts, however many years it rests on.
void TestTrend::holdsWhatItPromises()
{
    std::mt19937 random(7);
    for (const int years : {2, 4, 8}) {
        int held = 0;
        constexpr int trials = 2'000;
        for (int trial = 0; trial < trials; ++trial) {
            std::vector<CountedYear> counted;
            const auto draw = [&](int year) {
                const double share = 1 / (1 + std::exp(-(-1 + 0.15 * year)));
                std::binomial_distribution<int> binomial(300, share);
                return static_cast<double>(binomial(random));
            };
            for (int year = 0; year < years; ++year)
                counted.push_back({2000 + year, draw(year), 300});
            const auto fit = LogisticFit::of(counted);
            QVERIFY(fit);
            const Interval interval = fit->observedAt(2000 + years, 300).interval;
            const double next = draw(years) / 300;
            held += interval.lower <= next && next <= interval.upper ? 1 : 0;
        }
        QVERIFY2(held > trials * 0.93 && held < trials * 0.995,
                 qPrintable(QStringLiteral("%1 years: %2").arg(years).arg(held)));
    }
}

void TestTrend::partsOfPapersHaveNone()
{
    QVERIFY(trendOf({{2020, 30, 100}, {2021, 40, 100}}));
    QVERIFY(!trendOf({{2020, 30.5, 100}, {2021, 40, 100}}));
}

QTEST_APPLESS_MAIN(TestTrend)
#include "tst_trend.moc"
