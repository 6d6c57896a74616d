#include "models/query/queryedit.h"
#include "models/query/querysession.h"

#include "tests/support/builtinstudy.h"

#include <QSignalSpy>
#include <QTest>

using namespace whither;

Q_DECLARE_METATYPE(QueryEdit)

namespace {

std::vector<Query> openings(const BuiltinStudy& study)
{
    std::vector<Query> queries;
    for (const Dataset& dataset : study.catalog.datasets())
        queries.push_back(dataset.opening);
    return queries;
}

/// The question with one thing changed.
template <typename Change>
QueryEdit edit(const Query& before, Change change)
{
    Query after = before;
    change(after);
    return {before, after};
}

} // namespace

class TestQuerySession : public QObject {
    Q_OBJECT

private slots:
    void opensWithTheFirst();
    void saysWhatChanged();
    void keepsAQuestionADataset();
    void highlights();
    void editsAreDoneAndUndone_data();
    void editsAreDoneAndUndone();
    void closingBringsBackWhatWasInFront();
    void typingIsOneStep_data();
    void typingIsOneStep();
    void typingInABoxIsOneStep_data();
    void typingInABoxIsOneStep();

private:
    BuiltinStudy m_study;
};

void TestQuerySession::opensWithTheFirst()
{
    const QuerySession session(m_study.engine, openings(m_study));
    QVERIFY(session.table() == "cohort100");
    QVERIFY(session.query() == m_study.dataset("cohort100").opening);
    QVERIFY(session.opening() == session.query());
    QVERIFY(session.queryOf("claims") == m_study.dataset("claims").opening);
    QVERIFY(session.highlight().empty());
    QCOMPARE(session.engine().count(session.query()), std::uint64_t(100));
}

void TestQuerySession::saysWhatChanged()
{
    QuerySession session(m_study.engine, openings(m_study));
    QSignalSpy queries(&session, &QuerySession::queryChanged);

    session.setQuery(session.query());
    session.showTable("cohort100");
    session.showTable("no such table");
    QCOMPARE(queries.count(), 0);
    Query query = session.query();
    query.search = "x";
    session.setQuery(query);
    QCOMPARE(queries.count(), 1);
    session.setQuery(query);
    QCOMPARE(queries.count(), 1);
    session.showTable("claims");
    QCOMPARE(queries.count(), 2);
    session.setQuery(query); // the dataset comes to the front with it: one change
    QCOMPARE(queries.count(), 3);
}

void TestQuerySession::keepsAQuestionADataset()
{
    QuerySession session(m_study.engine, openings(m_study));
    Query people = session.query();
    people.search = "x";
    session.setQuery(people);
    Query claims = m_study.whole("claims");
    claims.search = "y";
    session.setQuery(claims);
    QVERIFY(session.table() == "claims");
    QVERIFY(session.query() == claims);
    QVERIFY(session.queryOf("cohort100") == people);
    QVERIFY(session.opening() == m_study.dataset("claims").opening);
    session.showTable("cohort100");
    QVERIFY(session.query() == people);
    session.setQuery(session.queryOf("claims"));
    QVERIFY(session.query() == claims);
}

void TestQuerySession::highlights()
{
    QuerySession session(m_study.engine, openings(m_study));
    QSignalSpy highlights(&session, &QuerySession::highlightChanged);
    QSignalSpy queries(&session, &QuerySession::queryChanged);
    const std::vector<Condition> china{{"where_now", Condition::Op::IsAnyOf, {"China"}}};
    session.setHighlight({});
    QCOMPARE(highlights.count(), 0);
    session.setHighlight(china);
    session.setHighlight(china);
    QCOMPARE(highlights.count(), 1);
    session.showTable("claims");
    QVERIFY(session.highlight() == china);
    session.setHighlight({});
    QCOMPARE(highlights.count(), 2);
    QCOMPARE(queries.count(), 1);
}

void TestQuerySession::editsAreDoneAndUndone_data()
{
    QTest::addColumn<QueryEdit>("edit");
    QTest::addColumn<QString>("name");

    const auto row = [](const char* name, const QueryEdit& edit, const char* description) {
        QTest::newRow(name) << edit << QString::fromLatin1(description);
    };
    const Query people = m_study.dataset("cohort100").opening;
    const Query chinese = withTerms(people, "where_now", Condition::Op::IsAnyOf, {"China"});
    row("filter", {people, chinese}, "Filter");
    row("another value",
        {chinese, withTermToggled(chinese, "where_now", Condition::Op::IsAnyOf, "Other")},
        "Filter");
    row("clear", {chinese, withoutFilter(chinese)}, "Clear filters");
    row("search", edit(people, [](Query& query) { query.search = "x"; }), "Search");
    row("sort", edit(chinese, [](Query& query) { query.sort = {{"role", true}}; }), "Sort");
    row("grouping", edit(people, [](Query& query) { query.grouping[1] = "role"; }),
        "Chart setting");
    row("measure", edit(chinese, [](Query& query) { query.measure = Measure::Count; }),
        "Chart setting");
    row("base", edit(people, [](Query& query) { query.base = ShareBase::KnownOnly; }),
        "Chart setting");
    row("region rule",
        edit(people, [](Query& query) { query.region = RegionRule::WidestInSource; }),
        "Chart setting");
    row("other dataset behind",
        edit(m_study.whole("claims"), [](Query& query) { query.search = "x"; }), "Search");
}

void TestQuerySession::editsAreDoneAndUndone()
{
    QFETCH(QueryEdit, edit);
    QuerySession session(m_study.engine, openings(m_study));
    session.setQuery(edit.before);
    if (edit.before.table == "claims")
        session.showTable("cohort100");
    for (int round = 0; round < 2; ++round) {
        edit.apply(session);
        QVERIFY(session.query() == edit.after);
        edit.revert(session);
        QVERIFY(session.query() == edit.before);
        QVERIFY(session.table() == edit.before.table);
    }
    QTEST(edit.describe(), "name");
}

/// What was in front before comes back; where nothing was, the neighbour in the order of the
/// datasets, never merely the first by its name.
void TestQuerySession::closingBringsBackWhatWasInFront()
{
    QuerySession session(m_study.engine, openings(m_study));
    const auto take = [&](const char* id) {
        Query opening;
        opening.table = id;
        session.addTable(opening, opening);
    };
    take("people");
    take("alumni");
    session.showTable("conference_shares");
    session.showTable("people");
    session.showTable("alumni");
    session.removeTable("people"); // one in the back: nothing moves
    QCOMPARE(session.table(), std::string("alumni"));
    session.removeTable("alumni");
    QCOMPARE(session.table(), std::string("conference_shares"));
    QCOMPARE(session.query().table, session.table());

    const auto opening = [](const char* id) {
        Query query;
        query.table = id;
        return query;
    };
    session.restart({opening("d"), opening("b"), opening("c")}, {}, "b");
    session.removeTable("b");
    QCOMPARE(session.table(), std::string("c"));
    session.removeTable("c");
    QCOMPARE(session.table(), std::string("d"));
}

void TestQuerySession::typingIsOneStep_data()
{
    QTest::addColumn<QStringList>("searches");
    QTest::addColumn<bool>("continues");

    const auto row = [](const char* name, const char* searches, bool continues) {
        QTest::newRow(name) << QString::fromLatin1(searches).split(QLatin1Char('|')) << continues;
    };
    row("letter after letter", "a|ab|ab|abc", true);
    row("letter taken away", "ab|abc|abc|ab", true);
    row("first letter, then second", "|a|a|ab", true);
    row("from nothing", "ab||ab|abc", false);
    row("to nothing", "a|ab|ab|", false);
    row("not the next step", "a|ab|x|xy", false);
    row("nothing typed", "a|ab|ab|ab", false);
}

/// Searches before and after an edit, then before and after the one that follows.
void TestQuerySession::typingIsOneStep()
{
    QFETCH(QStringList, searches);
    std::vector<Query> queries(4, m_study.whole("cohort100"));
    for (std::size_t step = 0; step < 4; ++step)
        queries[step].search = searches[static_cast<qsizetype>(step)].toStdString();
    const QueryEdit first{queries[0], queries[1]};
    const QueryEdit second{queries[2], queries[3]};
    QTEST(second.continues(first), "continues");

    QueryEdit sorted = second;
    sorted.after.sort = {{"role", false}};
    QVERIFY(!sorted.continues(first));
}

void TestQuerySession::typingInABoxIsOneStep_data()
{
    QTest::addColumn<QStringList>("boxes");
    QTest::addColumn<bool>("continues");

    const auto row = [](const char* name, const char* boxes, bool continues) {
        QTest::newRow(name) << QString::fromLatin1(boxes).split(QLatin1Char('|')) << continues;
    };
    row("letter after letter", "role:a|role:ab|role:ab|role:abc", true);
    row("first letter, then second", "|role:a|role:a|role:ab", true);
    row("to nothing", "role:a|role:ab|role:ab|", false);
    row("from nothing", "role:ab|||role:a", false);
    row("another box", "|role:a|role:a|role:a sector:b", false);
    row("another box after this", "|role:a|role:a|sector:a", false);
    row("behind another box", "sector:b|sector:b role:a|sector:b role:a|sector:b role:ab", true);
}

/// Filter boxes before and after an edit, then before and after the one that follows.
void TestQuerySession::typingInABoxIsOneStep()
{
    QFETCH(QStringList, boxes);
    std::vector<Query> queries(4, m_study.whole("cohort100"));
    for (std::size_t step = 0; step < 4; ++step) {
        const QStringList typed =
            boxes[static_cast<qsizetype>(step)].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& box : typed)
            queries[step].conditions.push_back({box.section(QLatin1Char(':'), 0, 0).toStdString(),
                                                Condition::Op::Contains,
                                                {box.section(QLatin1Char(':'), 1).toStdString()}});
    }
    const QueryEdit first{queries[0], queries[1]};
    const QueryEdit second{queries[2], queries[3]};
    QTEST(second.continues(first), "continues");
}

QTEST_GUILESS_MAIN(TestQuerySession)
#include "tst_querysession.moc"
