#include "models/study/measures/shareseries.h"

#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

namespace {

constexpr auto header =
    "conference,year,place,label,measure,count,total,share_percent,kind,source_id,note\n";

/// Rows "conference year label share source [measure]"; the place is the label up to " (".
QByteArray sharesCsv(const QByteArray& rows)
{
    QByteArray csv = header;
    for (const QByteArray& row : rows.split('\n')) {
        QByteArrayList parts = row.split(' ');
        if (parts.size() < 5)
            continue;
        parts.append("papers");
        const QByteArray label = QByteArray(parts[2]).replace('_', ' ');
        const QByteArray place = label.startsWith("China") ? QByteArray("China") : label;
        const QByteArray share = parts[3] == "-" ? QByteArray() : parts[3];
        csv += parts[0] + ',' + parts[1] + ',' + place + ',' + label + ',' + parts[5] + ",,,"
               + share + ",published," + parts[4] + ",\n";
    }
    return csv;
}

Query sharesQuery()
{
    return queryOf(R"({"table":"t"})");
}

/// A series as "label@source 2019:1 2020:2 | 2022:3", a run after each "|".
QString printed(const ShareSeries& series)
{
    QStringList runs;
    for (const auto& run : series.runs) {
        QStringList points;
        for (const SharePoint& point : run)
            points.append(QStringLiteral("%1:%2").arg(point.year).arg(point.value));
        runs.append(points.join(QLatin1Char(' ')));
    }
    return QStringLiteral("%1@%2 %3")
        .arg(QString::fromStdString(series.label), QString::fromStdString(series.source),
             runs.join(QStringLiteral(" | ")));
}

QStringList printedSeries(const SharesSummary& summary)
{
    QStringList texts;
    for (const SharePanel& panel : summary.panels) {
        for (const ShareSeries& series : panel.series)
            texts.append(printed(series));
    }
    return texts;
}

/// The crossings as "who passes whom year value".
QStringList printedCrossings(const SharesSummary& summary)
{
    QStringList texts;
    for (const SharePanel& panel : summary.panels) {
        for (const Crossing& crossing : panel.crossings) {
            texts.append(QStringLiteral("%1>%2 %3 %4")
                             .arg(QString::fromStdString(panel.series[crossing.first].label),
                                  QString::fromStdString(panel.series[crossing.second].label))
                             .arg(crossing.year)
                             .arg(crossing.value));
        }
    }
    return texts;
}

} // namespace

/// Lines over small tables; the built-in figures are in tst_sharesdata.
class TestShareSeries : public QObject {
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
    void conflictsAreCounted();
    void goesOnWhereItIsAsked();
    void crosses_data();
    void crosses();
    void regionRule_data();
    void regionRule();
    void sums();
    void counts();
    void pointsKnowTheirRow();
};

void TestShareSeries::draws_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("series");

    const auto row = [](const char* name, const char* rows, const QStringList& series) {
        QTest::newRow(name) << QByteArray(rows) << series;
    };
    row("a line", "X 2019 US 60 S\nX 2020 US 50 S", {QStringLiteral("US@S 2019:60 2020:50")});
    row("years out of order", "X 2021 US 3 S\nX 2019 US 1 S\nX 2020 US 2 S",
        {QStringLiteral("US@S 2019:1 2020:2 2021:3")});
    row("a missing year breaks the line", "X 2019 US 1 S\nX 2021 US 3 S\nX 2022 US 4 S",
        {QStringLiteral("US@S 2019:1 | 2021:3 2022:4")});
    row("a year without a number breaks it too", "X 2019 US 1 S\nX 2020 US - S\nX 2021 US 3 S",
        {QStringLiteral("US@S 2019:1 | 2021:3")});
    row("a zero is a number", "X 2019 US 1 S\nX 2020 US 0 S\nX 2021 US 3 S",
        {QStringLiteral("US@S 2019:1 2020:0 2021:3")});
    row("another source is another line", "X 2019 US 1 A\nX 2020 US 2 B\nX 2021 US 3 A",
        {QStringLiteral("US@A 2019:1 | 2021:3"), QStringLiteral("US@B 2020:2")});
    row("another measure is another line", "X 2019 US 1 S papers\nX 2020 US 2 S authors",
        {QStringLiteral("US@S 2020:2"), QStringLiteral("US@S 2019:1")});
    row("another label is another line", "X 2019 China 1 S\nX 2020 China_+_Hong_Kong 2 S",
        {QStringLiteral("China@S 2019:1"), QStringLiteral("China + Hong Kong@S 2020:2")});
    row("another conference is another panel", "Y 2019 US 1 S\nX 2020 US 2 S",
        {QStringLiteral("US@S 2020:2"), QStringLiteral("US@S 2019:1")});
    row("nothing", "", {});
    row("no numbers at all", "X 2019 US - S", {});
}

void TestShareSeries::draws()
{
    QFETCH(QByteArray, rows);
    const auto engine = engineOver("t", sharesCsv(rows));
    QTEST(printedSeries(summarizeShares(*engine, sharesQuery())), "series");
}

/// Two sources that print other values of one thing; rounding and other definitions are none.
void TestShareSeries::conflictsAreCounted()
{
    const auto conflicts = [](const char* rows) {
        const auto engine = engineOver("t", sharesCsv(rows));
        return summarizeShares(*engine, sharesQuery()).conflicts;
    };
    QCOMPARE(conflicts("X 2019 US 60 A\nX 2020 US 50 A"), std::size_t(0));
    QCOMPARE(conflicts("X 2019 US 60 A\nX 2019 US 60.4 B"), std::size_t(0));
    QCOMPARE(conflicts("X 2019 US 60 A\nX 2019 US 60.5 B\nX 2019 US 40 C"), std::size_t(1));
    QCOMPARE(conflicts("X 2019 US 60 A\nX 2019 US 40 B\nX 2020 US 60 A\nX 2020 US 40 B"),
             std::size_t(2));
    QCOMPARE(conflicts("X 2019 China 60 A\nX 2019 China_+_Hong_Kong 40 B"), std::size_t(0));
    QCOMPARE(conflicts("X 2019 US 60 A papers\nX 2019 US 40 B authors"), std::size_t(0));
}

/// Only shares are projected, only when asked, and not into years that are known.
void TestShareSeries::goesOnWhereItIsAsked()
{
    const QByteArray csv =
        "conference,year,place,label,measure,count,total,share_percent,source_id\n"
        "X,2019,US,US,papers,40,100,40,S\nX,2020,US,US,papers,50,100,50,S\n"
        "X,2015,US,US,papers,40,100,40,old\nX,2016,US,US,papers,50,100,50,old\n"
        "X,2019,China,China,papers,9,100,9,S\n";
    const auto engine = engineOver("t", csv);
    Query query;
    query.table = "t";
    const auto trends = [&] {
        QStringList lines;
        const SharesSummary summary = summarizeShares(*engine, query);
        for (const ShareSeries& series : summary.panels.front().series) {
            if (series.trend)
                lines.append(QStringLiteral("%1 %2-%3")
                                 .arg(QString::fromStdString(series.place + '@' + series.source))
                                 .arg(series.trend->ahead.front().year)
                                 .arg(series.trend->ahead.back().year));
        }
        lines.append(QString::number(summary.horizon));
        return lines;
    };
    QCOMPARE(trends(), QStringList{QStringLiteral("2020")});
    query.showsTrend = true;
    QCOMPARE(trends(), (QStringList{QStringLiteral("US@S 2021-2022"), QStringLiteral("2022")}));
    query.measure = Measure::Count;
    QCOMPARE(trends(), QStringList{QStringLiteral("2020")});
}

void TestShareSeries::crosses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("crossings");

    const auto row = [](const char* name, const char* rows, const char* crossing = nullptr) {
        QTest::newRow(name) << QByteArray(
            rows) << (crossing ? QStringList{QString::fromLatin1(crossing)} : QStringList());
    };
    row("half way", "X 2019 US 60 S\nX 2020 US 40 S\nX 2019 China 40 S\nX 2020 China 60 S",
        "China>US 2019.5 50");
    row("the other way", "X 2019 US 10 S\nX 2020 US 50 S\nX 2019 China 20 S\nX 2020 China 20 S",
        "US>China 2019.25 20");
    row("never", "X 2019 US 60 S\nX 2020 US 50 S\nX 2019 China 40 S\nX 2020 China 49 S");
    row("two sources", "X 2019 US 60 A\nX 2020 US 40 A\nX 2019 China 40 B\nX 2020 China 60 B");
    row("two measures", "X 2019 US 60 S papers\nX 2020 US 40 S papers\n"
                        "X 2019 China 40 S authors\nX 2020 China 60 S authors");
    row("two conferences", "X 2019 US 60 S\nX 2020 US 40 S\nY 2019 China 40 S\nY 2020 China 60 S");
    row("over a gap", "X 2019 US 60 S\nX 2021 US 40 S\nX 2019 China 40 S\nX 2021 China 60 S");
    row("over a gap of one", "X 2019 US 60 S\nX 2020 US 50 S\nX 2021 US 40 S\n"
                             "X 2019 China 40 S\nX 2021 China 60 S");
    row("one country under two labels",
        "X 2019 China 60 S\nX 2020 China 40 S\n"
        "X 2019 China_+_Hong_Kong 40 S\nX 2020 China_+_Hong_Kong 60 S");
    row("level and apart again", "X 2019 US 60 S\nX 2020 US 50 S\nX 2021 US 60 S\n"
                                 "X 2019 China 40 S\nX 2020 China 50 S\nX 2021 China 40 S");
    row("level in a year, then past",
        "X 2019 US 60 S\nX 2020 US 50 S\nX 2021 US 40 S\n"
        "X 2019 China 40 S\nX 2020 China 50 S\nX 2021 China 60 S",
        "China>US 2020 50");
}

void TestShareSeries::crosses()
{
    QFETCH(QByteArray, rows);
    const auto engine = engineOver("t", sharesCsv(rows));
    const SharesSummary summary = summarizeShares(*engine, sharesQuery());
    QTEST(printedCrossings(summary), "crossings");
}

void TestShareSeries::regionRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("series");

    QTest::newRow("narrowest") << QStringLiteral("narrowest-in-source")
                               << QStringList{QStringLiteral("China@A 2019:1 2020:3"),
                                              QStringLiteral("China + Hong Kong@B 2019:5"),
                                              QStringLiteral("US@A 2019:9")};
    QTest::newRow("widest") << QStringLiteral("widest-in-source")
                            << QStringList{QStringLiteral("China@A 2020:3"),
                                           QStringLiteral("China + Hong Kong@A 2019:2"),
                                           QStringLiteral("China + Hong Kong@B 2019:5"),
                                           QStringLiteral("US@A 2019:9")};
}

/// The rule chooses where one source gives several delimitations of one year; others stay.
void TestShareSeries::regionRule()
{
    QFETCH(QString, rule);
    const auto engine = engineOver("t", sharesCsv("X 2019 China 1 A\nX 2019 China_+_Hong_Kong 2 A\n"
                                                  "X 2020 China 3 A\nX 2019 China_+_Hong_Kong 5 B\n"
                                                  "X 2019 US 9 A"));
    const Query query =
        queryOf(QStringLiteral(R"({"table":"t","region":"%1"})").arg(rule).toUtf8().constData());
    QTEST(printedSeries(summarizeShares(*engine, query)), "series");
}

void TestShareSeries::sums()
{
    const auto engine = engineOver("t", sharesCsv("X 2019 US 60 S\nX 2021 US 40 S\nX 2020 US - S\n"
                                                  "Y 2016 China 70.5 T authors"));
    const SharesSummary summary = summarizeShares(*engine, sharesQuery());
    QVERIFY(summary.query == sharesQuery());
    QCOMPARE(summary.pointCount, std::size_t(3));
    QCOMPARE(summary.withoutValue, std::uint64_t(1));
    QCOMPARE(summary.firstYear, 2016);
    QCOMPARE(summary.lastYear, 2021);
    QCOMPARE(summary.highest, 70.5);
    QCOMPARE(summary.sources, (std::vector<std::string>{"S", "T"}));
    QCOMPARE(summary.measures, (std::vector<std::string>{"papers", "authors"}));
    QCOMPARE(summary.panels[0].series[0].last().year, 2021);
}

/// Counts are drawn as counts, whole or not.
void TestShareSeries::counts()
{
    const auto engine = engineOver("t", QByteArray(header)
                                            + "X,2019,US,US,papers,100,400,25,computed,S,n\n"
                                              "X,2020,US,US,papers,120.5,400,30.1,computed,S,\n");
    const Query query = queryOf(R"({"table":"t","measure":"count"})");
    const SharesSummary summary = summarizeShares(*engine, query);
    QCOMPARE(printedSeries(summary), QStringList{QStringLiteral("US@S 2019:100 2020:120.5")});
    const SharePoint& point = summary.panels[0].series[0].runs[0][0];
    QVERIFY(point.count == 100 && point.total == 400);
    QVERIFY(point.isComputed);
    QVERIFY(point.note == "n");
}

void TestShareSeries::pointsKnowTheirRow()
{
    const auto engine = engineOver("t", sharesCsv("X 2020 US 60 S\nX 2019 China 40 S"));
    const SharesSummary summary = summarizeShares(*engine, sharesQuery());
    const ShareSeries& china = summary.panels[0].series[0];
    QCOMPARE(china.last().rowId, std::uint64_t(1));
    const auto conditions = conditionsOf(china, china.last());
    QCOMPARE(printedColumn(*engine, withConditions(sharesQuery(), conditions), "place"),
             QStringLiteral("China"));
}

QTEST_GUILESS_MAIN(TestShareSeries)
#include "tst_shareseries.moc"
