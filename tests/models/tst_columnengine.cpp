#include "models/query/columnengine.h"
#include "models/study/datasets/datasets.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

namespace {

constexpr auto cities = "id,city,size,note,share\n"
                        "a,Paris,10,,1.5\n"
                        "b,Lyon,9,x,\n"
                        "c,,10,Élan,0.25\n"
                        "d,paris,,x,10\n"
                        "e,Lyon,100,,1.5\n";

Query asking(const char* rest)
{
    return queryOf(QByteArray(R"({"table":"t")").append(rest).append('}').constData());
}

} // namespace

class TestColumnEngine : public QObject {
    Q_OBJECT

private slots:
    void selects_data();
    void selects();
    void sorts_data();
    void sorts();
    void sortsInTheReadersOrder();
    void groups_data();
    void groups();
    void facets_data();
    void facets();
    void checks_data();
    void checks();
    void rowsAnswer();
    void rowsAreASnapshot();
    void searchesEveryLanguage_data();
    void searchesEveryLanguage();
    void whatIsNotThereIsEmpty();
    void tablesAreLoadedOnce();
    void facetCountsAreRows_data();
    void facetCountsAreRows();

private:
    std::shared_ptr<ColumnEngine> m_engine = engineOver("t", cities);
};

void TestColumnEngine::selects_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("ids");

    const auto row = [](const char* name, const char* rest, const char* ids) {
        QTest::newRow(name) << QByteArray(rest) << QString::fromLatin1(ids);
    };
    const auto condition = [&](const char* name, const char* column, const char* op,
                               const char* terms, const char* ids) {
        row(name,
            QByteArray(R"(,"conditions":[{"column":"%1","op":"%2","terms":%3}])")
                .replace("%1", column)
                .replace("%2", op)
                .replace("%3", terms)
                .constData(),
            ids);
    };
    row("everything", "", "a b c d e");
    condition("one value", "city", "any-of", R"(["Lyon"])", "b e");
    condition("two values", "city", "any-of", R"(["Lyon","Paris"])", "a b e");
    condition("not stated", "city", "any-of", "[null]", "c");
    condition("value or not stated", "city", "any-of", R"(["Paris",null])", "a c");
    condition("a value that is not there", "city", "any-of", R"(["Nice"])", "");
    condition("no values wanted", "city", "any-of", "[]", "");
    condition("none of", "city", "none-of", R"(["Lyon"])", "a c d");
    condition("stated", "city", "none-of", "[null]", "a b d e");
    condition("no values unwanted", "city", "none-of", "[]", "a b c d e");
    condition("whole number", "size", "any-of", R"(["10"])", "a c");
    condition("decimal number", "share", "any-of", R"(["1.5"])", "a e");
    condition("number as another text", "size", "any-of", R"(["10.0"])", "");
    condition("column that is not there", "mayor", "none-of", R"(["x"])", "");
    row("two conditions",
        R"(,"conditions":[{"column":"city","op":"any-of","terms":["Lyon"]},)"
        R"({"column":"size","op":"none-of","terms":["9"]}])",
        "e");
    row("search", R"(,"search":"pari")", "a d");
    row("search without accents or case", R"(,"search":"ELAN")", "c");
    row("search in full width", R"(,"search":"ｐａｒｉｓ")", "a d");
    row("search a number", R"(,"search":"10")", "a c d e");
    row("search between blanks", R"(,"search":"  lyon ")", "b e");
    row("search of blanks", R"(,"search":"  ")", "a b c d e");
    row("search in vain", R"(,"search":"nice")", "");
    row("search does not read over cells", R"(,"search":"paris10")", "");
    row("search and condition",
        R"(,"search":"lyon","conditions":[{"column":"note","op":"any-of","terms":["x"]}])", "b");
}

void TestColumnEngine::selects()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, ids);
    const Query query = asking(rest.constData());
    QCOMPARE(printedColumn(*m_engine, query, "id"), ids);
    const auto count = ids.isEmpty() ? 0 : ids.count(QLatin1Char(' ')) + 1;
    QCOMPARE(m_engine->count(query), static_cast<std::uint64_t>(count));
}

void TestColumnEngine::sorts_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("ids");

    const auto row = [](const char* name, const char* keys, const char* ids) {
        QTest::newRow(name) << QByteArray(keys) << QString::fromLatin1(ids);
    };
    row("as they stand", "[]", "a b c d e");
    row("numbers by value, not stated last", R"([{"column":"size"}])", "b a c e d");
    row("numbers down, not stated last", R"([{"column":"size","descending":true}])", "e a c b d");
    row("decimals", R"([{"column":"share"}])", "c a e d b");
    row("words", R"([{"column":"city"}])", "b e d a c");
    row("words down", R"([{"column":"city","descending":true}])", "a d b e c");
    row("two keys", R"([{"column":"city"},{"column":"size","descending":true}])", "e b d a c");
    row("second key down", R"([{"column":"size"},{"column":"id","descending":true}])", "b c a e d");
    row("a column that is not there", R"([{"column":"mayor"},{"column":"id","descending":true}])",
        "e d c b a");
}

void TestColumnEngine::sorts()
{
    QFETCH(QByteArray, keys);
    QTEST(printedColumn(*m_engine, asking(",\"sort\":" + keys), "id"), "ids");
}

/// The same texts in three orders: root, pinyin, stroke.
void TestColumnEngine::sortsInTheReadersOrder()
{
    const QByteArray csv = "v\n中国\n美国\n一\nC-10\nC-9\n";
    const Query query = asking(R"(,"sort":[{"column":"v"}])");
    QCOMPARE(printedColumn(*engineOver("t", csv), query, "v"),
             QStringLiteral("C-9 C-10 一 中国 美国"));
    QCOMPARE(printedColumn(*engineOver("t", csv, Language::SimplifiedChinese), query, "v"),
             QStringLiteral("美国 一 中国 C-9 C-10"));
    QCOMPARE(printedColumn(*engineOver("t", csv, Language::TraditionalChinese), query, "v"),
             QStringLiteral("一 中国 美国 C-9 C-10"));
}

void TestColumnEngine::groups_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArrayList>("columns");
    QTest::addColumn<QString>("printedGroups");

    const auto row = [](const char* name, const char* rest, const QByteArrayList& columns,
                        const char* groups) {
        QTest::newRow(name) << QByteArray(rest) << columns << QString::fromLatin1(groups);
    };
    row("in order of appearance", "", {"city"}, "Paris 1, Lyon 2, - 1, paris 1");
    row("two columns", "", {"size", "note"}, "10/- 1, 9/x 1, 10/\xC9lan 1, -/x 1, 100/- 1");
    row("columns the other way", "", {"note", "city"},
        "-/Paris 1, x/Lyon 1, \xC9lan/- 1, x/paris 1, -/Lyon 1");
    row("of the selected rows", R"(,"search":"x")", {"city"}, "Lyon 1, paris 1");
    row("no columns", "", {}, " 5");
    row("a column that is not there", "", {"city", "mayor"}, "");
}

void TestColumnEngine::groups()
{
    QFETCH(QByteArray, rest);
    QFETCH(QByteArrayList, columns);
    std::vector<std::string> keys;
    for (const QByteArray& column : columns)
        keys.push_back(column.toStdString());
    QTEST(printed(m_engine->groups(asking(rest.constData()), keys)), "printedGroups");
}

void TestColumnEngine::facets_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("printedGroups");

    const auto row = [](const char* name, const char* rest, const char* groups) {
        QTest::newRow(name) << QByteArray(rest) << QString::fromLatin1(groups);
    };
    row("everything", "", "Paris 1, Lyon 2, paris 1, - 1");
    row("own condition set aside",
        R"(,"conditions":[{"column":"city","op":"any-of","terms":["Lyon"]}])",
        "Paris 1, Lyon 2, paris 1, - 1");
    row("zero kept", R"(,"conditions":[{"column":"note","op":"any-of","terms":["x"]}])",
        "Paris 0, Lyon 1, paris 1, - 0");
    row("search narrows", R"(,"search":"lyon")", "Paris 0, Lyon 2, paris 0, - 0");
    row("both",
        R"(,"search":"x","conditions":[{"column":"city","op":"none-of","terms":["Lyon",null]}])",
        "Paris 0, Lyon 1, paris 1, - 0");
}

void TestColumnEngine::facets()
{
    QFETCH(QByteArray, rest);
    QTEST(printed(m_engine->facet(asking(rest.constData()), "city")), "printedGroups");
}

void TestColumnEngine::checks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char* json, const char* fault) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(fault);
    };
    row(R"({"table":"t"})", "");
    row(R"({"table":"t","sort":[{"column":"id"}],"grouping":["city","note"]})", "");
    row(R"({"table":"u"})", "table u");
    row(R"({"table":"t","conditions":[{"column":"x","op":"any-of","terms":[]}]})", "column t x");
    row(R"({"table":"t","sort":[{"column":"id"},{"column":"y"}]})", "column t y");
    row(R"({"table":"t","grouping":["city","z"]})", "column t z");
}

void TestColumnEngine::checks()
{
    QFETCH(QByteArray, json);
    const Done checked = m_engine->check(queryOf(json.constData()));
    QString fault;
    if (!checked.ok() && checked.error().code == ErrorCode::UnknownTable)
        fault = QStringLiteral("table ") + checked.error().place;
    else if (!checked.ok() && checked.error().code == ErrorCode::UnknownColumn)
        fault =
            QStringLiteral("column %1 %2").arg(checked.error().place, checked.error().arguments[0]);
    QTEST(fault, "fault");
}

void TestColumnEngine::rowsAnswer()
{
    const auto rows =
        m_engine->rows(asking(R"(,"search":"x","sort":[{"column":"id","descending":true}])"));
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(printed(rows->cell(0, 0)), QStringLiteral("d"));
    QCOMPARE(rows->rowId(0), std::uint64_t(3));
    QVERIFY(rows->positionOf(1) == std::size_t(1));
    QVERIFY(!rows->positionOf(0));
    QVERIFY(!rows->positionOf(1000));
    QVERIFY(rows->isHit(0, 3));
    QVERIFY(!rows->isHit(0, 1));
    QVERIFY(rows->provenance(0, 0) == (Provenance{ProvenanceKind::Published, "S"}));
    QVERIFY(rows->provenance(0, 2) == Provenance());
    QVERIFY(!m_engine->rows(asking(""))->isHit(1, 3));
}

void TestColumnEngine::rowsAreASnapshot()
{
    const auto engine = engineOver("t", cities);
    const auto rows = engine->rows(asking(R"(,"search":"lyon")"));
    engine->addTable("t", [] { return tableOf("id\nz\n"); });
    QCOMPARE(engine->count(asking("")), std::uint64_t(1));
    QCOMPARE(printedColumn(*engine, asking(""), "id"), QStringLiteral("z"));
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(printed(rows->cell(1, 0)), QStringLiteral("e"));
    QVERIFY(rows->isHit(1, 1));
}

void TestColumnEngine::searchesEveryLanguage_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<quint64>("count");

    QTest::newRow("English word") << QStringLiteral("professor") << quint64(45);
    QTest::newRow("simplified") << QStringLiteral("教授") << quint64(45);
    QTest::newRow("simplified, one script only") << QStringLiteral("创办人") << quint64(2);
    QTest::newRow("traditional") << QStringLiteral("創辦人") << quint64(2);
    QTest::newRow("the value in the data") << QStringLiteral("phd_or_postdoc") << quint64(6);
    QTest::newRow("country from CLDR") << QStringLiteral("美國") << quint64(100);
    QTest::newRow("not stated is no value") << QStringLiteral("not stated") << quint64(0);
}

void TestColumnEngine::searchesEveryLanguage()
{
    QFETCH(QString, search);
    QFETCH(quint64, count);
    for (const Language language : allLanguages) {
        const BuiltinStudy study(language);
        Query query = study.whole("cohort100");
        query.search = search.toStdString();
        QCOMPARE(static_cast<quint64>(study.engine->count(query)), count);
        study.engine->setWords(wordsIn(study.catalog.wording(), Language::English));
        QCOMPARE(static_cast<quint64>(study.engine->count(query)), count);
    }
}

void TestColumnEngine::whatIsNotThereIsEmpty()
{
    const Query query = queryOf(R"({"table":"u"})");
    QCOMPARE(m_engine->count(query), std::uint64_t(0));
    QCOMPARE(m_engine->rowCount("u"), std::uint64_t(0));
    QCOMPARE(m_engine->rows(query)->size(), std::size_t(0));
    QVERIFY(!m_engine->rows(query)->positionOf(0));
    QVERIFY(m_engine->columns("u").empty());
    QVERIFY(m_engine->groups(query, {"city"}).empty());
    QVERIFY(m_engine->groups(query, {}).empty());
    QVERIFY(m_engine->facet(query, "city").empty());
    QVERIFY(m_engine->facet(asking(""), "mayor").empty());
}

void TestColumnEngine::tablesAreLoadedOnce()
{
    int loads = 0;
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    engine.addTable("t", [&loads] {
        ++loads;
        return tableOf(cities);
    });
    QCOMPARE(loads, 0);
    QCOMPARE(engine.count(asking("")), std::uint64_t(5));
    QCOMPARE(engine.rowCount("t"), std::uint64_t(5));
    QCOMPARE(engine.columns("t").size(), std::size_t(5));
    QCOMPARE(loads, 1);
}

void TestColumnEngine::facetCountsAreRows_data()
{
    QTest::addColumn<QByteArray>("id");

    for (const Dataset& dataset : builtinDatasets())
        QTest::newRow(dataset.id.c_str()) << QByteArray::fromStdString(dataset.id);
}

/// Every number in every facet is the number of rows that choosing its value leaves.
void TestColumnEngine::facetCountsAreRows()
{
    const BuiltinStudy study;
    QFETCH(QByteArray, id);
    const Dataset& dataset = study.dataset(id.toStdString());
    int marks = 0;
    for (const Query& query : filtersOver(study, dataset.id)) {
        for (const std::string& facet : dataset.facets) {
            std::uint64_t sum = 0;
            const Query others = withoutColumn(query, facet);
            for (const Group& group : study.engine->facet(query, facet)) {
                const Query chosen = withTerms(others, facet, Condition::Op::IsAnyOf, group.terms);
                QCOMPARE(study.engine->count(chosen), group.count);
                sum += group.count;
                ++marks;
            }
            QCOMPARE(sum, study.engine->count(others));
        }
    }
    QVERIFY(marks > 0);
}

QTEST_GUILESS_MAIN(TestColumnEngine)
#include "tst_columnengine.moc"
