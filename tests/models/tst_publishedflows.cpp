#include "models/study/measures/publishedflows.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// The tracker's stages and flows, as far as they are published.
class TestPublishedFlows : public QObject {
    Q_OBJECT

private slots:
    void drawsTheLatestStudy();
    void multipliesReadBackwards();
    void multipliesReadForwards();
    void drawsGraduateSchool();
    void drawsStagesWithoutPaths();
    void keepsOneSource();
    void leavesOutWhatContradicts();
    void tellsWhatIsLeftOutFromWhatIsNotPublished();
    void keepsTheOrder();
    void selectsTheRowBehindEachNumber();
    void closesInEveryYear_data();
    void closesInEveryYear();

private:
    PublishedFlows flowsOf(const std::vector<Condition>& conditions) const;

    BuiltinStudy m_study;
};

namespace {

Condition isAnyOf(const char* column, std::vector<Term> terms)
{
    return {column, Condition::Op::IsAnyOf, std::move(terms)};
}

const PublishedNode* nodeAt(const PublishedFlows& flows, std::size_t stage, const char* place)
{
    const auto found = std::ranges::find_if(flows.nodes, [&](const PublishedNode& node) {
        return node.stage == stage && node.place == place;
    });
    return found == flows.nodes.end() ? nullptr : &*found;
}

const PublishedLink* linkBetween(const PublishedFlows& flows, const char* from, const char* to)
{
    const auto found = std::ranges::find_if(flows.links, [&](const PublishedLink& link) {
        return flows.nodes[link.from].place == from && flows.nodes[link.to].place == to;
    });
    return found == flows.links.end() ? nullptr : &*found;
}

bool isClose(double left, double right)
{
    return qAbs(left - right) < 1e-9;
}

constexpr const char* header =
    "study,year,stage_from,place_from,stage_to,place_to,share_percent,count,source_id,note\n";

PublishedFlows flowsIn(const QByteArray& rows)
{
    const auto engine = engineOver("t", header + rows);
    Query query;
    query.table = "t";
    return publishedFlows(*engine, query);
}

/// Does no node carry more than it has, and no stage more than everyone?
bool closes(const PublishedFlows& flows)
{
    for (std::size_t stage = 0; stage < flows.stages.size(); ++stage) {
        if (flows.published(stage) > 100.5)
            return false;
    }
    for (std::size_t node = 0; node < flows.nodes.size(); ++node) {
        double through = 0;
        for (const PublishedLink& link : flows.links)
            through += link.from == node || link.to == node ? link.percent : 0;
        if (through > flows.nodes[node].percent + 0.5)
            return false;
    }
    return true;
}

} // namespace

PublishedFlows TestPublishedFlows::flowsOf(const std::vector<Condition>& conditions) const
{
    return publishedFlows(*m_study.engine,
                          withAlso(m_study.dataset("talent_flows").opening, conditions));
}

void TestPublishedFlows::drawsTheLatestStudy()
{
    const PublishedFlows flows = flowsOf({});
    QCOMPARE(flows.study, std::string("MacroPolo tracker 2.0"));
    QCOMPARE(flows.year, std::string("2022"));
    QCOMPARE(flows.group, std::string("top_tier_pool"));
    QCOMPARE(flows.stages, (std::vector<std::string>{"undergrad", "work"}));
    QCOMPARE(flows.sample, std::optional<std::uint64_t>(867));
    QCOMPARE(nodeAt(flows, 0, "China")->percent, 47.0);
    QCOMPARE(nodeAt(flows, 1, "United States")->percent, 42.0);
    QVERIFY(isClose(flows.published(0), 90));
}

void TestPublishedFlows::multipliesReadBackwards()
{
    const PublishedFlows flows = flowsOf({isAnyOf("year", {"2019"})});
    // "Of those working at US institutions, 27 % have their first degree from China."
    const PublishedLink* link = linkBetween(flows, "China", "United States");
    QVERIFY(link);
    QCOMPARE(link->printed, 27.0);
    QCOMPARE(flows.nodes[link->printedOf].stage, std::size_t(1));
    QVERIFY(isClose(link->percent, 59.0 * 27 / 100));
    // "Europe" is no place of that study's shares, which delimit it in two ways.
    QVERIFY(!linkBetween(flows, "Europe", "United States"));
    QVERIFY(flows.notDrawn > 0);
    QVERIFY(flows.inWords > 0);
    QVERIFY(closes(flows));
}

void TestPublishedFlows::multipliesReadForwards()
{
    const PublishedFlows flows = flowsOf({isAnyOf("year", {"2018"})});
    const PublishedLink* link = linkBetween(flows, "China", "China");
    QVERIFY(link);
    QCOMPARE(flows.nodes[link->printedOf].stage, std::size_t(0));
    QVERIFY(isClose(link->percent, 25.0 * 32 / 100));
    // Shares of everyone by work place are not published: at least what comes from China.
    const PublishedNode* work = nodeAt(flows, 1, "United States");
    QVERIFY(!work->isPrinted);
    QVERIFY(isClose(work->percent, 15));
    QVERIFY(!flows.sample);
}

void TestPublishedFlows::drawsGraduateSchool()
{
    const PublishedFlows flows =
        flowsOf({isAnyOf("year", {"2022"}), isAnyOf("stage_to", {"undergrad", "grad"})});
    QCOMPARE(flows.stages, (std::vector<std::string>{"undergrad", "grad"}));
    QVERIFY(isClose(linkBetween(flows, "China", "China")->percent, 47.0 * 51 / 100));
    QVERIFY(isClose(linkBetween(flows, "China", "United States")->percent, 47.0 * 36 / 100));
    // What is left of the two is no place, and the study does not print it.
    QVERIFY(!nodeAt(flows, 1, "elsewhere"));
    QVERIFY(closes(flows));
}

void TestPublishedFlows::drawsStagesWithoutPaths()
{
    const PublishedFlows flows = flowsOf({isAnyOf("stage_from", {"elite_pool"})});
    QCOMPARE(flows.group, std::string("elite_pool"));
    QCOMPARE(nodeAt(flows, 0, "United States")->percent, 28.0);
    QCOMPARE(nodeAt(flows, 1, "China")->percent, 12.0);
    QVERIFY(flows.links.empty());
    QVERIFY(!flows.sample); // that of the random draw is not theirs
    // Nor are the paths of all accepted authors, which the first study prints beside them.
    const PublishedFlows first =
        flowsOf({isAnyOf("year", {"2018"}), isAnyOf("stage_from", {"elite_pool", "undergrad"})});
    QCOMPARE(first.group, std::string("elite_pool"));
    QVERIFY(first.links.empty());
}

void TestPublishedFlows::keepsOneSource()
{
    const PublishedFlows flows = flowsOf({isAnyOf("year", {"2019"})});
    QVERIFY(nodeAt(flows, 0, "Europe (excl. UK)"));
    QVERIFY(!nodeAt(flows, 0, "Europe")); // 17 in one source, beside 18 in the one that is drawn
    QVERIFY(!nodeAt(flows, 0, "Europe (incl. UK)"));
    QCOMPARE(flows.sources, (std::vector<std::string>{"MP1_CBN"}));
}

void TestPublishedFlows::leavesOutWhatContradicts()
{
    const PublishedFlows flows = flowsIn("s,2020,top_tier_pool,world,undergrad,A,40,,X,\n"
                                         "s,2020,top_tier_pool,world,undergrad,B,70,,X,\n"
                                         "s,2020,top_tier_pool,world,work,C,30,,X,\n"
                                         "s,2020,undergrad,A,work,C,90,,X,\n"
                                         "s,2020,undergrad,A,work,A,10,,X,\n");
    QVERIFY(!nodeAt(flows, 0, "B"));        // 110 %
    QVERIFY(!linkBetween(flows, "A", "C")); // 36 of 30
    QVERIFY(linkBetween(flows, "A", "A"));
    QCOMPARE(flows.notDrawn, std::size_t(2));
    QVERIFY(closes(flows));
    QVERIFY(flowsIn("").stages.empty());
    QVERIFY(flowsIn("s,2020,top_tier_pool,world,work,A,,20,X,in words\n").nodes.empty());
}

void TestPublishedFlows::tellsWhatIsLeftOutFromWhatIsNotPublished()
{
    const PublishedFlows whole = flowsOf({isAnyOf("year", {"2022"})});
    QCOMPARE(whole.leftOut, (std::vector<std::size_t>{0, 0}));
    QVERIFY(!whole.isPart);
    const PublishedFlows china =
        flowsOf({isAnyOf("year", {"2022"}), isAnyOf("place_to", {"China"})});
    QVERIFY(china.leftOut[0] > 0); // seven other first degrees are printed
    QVERIFY(china.isPart);
    // Without what is printed of work, first degrees are still all that is published.
    const PublishedFlows school = flowsOf({isAnyOf("stage_to", {"undergrad", "grad"})});
    QCOMPARE(school.leftOut, (std::vector<std::size_t>{0, 0}));
    QVERIFY(school.isPart);
}

void TestPublishedFlows::keepsTheOrder()
{
    const auto isBefore = [&](const PublishedFlows& flows, const char* first, const char* second) {
        return nodeAt(flows, 0, first) < nodeAt(flows, 0, second);
    };
    for (const char* year : {"2019", "2022"}) {
        const PublishedFlows flows = flowsOf({isAnyOf("year", {year})});
        QVERIFY(isBefore(flows, "United States", "China")); // by all stages and years
        QVERIFY(isBefore(flows, "India", "Canada"));
    }
    Query query = m_study.dataset("talent_flows").opening;
    query.nodeOrder = {"Canada"};
    QCOMPARE(publishedFlows(*m_study.engine, query).nodes.front().place, std::string("Canada"));
}

void TestPublishedFlows::selectsTheRowBehindEachNumber()
{
    const Query query = m_study.dataset("talent_flows").opening;
    const PublishedFlows flows = publishedFlows(*m_study.engine, query);
    QVERIFY(!flows.links.empty());
    for (const PublishedNode& node : flows.nodes)
        QCOMPARE(m_study.engine->count(withAlso(query, node.conditions)), std::uint64_t(1));
    for (const PublishedLink& link : flows.links)
        QCOMPARE(m_study.engine->count(withAlso(query, link.conditions)), std::uint64_t(1));
}

void TestPublishedFlows::closesInEveryYear_data()
{
    QTest::addColumn<QString>("year");
    for (const char* year : {"2018", "2019", "2022"})
        QTest::newRow(year) << year;
}

void TestPublishedFlows::closesInEveryYear()
{
    QFETCH(const QString, year);
    for (const auto& pair : publishedStagePairs()) {
        const PublishedFlows flows = flowsOf({isAnyOf("year", {year.toStdString()}),
                                              isAnyOf("stage_to", {pair.begin(), pair.end()})});
        QVERIFY(!flows.nodes.empty());
        QVERIFY(closes(flows));
    }
}

QTEST_GUILESS_MAIN(TestPublishedFlows)
#include "tst_publishedflows.moc"
