#include "models/study/catalog/flowquestion.h"
#include "models/study/datasets/followeddataset.h"
#include "models/study/measures/flows.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace whither;

/// People followed through stages.
class TestFlows : public QObject {
    Q_OBJECT

private slots:
    void followsThe100();
    void whatComesInGoesOut();
    void noFilterMovesANode();
    void namesWhoIsNotSeenAgain();
    void nodesSelectTheirRows();
    void takesTheUsersOrder();
    void leavesOutWhatIsNoColumn();
    void choosesStages();
};

namespace {

const FlowQuestion abc{{"a", "b", "c"}, {"a", "b", "c", "d"}, true};

Query everything()
{
    Query query;
    query.table = "t";
    return query;
}

/// People at four stages, some of whose places are not known; more places than nodes.
QByteArray randomPeople(std::mt19937& random)
{
    QByteArray csv("a,b,c,d,kind\n");
    const auto rows = 20 + random() % 200;
    for (std::size_t row = 0; row < rows; ++row) {
        for (int stage = 0; stage < 4; ++stage) {
            const auto place = std::min(random() % 14, random() % 14);
            csv += (place == 3 ? QByteArray() : "P" + QByteArray::number(place + 10)) + ',';
        }
        csv += random() % 3 == 0 ? "x\n" : "y\n";
    }
    return csv;
}

QString nameOf(const FlowNode& node)
{
    switch (node.kind) {
    case FlowNodeKind::Other:
        return QStringLiteral("other(%1)").arg(node.folded);
    case FlowNodeKind::NotSeenAgain:
        return QStringLiteral("gone");
    default:
        return printed(node.term);
    }
}

/// "US 3 75%, - 1 25%" a stage, stages parted by " > ".
QString printedNodes(const FlowGraph& graph)
{
    QStringList stages;
    for (std::size_t stage = 0; stage < graph.stages.size(); ++stage) {
        QStringList nodes;
        for (const FlowNode& node : graph.nodes) {
            if (node.stage == stage)
                nodes.append(QStringLiteral("%1 %2 %3%")
                                 .arg(nameOf(node))
                                 .arg(node.count)
                                 .arg(node.percent));
        }
        stages.append(nodes.join(QStringLiteral(", ")));
    }
    return stages.join(QStringLiteral(" > "));
}

QString printedLinks(const FlowGraph& graph)
{
    QStringList links;
    for (const FlowLink& link : graph.links)
        links.append(QStringLiteral("%1>%2 %3")
                         .arg(nameOf(graph.nodes[link.from]), nameOf(graph.nodes[link.to]))
                         .arg(link.count));
    return links.join(QStringLiteral(", "));
}

} // namespace

void TestFlows::followsThe100()
{
    const BuiltinStudy study;
    const Dataset& dataset = study.dataset("cohort100");
    const FlowGraph graph =
        summarizeFlows(*study.engine, dataset.opening, flowQuestion(dataset, dataset.opening));
    QCOMPARE(printedNodes(graph),
             QStringLiteral("China 100 100% > United States 100 100% > United States 87 87%, "
                            "China 10 10%, Other 3 3%"));
    QCOMPARE(printedLinks(graph),
             QStringLiteral("China>United States 100, United States>United States 87, "
                            "United States>China 10, United States>Other 3"));
    QCOMPARE(graph.nodes.front().colorKey, std::string("CN"));
}

void TestFlows::whatComesInGoesOut()
{
    std::mt19937 random(4);
    for (int turn = 0; turn < 60; ++turn) {
        const auto engine = engineOver("t", randomPeople(random));
        Query query = everything();
        if (turn % 2 == 1)
            query = withTerms(query, "kind", Condition::Op::IsAnyOf, {Term("x")});
        const FlowGraph graph = summarizeFlows(*engine, query, abc);
        QCOMPARE(graph.base, engine->count(query));
        std::vector<std::uint64_t> in(graph.nodes.size());
        std::vector<std::uint64_t> out(graph.nodes.size());
        for (const FlowLink& link : graph.links) {
            QCOMPARE(graph.nodes[link.to].stage, graph.nodes[link.from].stage + 1);
            out[link.from] += link.count;
            in[link.to] += link.count;
        }
        std::vector<std::uint64_t> totals(graph.stages.size());
        std::vector<std::int64_t> percents(graph.stages.size());
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            const FlowNode& at = graph.nodes[node];
            if (at.stage > 0)
                QCOMPARE(in[node], at.count);
            if (at.stage + 1 < graph.stages.size())
                QCOMPARE(out[node], at.count);
            totals[at.stage] += at.count;
            percents[at.stage] += at.percent;
        }
        for (std::size_t stage = 0; stage < totals.size(); ++stage) {
            QCOMPARE(totals[stage], graph.base);
            QCOMPARE(percents[stage], std::int64_t(100));
            const Ledger& ledger = graph.ledgers[stage];
            QCOMPARE(ledger.known + ledger.unknown, ledger.base);
            QCOMPARE(ledger.base, graph.base);
        }
    }
}

void TestFlows::noFilterMovesANode()
{
    std::mt19937 random(7);
    const auto engine = engineOver("t", randomPeople(random));
    const auto whole = summarizeFlows(*engine, everything(), abc).order;
    QCOMPARE(whole.size(), mostFlowValues);
    for (const Group& group : engine->groups(everything(), {"b"})) {
        const Query query =
            withTerms(everything(), "b", Condition::Op::IsAnyOf, {group.terms.front()});
        QCOMPARE(summarizeFlows(*engine, query, abc).order, whole);
        // Nor do other stages.
        QCOMPARE(summarizeFlows(*engine, query, {{"d", "a"}, abc.candidates, true}).order, whole);
    }
}

void TestFlows::namesWhoIsNotSeenAgain()
{
    const auto engine = engineOver("t", "where_then,in_2020,where_later,seen_again,last_year\n"
                                        "US,US,CN,seen_country_known,2024\n"
                                        "US,,CN,seen_country_known,2023\n"
                                        "US,,,not_seen,2019\n"
                                        "US,CN,,not_seen,2020\n"
                                        "US,US,,seen_country_unknown,2024\n");
    const std::vector<std::string> stages{"where_then", "in_2020", "where_later"};
    const FlowGraph graph = summarizeFlows(*engine, everything(), {stages, stages, true});
    QCOMPARE(printedNodes(graph),
             QStringLiteral("US 5 100% > US 2 40%, CN 1 20%, gone 1 20%, - 1 20% > "
                            "CN 2 40%, gone 2 40%, - 1 20%"));
    QCOMPARE(printedLinks(graph), QStringLiteral("US>US 2, US>CN 1, US>gone 1, US>- 1, US>CN 1, "
                                                 "US>- 1, CN>gone 1, gone>gone 1, ->CN 1"));
}

void TestFlows::nodesSelectTheirRows()
{
    const auto engine = engineOver("t", "where_then,in_2020,where_later,seen_again,last_year\n"
                                        "US,US,CN,seen_country_known,2024\n"
                                        "FR,,CN,seen_country_known,2023\n"
                                        "US,,,not_seen,2019\n"
                                        "CN,CN,,not_seen,2020\n"
                                        "US,US,,seen_country_unknown,2024\n");
    const std::vector<std::string> stages{"where_then", "in_2020", "where_later"};
    const FlowGraph graph = summarizeFlows(*engine, everything(), {stages, stages, true});
    for (const FlowNode& node : graph.nodes)
        QCOMPARE(engine->count(withAlso(everything(), node.conditions)), node.count);
    for (const FlowLink& link : graph.links)
        QCOMPARE(engine->count(withConditions(everything(), link.conditions)), link.count);
    std::mt19937 random(11); // with values that share a node
    const auto many = engineOver("t", randomPeople(random));
    const FlowGraph folded = summarizeFlows(*many, everything(), abc);
    QVERIFY(
        std::ranges::any_of(folded.nodes, [](const FlowNode& node) { return node.folded > 1; }));
    for (const FlowNode& node : folded.nodes)
        QCOMPARE(many->count(withAlso(everything(), node.conditions)), node.count);
}

void TestFlows::takesTheUsersOrder()
{
    const auto engine = engineOver("t", "a,b\nUS,US\nUS,CN\nUS,FR\nCN,US\n");
    Query query = everything();
    query.nodeOrder = {"FR", "CN"};
    const FlowGraph graph = summarizeFlows(*engine, query, {{"a", "b"}, {"a", "b"}, true});
    QCOMPARE(printedNodes(graph),
             QStringLiteral("CN 1 25%, US 3 75% > FR 1 25%, CN 1 25%, US 2 50%"));
    QCOMPARE(flowOrder(*engine, query, {"a", "b"}), graph.order);
}

void TestFlows::leavesOutWhatIsNoColumn()
{
    const auto engine = engineOver("t", "a,b\nUS,US\n");
    const FlowGraph graph =
        summarizeFlows(*engine, everything(), {{"a", "gone", "a", "b"}, {"a", "b"}, true});
    QCOMPARE(graph.stages, (std::vector<std::string>{"a", "b"}));
    QVERIFY(summarizeFlows(*engine, everything(), {{"a", "a"}, {"a"}, true}).nodes.empty());
}

void TestFlows::choosesStages()
{
    const auto table = tableOf("name,person,papers,where_then,where_later,seen_again,several,"
                               "shared_name,in_2019,in_2020,in_2021\n"
                               "A,a,1,US,US,not_seen,one_country,one_profile,US,US,US\n");
    const Dataset dataset = followedDataset("f", "F", *table);
    QCOMPARE(dataset.stages, (std::vector<std::string>{"where_then", "in_2019", "in_2020",
                                                       "in_2021", "where_later"}));
    QCOMPARE(stagesOf(dataset, dataset.opening),
             (std::vector<std::string>{"where_then", "in_2020", "where_later"}));
    Query query = dataset.opening;
    query.stages = {"in_2019", "in_2021"};
    QCOMPARE(stagesOf(dataset, query), query.stages);
    QCOMPARE(figureFor(dataset, query), std::string_view("outcomes"));
    query = withFlows(query, dataset, true);
    QCOMPARE(figureFor(dataset, query), std::string_view("flows"));
    query = withFlows(query, dataset, false);
    QCOMPARE(query.form, dataset.opening.form);
    QCOMPARE(query.stages.size(), std::size_t(2)); // what was chosen waits
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
