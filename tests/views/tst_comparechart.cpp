#include "models/text/numbers.h"

#include "views/charts/comparechart.h"
#include "views/charts/textfit.h"
#include "views/figure/comparefigure.h"
#include "views/figure/comparetext.h"
#include "views/figure/figureimage.h"

#include "app/shell/languageswitch.h"

#include "tests/support/smallstudy.h"
#include "tests/views/figures.h"

#include <QTest>

using namespace whither;

/// Two cohorts beside one another, drawn: lengths are shares, nothing overlaps, every bar has its
/// rows, and the words say what the numbers say.
class TestCompareChart : public QObject {
    Q_OBJECT

private slots:
    void lengthsAreShares();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyBarHasItsRows();
    void pointingFindsTheBar();
    void thePersonsOfTheHundredAreFound();
    void saysNoClearChange();
    void aWholeGroupIsSaid();
    void speaksEveryLanguage();
    void nobodyIsSaid();

private:
    ComparisonQuery overTime(ShareBase base = ShareBase::All) const;
    ComparisonQuery sectors() const;

    const BuiltinStudy m_study;
};

namespace {

const CompareChart& chartOf(const Figure& figure)
{
    return static_cast<const CompareChart&>(figure.chart());
}

const CompareWidths someWidths{90, 80, 50, 150};

ComparedSide sideOf(Query query, const char* column)
{
    return {std::move(query), column, {}};
}

} // namespace

ComparisonQuery TestCompareChart::overTime(ShareBase base) const
{
    const Query query = m_study.whole("cohort100");
    return {sideOf(query, "in_2019"), sideOf(query, "where_now"), base};
}

/// Those in the United States and those in China, by what they do.
ComparisonQuery TestCompareChart::sectors() const
{
    const auto in = [&](const char* country) {
        return withTerms(m_study.whole("cohort100"), "where_now", Condition::Op::IsAnyOf,
                         {Term(std::string(country))});
    };
    return {sideOf(in("United States"), "role"), sideOf(in("China"), "role")};
}

void TestCompareChart::lengthsAreShares()
{
    const Comparison comparison = compareSides(*m_study.engine, sectors());
    const CompareLayout layout = layoutComparison(comparison, QRectF(10, 20, 900, 400), someWidths);
    QCOMPARE(layout.rows.size(), comparison.terms.size());
    double perShare = 0;
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        for (std::size_t side = 0; side < 2; ++side) {
            const ComparedCount& counted = comparison.terms[row].sides[side];
            const CompareBar& bar = layout.rows[row].bars[side];
            QCOMPARE(bar.bar.isEmpty(), counted.count == 0);
            if (counted.count == 0)
                continue;
            if (perShare == 0)
                perShare = bar.bar.width() / *counted.share;
            QVERIFY(qAbs(bar.bar.width() - *counted.share * perShare) < 1e-6);
            QVERIFY(qAbs(bar.whisker->dx()
                         - (counted.interval->upper - counted.interval->lower) * perShare)
                    < 1e-6);
            QCOMPARE(bar.bar.left(), layout.rows[0].name.right() + 12);
        }
    }
}

void TestCompareChart::nothingOverlaps_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1200, 500);
    QTest::newRow("page") << QSizeF(620, 380);
    QTest::newRow("narrow") << QSizeF(420, 520);
    QTest::newRow("low") << QSizeF(700, 120);
}

void TestCompareChart::nothingOverlaps()
{
    QFETCH(QSizeF, size);
    const Comparison comparison = compareSides(*m_study.engine, sectors());
    const double least = leastCompareHeight(comparison, size.width(), someWidths);
    const QRectF area(QPointF(0, 0), QSizeF(size.width(), std::max(size.height(), least)));
    const CompareLayout layout = layoutComparison(comparison, area, someWidths);
    std::vector<QRectF> boxes;
    for (const CompareRow& row : layout.rows) {
        boxes.push_back(row.name);
        if (!layout.isNarrow)
            boxes.push_back(row.interval);
        boxes.push_back(row.points);
        for (const CompareBar& bar : row.bars) {
            boxes.push_back(bar.value.adjusted(0, 3, 0, -3));
            QVERIFY(bar.bar.right() <= bar.value.left());
            QVERIFY(!bar.whisker || bar.whisker->x2() <= bar.value.left());
            QVERIFY(bar.value.width() >= someWidths.value);
        }
    }
    for (std::size_t first = 0; first < boxes.size(); ++first) {
        QVERIFY(area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(boxes[first]));
        for (std::size_t second = first + 1; second < boxes.size(); ++second)
            QVERIFY(!boxes[first].adjusted(0.1, 0.1, -0.1, -0.1).intersects(boxes[second]));
    }
}

void TestCompareChart::everyBarHasItsRows()
{
    for (const ComparisonQuery& query : {overTime(), overTime(ShareBase::KnownOnly), sectors()}) {
        const auto figure =
            makeComparison(m_study.catalog, *m_study.engine, query, m_study.context);
        const CompareChart& chart = chartOf(*figure);
        QCOMPARE(chart.markSides().size(), chart.marks().size());
        std::array<std::uint64_t, 2> sums{};
        for (std::size_t mark = 0; mark < chart.marks().size(); ++mark) {
            const std::size_t side = chart.markSides()[mark];
            const Query rows =
                withAlso(chart.comparison().side(side).query, chart.marks()[mark].conditions);
            QCOMPARE(m_study.engine->count(rows), chart.marks()[mark].rows);
            QVERIFY(chart.marks()[mark].reading.contains(
                countText(chart.marks()[mark].rows, m_study.context.locale)));
            sums[side] += chart.marks()[mark].rows;
        }
        QCOMPARE(sums[0], chart.comparison().ledgers[0].base);
        QCOMPARE(sums[1], chart.comparison().ledgers[1].base);
    }
}

void TestCompareChart::pointingFindsTheBar()
{
    const auto figure =
        makeComparison(m_study.catalog, *m_study.engine, sectors(), m_study.context);
    const Chart& chart = figure->chart();
    const QRectF area(0, 0, 700, 400);
    for (std::size_t mark = 0; mark < chart.marks().size(); ++mark) {
        const QRectF box = chart.markOutline(mark, area, paintStyle()).boundingRect();
        QVERIFY(!box.isEmpty());
        const auto found = chart.markAt(box.center(), area, paintStyle());
        QVERIFY(found);
        QCOMPARE(*found, mark);
    }
    QVERIFY(!chart.markAt({2, 2}, area, paintStyle()));
}

void TestCompareChart::thePersonsOfTheHundredAreFound()
{
    const auto figure =
        makeComparison(m_study.catalog, *m_study.engine, overTime(), m_study.context);
    QCOMPARE(figure->text().title,
             QStringLiteral("United States: 100.0% (In 2019), then 87.0% (Where now)"));
    QCOMPARE(figure->text().ledger.at(1), QStringLiteral("B: known 100 + not stated 0 = 100"));
    QVERIFY(figure->text().footer.contains(QStringLiteral("the same people twice")));
    const QString description = figure->chart().description();
    QVERIFY(description.contains(QStringLiteral("87 of 100 · 87.0% (95%: 79.0–92.2%)")));
    QVERIFY(description.contains(QStringLiteral("B − A: −13.0 points")));
}

void TestCompareChart::saysNoClearChange()
{
    QByteArray csv = "group,now\n";
    for (int person = 0; person < 200; ++person) {
        const bool isA = person < 100;
        csv += (isA ? "x," : "y,")
               + QByteArray((isA ? person < 87 : person < 190) ? "France\n" : "China\n");
    }
    const auto engine = engineOver("t", csv);
    const auto group = [](const char* name) {
        Query query;
        query.table = "t";
        return withTerms(query, "group", Condition::Op::IsAnyOf, {Term(std::string(name))});
    };
    const auto figure =
        makeComparison(m_study.catalog, *engine,
                       {sideOf(group("x"), "now"), sideOf(group("y"), "now")}, m_study.context);
    QCOMPARE(figure->text().title,
             QStringLiteral("No clear change between A and B: France, 87.0% against 90.0%"));
    QVERIFY(figure->chart().marks().front().reading.contains(
        QStringLiteral("A − B: −3.0 points (95%: −12.2 to +6.1), no clear change")));
}

void TestCompareChart::aWholeGroupIsSaid()
{
    ComparisonQuery query = sectors();
    query.a.query.isWholeGroup = true;
    const auto half = makeComparison(m_study.catalog, *m_study.engine, query, m_study.context);
    QVERIFY(half->text().footer.contains(QStringLiteral("A is a whole group and has none.")));
    query.b.query.isWholeGroup = true;
    const auto whole = makeComparison(m_study.catalog, *m_study.engine, query, m_study.context);
    QVERIFY(
        whole->text().footer.contains(QStringLiteral("Whole groups, not samples: no intervals.")));
    for (const Mark& mark : whole->chart().marks())
        QVERIFY(!mark.reading.contains(QStringLiteral("95%")));
}

void TestCompareChart::speaksEveryLanguage()
{
    LanguageSwitch languages(m_study.catalog.wording());
    QStringList titles;
    for (const Language language : allLanguages) {
        languages.speak(language, [&](const LanguageContext& context) {
            const auto figure =
                makeComparison(m_study.catalog, *m_study.engine, overTime(), context);
            titles.append(figure->text().title);
            for (const QSize& size : {QSize(1600, 1000), QSize(1080, 1080), QSize(640, 620)})
                QVERIFY(fitsPicture(*figure, size, paintStyle(language)));
        });
    }
    QVERIFY(titles.at(0) != titles.at(1));
    QVERIFY(titles.at(1) != titles.at(2));
}

void TestCompareChart::nobodyIsSaid()
{
    ComparisonQuery query = sectors();
    query.b.query =
        withTerms(query.b.query, "sector", Condition::Op::IsAnyOf, {Term("no such sector")});
    const auto half = makeComparison(m_study.catalog, *m_study.engine, query, m_study.context);
    QCOMPARE(half->text().title, QStringLiteral("No one is in cohort B"));
    query.a.query = query.b.query;
    const auto none = makeComparison(m_study.catalog, *m_study.engine, query, m_study.context);
    QVERIFY(none->chart().marks().empty());
    QVERIFY(!none->text().emptyState.isEmpty());
}

QTEST_MAIN(TestCompareChart)
#include "tst_comparechart.moc"
