#include "models/study/measures/places.h"
#include "models/study/measures/shareseries.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace whither;

/// Every line of every conference, measure and rule of the built-in figures.
class TestSharesData : public QObject {
    Q_OBJECT

private slots:
    void everyPointIsOneRow_data() { cases(); }
    void everyPointIsOneRow();
    void everyRowIsAccountedFor_data() { cases(); }
    void everyRowIsAccountedFor();
    void runsBridgeNoYear_data() { cases(); }
    void runsBridgeNoYear();
    void crossingsAreInTheRows_data() { cases(); }
    void crossingsAreInTheRows();
    void someLinesCross();

private:
    void cases();
    Cell cell(const Rows& rows, std::size_t row, std::string_view key) const;
    double value(const Rows& rows, std::size_t row, Measure measure) const;
    bool isShareComputed(const Rows& rows, std::size_t row) const;

    BuiltinStudy m_study;
    std::vector<ColumnSchema> m_schema = m_study.engine->columns("conference_shares");
};

namespace {

std::optional<double> valueIn(const ShareSeries& series, int year)
{
    for (const auto& run : series.runs) {
        for (const SharePoint& point : run) {
            if (point.year == year)
                return point.value;
        }
    }
    return std::nullopt;
}

/// By how much the first leads the second; nothing in a year that one of them lacks.
std::optional<double> leadIn(const ShareSeries& first, const ShareSeries& second, int year)
{
    const auto one = valueIn(first, year);
    const auto other = valueIn(second, year);
    return one && other ? std::optional(*one - *other) : std::nullopt;
}

bool areComparable(const ShareSeries& first, const ShareSeries& second)
{
    return first.source == second.source && first.measure == second.measure
           && first.place != second.place;
}

/// How often two lines of a panel change places from one year to the next, and by way of a year in
/// which they are level.
std::pair<std::size_t, std::size_t> orderChanges(const SharePanel& panel, int from, int to)
{
    std::size_t direct = 0;
    std::size_t level = 0;
    for (std::size_t a = 0; a < panel.series.size(); ++a) {
        for (std::size_t b = a + 1; b < panel.series.size(); ++b) {
            if (!areComparable(panel.series[a], panel.series[b]))
                continue;
            double last = 0;
            bool wasLevel = false;
            for (int year = from; year <= to; ++year) {
                const auto lead = leadIn(panel.series[a], panel.series[b], year);
                if (last * lead.value_or(0) < 0)
                    ++(wasLevel ? level : direct);
                wasLevel = lead == 0.0;
                if (!wasLevel)
                    last = lead.value_or(0);
            }
        }
    }
    return {direct, level};
}

} // namespace

Q_DECLARE_METATYPE(Query)

/// A question for each conference and measure, under both rules, as share and as count; and one
/// for all conferences and measures together.
void TestSharesData::cases()
{
    QTest::addColumn<Query>("query");

    const Query whole = m_study.whole("conference_shares");
    std::vector<std::pair<QString, Query>> questions{{QStringLiteral("everything"), whole}};
    for (const Group& group : m_study.engine->groups(whole, {"conference", "measure"})) {
        const std::vector<Condition> conditions{
            {"conference", Condition::Op::IsAnyOf, {group.terms[0]}},
            {"measure", Condition::Op::IsAnyOf, {group.terms[1]}}};
        questions.emplace_back(printed(group.terms[0]) + QLatin1Char(' ') + printed(group.terms[1]),
                               narrowed(whole, conditions));
    }
    for (auto& [name, query] : questions) {
        for (const auto region : {RegionRule::NarrowestInSource, RegionRule::WidestInSource}) {
            for (const auto measure : {Measure::Share, Measure::Count}) {
                // Each conference and measure has all four; two of them will do for everything.
                if (name == QLatin1String("everything")
                    && (region == RegionRule::WidestInSource) != (measure == Measure::Count))
                    continue;
                query.region = region;
                query.measure = measure;
                QTest::addRow("%s %s %s", qPrintable(name),
                              region == RegionRule::NarrowestInSource ? "narrowest" : "widest",
                              measure == Measure::Share ? "share" : "count")
                    << query;
            }
        }
    }
}

Cell TestSharesData::cell(const Rows& rows, std::size_t row, std::string_view key) const
{
    return rows.cell(row, columnIndex(m_schema, key).value());
}

/// The number a row states, or NaN.
double TestSharesData::value(const Rows& rows, std::size_t row, Measure measure) const
{
    const Cell number = cell(rows, row, measure == Measure::Share ? "share_percent" : "count");
    return numberIn(number).value_or(std::nan(""));
}

bool TestSharesData::isShareComputed(const Rows& rows, std::size_t row) const
{
    const std::size_t column = columnIndex(m_schema, "share_percent").value();
    return rows.provenance(row, column).kind == ProvenanceKind::Computed;
}

void TestSharesData::everyPointIsOneRow()
{
    QFETCH(Query, query);
    const SharesSummary shares = summarizeShares(*m_study.engine, query);
    std::set<std::uint64_t> rowIds;
    for (const SharePanel& panel : shares.panels) {
        for (const ShareSeries& series : panel.series) {
            QCOMPARE(panel.conference, series.conference);
            QVERIFY(placeOf(series.label).name == series.place);
            for (const auto& run : series.runs) {
                for (const SharePoint& point : run) {
                    const auto conditions = conditionsOf(series, point);
                    // Where the question names none of these columns, both ways to add are one.
                    const auto rows =
                        m_study.engine->rows(point.rowId % 2 == 0 || !query.isFiltered()
                                                 ? withConditions(query, conditions)
                                                 : narrowed(query, conditions));
                    QCOMPARE(rows->size(), std::size_t(1));
                    QCOMPARE(rows->rowId(0), point.rowId);
                    QCOMPARE(value(*rows, 0, query.measure), point.value);
                    QCOMPARE(point.isShareDerived, !point.isComputed && isShareComputed(*rows, 0));
                    rowIds.insert(point.rowId);
                }
            }
        }
    }
    QCOMPARE(rowIds.size(), shares.pointCount);
}

/// A selected row is a point, or states no number, or gives way to another delimitation of its
/// country by the same source in the same year.
void TestSharesData::everyRowIsAccountedFor()
{
    QFETCH(Query, query);
    const SharesSummary shares = summarizeShares(*m_study.engine, query);
    std::set<std::uint64_t> drawn;
    for (const SharePanel& panel : shares.panels) {
        for (const ShareSeries& series : panel.series) {
            for (const auto& run : series.runs) {
                for (const SharePoint& point : run)
                    drawn.insert(point.rowId);
            }
        }
    }
    using Key = std::array<QString, 5>;
    std::map<Key, int> drawnBreadth;
    std::vector<std::pair<Key, int>> others;
    std::uint64_t withoutNumber = 0;
    const auto rows = m_study.engine->rows(query);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        Key key;
        std::size_t part = 0;
        for (const char* column : {"conference", "place", "measure", "source_id", "year"})
            key[part++] = printed(cell(*rows, row, column));
        const int breadth = placeOf(plainText(cell(*rows, row, "label")).value_or("")).breadth;
        if (drawn.contains(rows->rowId(row)))
            drawnBreadth[key] = breadth;
        else if (std::isnan(value(*rows, row, query.measure)))
            ++withoutNumber;
        else
            others.emplace_back(key, breadth);
    }
    QCOMPARE(shares.withoutValue, withoutNumber);
    for (const auto& [key, breadth] : others) {
        QVERIFY(drawnBreadth.contains(key));
        QVERIFY(query.region == RegionRule::NarrowestInSource ? drawnBreadth[key] < breadth
                                                              : drawnBreadth[key] > breadth);
    }
    QCOMPARE(shares.pointCount + shares.withoutValue + others.size(), rows->size());
}

void TestSharesData::runsBridgeNoYear()
{
    QFETCH(Query, query);
    const SharesSummary shares = summarizeShares(*m_study.engine, query);
    double highest = 0;
    std::set<std::tuple<std::string, std::string, std::string, std::string>> keys;
    std::size_t seriesCount = 0;
    for (const SharePanel& panel : shares.panels) {
        for (const ShareSeries& series : panel.series) {
            keys.insert({series.conference, series.label, series.measure, series.source});
            ++seriesCount;
            QVERIFY(!series.runs.empty());
            int last = 0;
            for (const auto& run : series.runs) {
                QVERIFY(!run.empty());
                QVERIFY(run.front().year > last + 1);
                for (std::size_t point = 1; point < run.size(); ++point)
                    QCOMPARE(run[point].year, run[point - 1].year + 1);
                for (const SharePoint& point : run) {
                    highest = std::max(highest, point.value);
                    QVERIFY(shares.firstYear <= point.year && point.year <= shares.lastYear);
                }
                last = run.back().year;
            }
        }
    }
    QCOMPARE(keys.size(), seriesCount);
    QCOMPARE(shares.highest, highest);
}

/// The order before and after each crossing, read again; and no change of order without one. Years
/// in which two lines are level lie between before and after.
void TestSharesData::crossingsAreInTheRows()
{
    QFETCH(Query, query);
    const SharesSummary shares = summarizeShares(*m_study.engine, query);
    for (const SharePanel& panel : shares.panels) {
        for (const Crossing& crossing : panel.crossings) {
            const ShareSeries& winner = panel.series[crossing.first];
            const ShareSeries& loser = panel.series[crossing.second];
            QVERIFY(areComparable(winner, loser));
            int before = static_cast<int>(std::ceil(crossing.year)) - 1;
            while (leadIn(winner, loser, before) == 0.0)
                --before;
            int after = static_cast<int>(std::floor(crossing.year)) + 1;
            while (leadIn(winner, loser, after) == 0.0)
                ++after;
            QVERIFY(leadIn(winner, loser, before) < 0.0);
            QVERIFY(leadIn(winner, loser, after) > 0.0);
            for (const ShareSeries& series : {winner, loser}) {
                const int from = static_cast<int>(std::floor(crossing.year));
                const double start = valueIn(series, from).value();
                const double slope = valueIn(series, from + 1).value() - start;
                QVERIFY(qAbs(start + slope * (crossing.year - from) - crossing.value) < 1e-6);
            }
        }
        const auto [direct, level] = orderChanges(panel, shares.firstYear, shares.lastYear);
        QCOMPARE(panel.crossings.size(), direct + level);
    }
}

/// Where one source gives China and the United States over years, one leads throughout: the lines
/// that seem to cross are of different sources. Others do cross, so the markers are not idle.
void TestSharesData::someLinesCross()
{
    const auto crossings = [&](const Query& query) {
        std::size_t count = 0;
        for (const SharePanel& panel : summarizeShares(*m_study.engine, query).panels)
            count += panel.crossings.size();
        return count;
    };
    const Query whole = m_study.whole("conference_shares");
    const std::vector<Term> two{"China", "United States"};
    QVERIFY(crossings(whole) > 0);
    QCOMPARE(crossings(withTerms(whole, "place", Condition::Op::IsAnyOf, two)), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestSharesData)
#include "tst_sharesdata.moc"
