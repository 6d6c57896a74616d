#include "models/study/datasets/importeddataset.h"
#include "models/study/figures/figurerecipe.h"

#include "tests/support/jsonschema.h"
#include "tests/support/sampleworkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace whither;

/// What travels in an exported figure: it comes back as it was, or is refused with a place; and it
/// says when it would name people.
class TestFigureRecipe : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void isAsDescribed_data() { comesBack_data(); }
    void isAsDescribed();
    void sameBytes();
    void refuses_data();
    void refuses();
    void hasOneIdInEveryLook();
    void tellsWhatChanged();
    void knowsWhoIsNamed();
};

namespace {

FigureRecipe sampleRecipe()
{
    FigureRecipe recipe;
    recipe.figure = "outcomes";
    Query query;
    query.table = "cohort100";
    query.grouping = {"where_now", "role"};
    query.conditions = {{"where_now", Condition::Op::IsAnyOf, {Term("China"), Term()}}};
    query.isWholeGroup = true;
    recipe.question = query;
    recipe.dataId = "0123456789ab";
    recipe.language = Language::TraditionalChinese;
    recipe.size = {1080, 720};
    recipe.scale = 2;
    recipe.isDark = true;
    recipe.hasPatterns = true;
    recipe.numbers = {{"中國", 10}, {"美國", 87}};
    return recipe;
}

} // namespace

Q_DECLARE_METATYPE(whither::FigureRecipe)

void TestFigureRecipe::comesBack_data()
{
    QTest::addColumn<FigureRecipe>("recipe");
    QTest::newRow("a query") << sampleRecipe();
    FigureRecipe comparison = sampleRecipe();
    comparison.figure = "compare";
    const Query query = std::get<Query>(comparison.question);
    comparison.question = ComparisonQuery{
        {query, "in_2019", {}}, {query, "where_now", "in_2019"}, ShareBase::KnownOnly};
    comparison.dataName = "alumni \"2025\"";
    QTest::newRow("a comparison") << comparison;
    FigureRecipe plain;
    plain.figure = "shares";
    plain.size = {1, 20'000};
    QTest::newRow("little") << plain;
}

void TestFigureRecipe::comesBack()
{
    QFETCH(FigureRecipe, recipe);
    const auto read = recipeFromJson(recipeToJson(recipe));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().place));
    QVERIFY(read.value() == recipe);
}

void TestFigureRecipe::isAsDescribed()
{
    QFETCH(FigureRecipe, recipe);
    QFile file(QStringLiteral(WHITHER_SOURCE_DIR "/resources/schemas/figure.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    QJsonObject json = QJsonDocument::fromJson(recipeToJson(recipe)).object();
    QCOMPARE(schema.fault(json), QString());
    json.insert(QStringLiteral("host"), QStringLiteral("here"));
    QVERIFY(!schema.fault(json).isEmpty());
}

void TestFigureRecipe::sameBytes()
{
    QCOMPARE(recipeToJson(sampleRecipe()), recipeToJson(sampleRecipe()));
}

void TestFigureRecipe::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* from, const char* to, const char* place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place);
    };
    row("no object", "{", "[", "");
    row("another version", "\"whither-figure\":1", "\"whither-figure\":2", "whither-figure");
    row("an unknown key", "\"data\":", "\"date\":", ".date");
    row("a wrong theme", "\"dark\"", "\"black\"", "theme");
    row("no width", "\"width\":1080", "\"width\":0", "width, height");
    row("a huge height", "\"height\":720", "\"height\":1000000", "width, height");
    row("a language", "zh_TW", "xx", "language");
    row("a scale", "\"scale\":2", "\"scale\":9", "scale");
    row("half a person", "\"rows\":87", "\"rows\":8.5", "numbers[1]");
    row("an unknown part of the query", "\"grouping\"", "\"groping\"", "query.");
}

void TestFigureRecipe::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json = recipeToJson(sampleRecipe());
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto read = recipeFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidJson);
    QVERIFY2(read.error().place.startsWith(place), qPrintable(read.error().place));
}

void TestFigureRecipe::tellsWhatChanged()
{
    const std::vector<RecipeNumber> before{{"US", 87}, {"China", 10}, {"gone", 3}};
    QVERIFY(changedNumbers(before, before).empty());
    const std::vector<RecipeNumber> now{{"China", 10}, {"US", 86}, {"new", 4}};
    const std::vector<NumberChange> expected{{"US", 87, 86}, {"new", 0, 4}, {"gone", 3, 0}};
    QVERIFY(changedNumbers(before, now) == expected);
    // Two lines of one country.
    const std::vector<RecipeNumber> lines{{"US", 4}, {"US", 2}, {"US", 7}};
    QVERIFY(changedNumbers(lines, lines).empty());
    const std::vector<NumberChange> shorter{{"US", 7, 0}};
    QVERIFY(changedNumbers(lines, {{"US", 4}, {"US", 2}}) == shorter);
}

/// What two people hold side by side has one id if, and only if, it says the same.
void TestFigureRecipe::hasOneIdInEveryLook()
{
    const std::string id = studyId(sampleRecipe());
    QCOMPARE(id.size(), std::size_t(8));
    FigureRecipe other = sampleRecipe();
    other.language = Language::English;
    other.isDark = false;
    other.hasPatterns = false;
    other.size = {400, 300};
    other.numbers = {{"United States", 87}, {"China", 10}};
    QCOMPARE(studyId(other), id);

    FigureRecipe counted = sampleRecipe();
    counted.numbers.front().rows = 11;
    FigureRecipe asked = sampleRecipe();
    std::get<Query>(asked.question).isWholeGroup = false;
    FigureRecipe fed = sampleRecipe();
    fed.dataId = "0123456789ac";
    for (const FigureRecipe& changed : {counted, asked, fed})
        QVERIFY(studyId(changed) != id);
}

/// Names, and identifiers one a person, are in nobody's picture unasked.
void TestFigureRecipe::knowsWhoIsNamed()
{
    std::vector<std::vector<std::string_view>> rows;
    std::vector<std::string> texts;
    texts.reserve(200);
    for (int row = 0; row < 100; ++row) {
        texts.push_back("p" + std::to_string(row) + "@example.org");
        texts.push_back("Person " + std::to_string(row % 60));
        rows.push_back({texts[texts.size() - 2], texts.back(), row % 3 == 0 ? "China" : "Canada"});
    }
    const auto table = importedTable(
        {{"mail", ColumnType::Text}, {"who", ColumnType::Text}, {"country", ColumnType::Text}},
        rows);
    const Dataset dataset = importedDataset(
        "list", "List", *table, {{"who", Meaning::Name}, {"country", Meaning::Country}});
    QCOMPARE(dataset.names, (std::vector<std::string>{"who", "mail"}));

    Query query;
    query.table = "list";
    query.grouping = {"country"};
    QVERIFY(!namesPeople(query, dataset));
    query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("China")}}};
    QVERIFY(!namesPeople(query, dataset));
    Query searched = query;
    searched.search = "person 7";
    QVERIFY(namesPeople(searched, dataset));
    Query filtered = query;
    filtered.conditions = {{"mail", Condition::Op::Contains, {Term("p7@")}}};
    QVERIFY(namesPeople(filtered, dataset));
    Query counted = query;
    counted.grouping = {"who"};
    QVERIFY(namesPeople(counted, dataset));
}

QTEST_GUILESS_MAIN(TestFigureRecipe)
#include "tst_figurerecipe.moc"
