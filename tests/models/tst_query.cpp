#include "models/query/query.h"
#include "models/query/queryjson.h"

#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// The functions that make one question out of another, over questions written as recipes.
class TestQuery : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void findsItsConditions();
    void knowsWhetherItIsFiltered();
};

namespace {

constexpr auto anyOf = Condition::Op::IsAnyOf;
constexpr auto noneOf = Condition::Op::IsNoneOf;

Query cityOf(const char* conditions)
{
    return queryOf(QByteArray(R"({"table":"t","search":"s","sort":[{"column":"city"}],)"
                              R"("grouping":["city"],"measure":"count","conditions":)")
                       .append(conditions)
                       .append('}')
                       .constData());
}

} // namespace

Q_DECLARE_METATYPE(Query)

void TestQuery::changes_data()
{
    QTest::addColumn<Query>("changed");
    QTest::addColumn<QByteArray>("conditions");

    const char* paris = R"([{"column":"city","op":"any-of","terms":["Paris"]}])";
    const char* notLyon = R"([{"column":"city","op":"none-of","terms":["Lyon"]}])";
    const Query none = cityOf("[]");
    const Query inParis = cityOf(paris);
    const auto row = [](const char* name, const Query& changed, const char* conditions) {
        QTest::newRow(name) << changed << QByteArray(conditions);
    };
    row("first terms", withTerms(none, "city", anyOf, {"Paris"}), paris);
    row("other terms",
        withTerms(cityOf(R"([{"column":"city","op":"any-of","terms":["Nice",null]}])"), "city",
                  anyOf, {"Paris"}),
        paris);
    row("no terms", withTerms(inParis, "city", anyOf, {}), "[]");
    row("no terms where none were", withTerms(none, "city", anyOf, {}), "[]");
    row("unwanted beside wanted", withTerms(inParis, "city", noneOf, {"Lyon"}),
        R"([{"column":"city","op":"any-of","terms":["Paris"]},)"
        R"({"column":"city","op":"none-of","terms":["Lyon"]}])");
    row("toggled on", withTermToggled(none, "city", noneOf, "Lyon"), notLyon);
    row("toggled off", withTermToggled(inParis, "city", anyOf, "Paris"), "[]");
    row("another toggled on", withTermToggled(inParis, "city", anyOf, std::nullopt),
        R"([{"column":"city","op":"any-of","terms":["Paris",null]}])");
    row("wanted turns unwanted", withTermToggled(inParis, "city", noneOf, "Paris"),
        R"([{"column":"city","op":"none-of","terms":["Paris"]}])");
    row("unwanted turns wanted", withTermToggled(cityOf(notLyon), "city", anyOf, "Lyon"),
        R"([{"column":"city","op":"any-of","terms":["Lyon"]}])");
    row("another unwanted beside wanted", withTermToggled(inParis, "city", noneOf, "Lyon"),
        R"([{"column":"city","op":"any-of","terms":["Paris"]},)"
        R"({"column":"city","op":"none-of","terms":["Lyon"]}])");
    row("the empty text is not the unknown",
        withTermToggled(cityOf(R"([{"column":"city","op":"any-of","terms":[""]}])"), "city", anyOf,
                        std::nullopt),
        R"([{"column":"city","op":"any-of","terms":["",null]}])");
    row("column dropped", withoutColumn(withTerms(inParis, "city", noneOf, {"Lyon"}), "city"),
        "[]");
    row("other column stays", withoutColumn(inParis, "size"), paris);
    row("conditions in place of a column's",
        withConditions(withTerms(inParis, "size", anyOf, {"10"}),
                       {{"city", noneOf, {"Lyon"}}, {"note", anyOf, {std::nullopt}}}),
        R"([{"column":"size","op":"any-of","terms":["10"]},)"
        R"({"column":"city","op":"none-of","terms":["Lyon"]},)"
        R"({"column":"note","op":"any-of","terms":[null]}])");
    row("two conditions on one column",
        withConditions(inParis, {{"city", noneOf, {"Lyon"}}, {"city", noneOf, {"Nice"}}}),
        R"([{"column":"city","op":"none-of","terms":["Lyon"]},)"
        R"({"column":"city","op":"none-of","terms":["Nice"]}])");
    const Condition typed{"city", Condition::Op::Contains, {"par"}};
    const char* par = R"([{"column":"city","op":"contains","terms":["par"]}])";
    row("typed", withTyped(none, "city", typed), par);
    row("typed beside ticked", withTyped(inParis, "city", typed),
        R"([{"column":"city","op":"any-of","terms":["Paris"]},)"
        R"({"column":"city","op":"contains","terms":["par"]}])");
    row("typed in place of typed",
        withTyped(cityOf(R"([{"column":"city","op":"not-below","terms":["a"]},)"
                         R"({"column":"size","op":"below","terms":["9"]}])"),
                  "city", typed),
        R"([{"column":"city","op":"contains","terms":["par"]},)"
        R"({"column":"size","op":"below","terms":["9"]}])");
    row("nothing typed any more", withTyped(cityOf(par), "city", std::nullopt), "[]");
    row("nothing typed where nothing was", withTyped(inParis, "city", std::nullopt), paris);
    row("one condition of two", withoutCondition(withTyped(inParis, "city", typed), typed), paris);
    row("filter of another", withFilterOf(none, inParis), paris);
    row("no conditions", withConditions(inParis, {}), paris);
}

/// A change leaves search, sort, grouping and rules alone.
void TestQuery::changes()
{
    QFETCH(Query, changed);
    QFETCH(QByteArray, conditions);
    QCOMPARE(queryToJson(changed), queryToJson(cityOf(conditions.constData())));
}

void TestQuery::findsItsConditions()
{
    const Query query = cityOf(R"([{"column":"city","op":"any-of","terms":["Paris"]},)"
                               R"({"column":"size","op":"none-of","terms":["1"]}])");
    QVERIFY(query.condition("city", anyOf) == query.conditions.data());
    QVERIFY(query.condition("size", noneOf) == &query.conditions[1]);
    QVERIFY(!query.condition("city", noneOf));
    QVERIFY(!query.condition("note", anyOf));
}

void TestQuery::knowsWhetherItIsFiltered()
{
    Query query = cityOf(R"([{"column":"city","op":"any-of","terms":["Paris"]}])");
    QVERIFY(query.isFiltered());
    const Query bare = withoutFilter(query);
    QVERIFY(!bare.isFiltered());
    QVERIFY(bare.grouping == query.grouping && bare.sort == query.sort);
    QCOMPARE(bare.measure, Measure::Count);
    query.conditions.clear();
    QVERIFY(query.isFiltered());
    query.search.clear();
    QVERIFY(!query.isFiltered());
    query.where = Expression::one({"city", anyOf, {"Paris"}});
    QVERIFY(query.isFiltered());
    QVERIFY(!withoutFilter(query).isFiltered());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
