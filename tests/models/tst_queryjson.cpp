#include "models/query/queryjson.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/jsonschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace whither;

/// Recipes: a question comes back whole, and what is no question is refused.
class TestQueryJson : public QObject {
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void manyComeBack();
    void saysHowNewItIs();
    void deepOnesAreRefused();
    void builtinQuestionsComeBack();
    void refuses_data();
    void refuses();
    void takesWhatIsLeftOut();
    void isAsDescribed();
};

namespace {

std::vector<Query> manyQueries()
{
    const std::vector<std::vector<Condition>> conditions{
        {},
        {{"where_now", Condition::Op::IsAnyOf, {"China"}}},
        {{"where_now", Condition::Op::IsNoneOf, {std::nullopt}},
         {"role", Condition::Op::IsAnyOf, {}}},
        {{"a \"quoted\" \\ column", Condition::Op::IsAnyOf, {"", "null", "中国\n", std::nullopt}},
         {"\xF0\x9F\x8E\x93", Condition::Op::IsNoneOf, {std::string("nul\0byte", 8)}}}};
    const std::vector<std::optional<Expression>> wheres{
        std::nullopt, Expression::one({"year", Condition::Op::Between, {"2015", std::nullopt}}),
        Expression::all({Expression::negation(Expression::one(
                             {"role", Condition::Op::MatchesNone, {"a.*", "\"b\""}})),
                         Expression::any({Expression::one({"a", Condition::Op::Equals, {}}),
                                          Expression::one({"a", Condition::Op::Above, {"x"}})})})};
    const std::vector<std::vector<SortKey>> sorts{{}, {{"role", true}, {"record", false}}};
    std::vector<Query> queries;
    for (const char* table : {"", "cohort100", "表"}) {
        for (const auto& condition : conditions) {
            for (const char* search : {"", " two  words ", "杨植麟", "%n %1 \\u0041 </script>"}) {
                for (const auto& sort : sorts) {
                    for (int rules = 0; rules < 8; ++rules) {
                        Query query;
                        query.table = table;
                        query.conditions = condition;
                        query.search = search;
                        query.sort = sort;
                        query.isWholeGroup = rules % 4 == 1;
                        query.where = wheres[static_cast<std::size_t>(rules) % wheres.size()];
                        if (rules % 3 == 0)
                            query.grouping = {"where_now", "sector"};
                        query.measure = static_cast<Measure>(rules & 1);
                        query.base = static_cast<ShareBase>(rules >> 1 & 1);
                        query.region = static_cast<RegionRule>(rules >> 2 & 1);
                        query.form = static_cast<PartsForm>(rules % 3);
                        queries.push_back(query);
                    }
                }
            }
        }
    }
    return queries;
}

} // namespace

Q_DECLARE_METATYPE(Query)

void TestQueryJson::writes_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("json");

    Query query;
    query.table = "t";
    QTest::newRow("nothing asked") << query << QByteArray(R"({"table":"t","version":1})");
    query.conditions = {{"city", Condition::Op::IsNoneOf, {"巴黎", std::nullopt}}};
    query.search = "x";
    query.sort = {{"size", true}};
    query.grouping = {"city"};
    query.measure = Measure::Count;
    query.base = ShareBase::KnownOnly;
    query.region = RegionRule::WidestInSource;
    query.isWholeGroup = true;
    QTest::newRow("everything asked")
        << query
        << QByteArray(R"({"base":"known-only","conditions":[{"column":"city","op":"none-of",)"
                      R"("terms":["巴黎",null]}],"grouping":["city"],"measure":"count",)"
                      R"("region":"widest-in-source","search":"x",)"
                      R"("sort":[{"column":"size","descending":true}],"table":"t","version":1,)"
                      R"("whole-group":true})");
    Query squares;
    squares.table = "t";
    squares.form = PartsForm::Waffle;
    QTest::newRow("another form") << squares
                                  << QByteArray(R"({"form":"waffle","table":"t","version":3})");
    Query flows;
    flows.table = "t";
    flows.form = PartsForm::Flows;
    flows.stages = {"then", "now"};
    flows.nodeOrder = {"巴黎"};
    QTest::newRow("flows") << flows
                           << QByteArray(R"({"form":"flows","node-order":["巴黎"],)"
                                         R"("stages":["then","now"],"table":"t","version":4})");
    Query noted;
    noted.table = "t";
    noted.showsEvents = true;
    noted.annotations = {{"看这里", std::nullopt, 0.25, 1}, {"ban", 2022.5}};
    QTest::newRow("notes and events")
        << noted
        << QByteArray(R"({"annotations":[{"text":"看这里","x":0.25,"y":1},)"
                      R"({"text":"ban","year":2022.5}],"events":true,"table":"t","version":5})");
    Query projected;
    projected.table = "t";
    projected.showsTrend = true;
    QTest::newRow("trend") << projected << QByteArray(R"({"table":"t","trend":true,"version":6})");
}

void TestQueryJson::writes()
{
    QFETCH(Query, query);
    QTEST(queryToJson(query), "json");
    const auto back = queryFromJson(queryToJson(query));
    QVERIFY(back.ok());
    QVERIFY(back.value() == query);
}

/// One that an older Whither can answer is one that it can read.
void TestQueryJson::saysHowNewItIs()
{
    for (int op = 0; op <= static_cast<int>(lastOp); ++op) {
        Query query;
        Condition condition{"a", static_cast<Condition::Op>(op), {"1"}};
        if (plainOp(condition.op) == Condition::Op::Between)
            condition.terms = {"1", "2"};
        query.conditions = {condition};
        const bool isNew = isTyped(condition.op);
        QCOMPARE(queryToJson(query).contains(R"("version":2)"), isNew);
        query.conditions.clear();
        query.where = Expression::one(condition);
        QVERIFY(queryToJson(query).contains(R"("version":2)"));
        QVERIFY(queryFromJson(queryToJson(query)).value() == query);
    }
}

void TestQueryJson::deepOnesAreRefused()
{
    QByteArray deep = R"({"column":"a","op":"any-of","terms":[]})";
    for (int depth = 0; depth < 400; ++depth)
        deep = R"({"not":)" + deep + '}';
    QVERIFY(!queryFromJson(R"({"where":)" + deep + '}').ok());
}

void TestQueryJson::manyComeBack()
{
    const std::vector<Query> queries = manyQueries();
    QVERIFY(queries.size() > 700);
    std::set<QByteArray> texts;
    for (const Query& query : queries) {
        const QByteArray json = queryToJson(query);
        const auto back = queryFromJson(json);
        QVERIFY2(back.ok(), json);
        QVERIFY2(back.value() == query, json);
        QCOMPARE(queryToJson(back.value()), json);
        texts.insert(json);
    }
    QCOMPARE(texts.size(), queries.size());
}

void TestQueryJson::builtinQuestionsComeBack()
{
    const BuiltinStudy study;
    for (const Dataset& dataset : study.catalog.datasets()) {
        for (const Query& query : filtersOver(study, dataset.id)) {
            const auto back = queryFromJson(queryToJson(query));
            QVERIFY(back.ok());
            QVERIFY(back.value() == query);
        }
    }
}

void TestQueryJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");

    const auto row = [](const char* json, const char* where) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(where);
    };
    row("", "0");
    row("{", "1");
    row("[]", "0");
    row("7", "1");
    row(R"({"table":"t",})", "14");
    row(R"({"table":"t","colour":"red"})", "colour");
    row(R"({"Table":"t"})", "Table");
    row(R"({"version":0})", "version");
    row(R"({"version":7})", "version");
    row(R"({"stages":"a"})", "stages");
    row(R"({"form":"pie"})", "form");
    row(R"({"version":"1"})", "version");
    row(R"({"version":1.5})", "version");
    row(R"({"table":5})", "table");
    row(R"({"table":null})", "table");
    row(R"({"search":5})", "search");
    row(R"({"search":["a"]})", "search");
    row(R"({"measure":"shares"})", "measure");
    row(R"({"measure":1})", "measure");
    row(R"({"measure":null})", "measure");
    row(R"({"base":"Known"})", "base");
    row(R"({"region":""})", "region");
    row(R"({"whole-group":1})", "whole-group");
    row(R"({"conditions":{}})", "conditions");
    row(R"({"conditions":[5]})", "conditions[0].column");
    row(R"({"conditions":[{"op":"any-of","terms":[]}]})", "conditions[0].column");
    row(R"({"conditions":[{"column":"a","op":"is","terms":[]}]})", "conditions[0].op");
    row(R"({"conditions":[{"column":"a","terms":[]}]})", "conditions[0].op");
    row(R"({"conditions":[{"column":"a","op":"any-of"}]})", "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"any-of","terms":[5]}]})", "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"any-of","terms":[]},{}]})", "conditions[1].column");
    row(R"({"conditions":[{"column":"a","op":"any-of","terms":[],"not":true}]})",
        "conditions[0].not");
    row(R"({"conditions":[{"column":"a","op":"contains","terms":[null]}]})", "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"below","terms":[]}]})", "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"below","terms":["1","2"]}]})", "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"between","terms":[null,null]}]})",
        "conditions[0].terms");
    row(R"({"conditions":[{"column":"a","op":"between","terms":["1"]}]})", "conditions[0].terms");
    row(R"({"where":[]})", "where.column");
    row(R"({"where":{"some":[]}})", "where.some");
    row(R"({"where":{"all":[]}})", "where.all");
    row(R"({"where":{"all":5}})", "where.all");
    row(R"({"where":{"all":[],"any":[]}})", "where.any");
    row(R"({"where":{"not":{"any":[{"column":"a","op":"any-of","terms":[]},{"column":"b"}]}}})",
        "where.not.any[1].op");
    row(R"({"sort":["a"]})", "sort[0].column");
    row(R"({"sort":[{"descending":true}]})", "sort[0].column");
    row(R"({"sort":[{"column":"a","descending":"yes"}]})", "sort[0].descending");
    row(R"({"sort":[{"column":"a","ascending":true}]})", "sort[0].ascending");
    row(R"({"grouping":"a"})", "grouping");
    row(R"({"grouping":["a",null]})", "grouping[1]");
    row(R"({"annotations":[{"x":0.5,"y":0.5}]})", "annotations[0].text");
    row(R"({"annotations":[{"text":"a","x":1.5,"y":0.5}]})", "annotations[0].x, .y");
    row(R"({"annotations":[{"text":"a","year":20}]})", "annotations[0].year");
    row(R"({"annotations":[{"text":"a","where":1}]})", "annotations[0].where");
    row(R"({"events":1})", "events");
    row(R"({"trend":"yes"})", "trend");
}

void TestQueryJson::refuses()
{
    QFETCH(QByteArray, json);
    const auto query = queryFromJson(json);
    QVERIFY(!query.ok());
    QCOMPARE(query.error().code, ErrorCode::InvalidJson);
    QTEST(query.error().place, "where");
    QVERIFY(!query.error().arguments.value(0).isEmpty());
}

void TestQueryJson::takesWhatIsLeftOut()
{
    const auto query = queryFromJson(R"({"table":"t","sort":[{"column":"a"}]})");
    QVERIFY(query.ok());
    Query expected;
    expected.table = "t";
    expected.sort = {{"a", false}};
    QVERIFY(query.value() == expected);
    QVERIFY(queryFromJson("{}").value() == Query());
}

/// What we write, and not much else, is what our schema describes.
void TestQueryJson::isAsDescribed()
{
    QFile file(QStringLiteral(WHITHER_SOURCE_DIR "/resources/schemas/recipe.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    std::vector<Query> queries = manyQueries();
    Query noted;
    noted.showsEvents = true;
    noted.annotations = {
        {"a", std::nullopt, 0, 1, {{"city", Condition::Op::IsAnyOf, {"巴黎", std::nullopt}}}},
        {"b", 2020}};
    QVERIFY(queryFromJson(queryToJson(noted)).value() == noted);
    noted.stages = {"a", "b"};
    noted.nodeOrder = {"c"};
    noted.form = PartsForm::Flows;
    queries.push_back(noted);
    for (const Query& query : queries)
        QCOMPARE(schema.fault(QJsonDocument::fromJson(queryToJson(query)).object()), QString());
    for (const char* wrong :
         {R"({"tabel":"a"})", R"({"version":0})", R"({"sort":[{"descending":true}]})",
          R"({"conditions":[{"column":"a","op":"is","terms":[]}]})", R"({"where":{"all":{}}})"})
        QVERIFY2(!schema.fault(QJsonDocument::fromJson(wrong).object()).isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(TestQueryJson)
#include "tst_queryjson.moc"
