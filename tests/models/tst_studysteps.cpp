#include "models/study/institutions/studyinstitutions.h"
#include "models/workspace/runsteps.h"
#include "models/workspace/studysteps.h"

#include "tests/support/sampleworkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

namespace {

Condition isChina()
{
    return {"country", Condition::Op::IsAnyOf, {Term("China")}};
}

/// A study of one list with a bit of everything that was done to it.
StudySteps fullSteps()
{
    StudySteps steps;
    ImportMapping mapping;
    mapping.options.format = FileFormat::Csv;
    mapping.options.encoding = "gb18030";
    mapping.options.delimiter = ';';
    mapping.columns = {{"n", ColumnType::Text, Meaning::Name}, {"country", std::nullopt, {}}};
    mapping.countries = {{"PRC", "China"}};
    steps.lists = {
        {"list-校友", "校友", {{"校友.csv", {}, 42, std::string(64, 'a')}}, mapping, {}}};
    steps.front = "list-校友";
    TableRule rule;
    rule.rows.table = "list-校友";
    rule.rows.conditions = {isChina()};
    rule.later = {2022, 2025};
    rule.looks = {2018, 2022};
    steps.lists.push_back({"list-followed", "追踪", {}, {}, rule});
    steps.lists.push_back({"list-shares",
                           "Shares",
                           {},
                           {},
                           TableRule{TableRule::Kind::PaperShares, rule.rows, {}, {}}});
    Query query;
    query.table = "list-校友";
    query.conditions = {isChina()};
    query.grouping = {"country"};
    query.isWholeGroup = true;
    steps.queries = {{query.table, query}};
    query.search = "杨";
    steps.cohorts = {{"“quoted” 回国", query}};
    steps.persons["list-校友"][personPair({"~A1", {}}, {{}, "wei wang"})] = {LinkVerdict::Same,
                                                                             "same page"};
    steps.institutions = {
        {{"Tsinghua University", InstitutionField::SiteCountry, "CN", "it is there", 2014}, "US"}};
    ClaimCheck check;
    check.amount.query.table = "list-校友";
    check.expected = 3;
    steps.claims = {{"own-1", "三人回国", check}};
    return steps;
}

} // namespace

/// U5: what was done in a study, as a script.
class TestStudySteps : public QObject {
    Q_OBJECT

private slots:
    void comesBack();
    void standsInTheWorkspace();
    void refuses_data();
    void refuses();
    void isDoneAgain();
    void saysWhatIsMissing();

private:
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    const QTemporaryDir m_folder;
};

void TestStudySteps::comesBack()
{
    const StudySteps steps = fullSteps();
    const QByteArray json = stepsToJson(steps);
    const auto read = stepsFromJson(json);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().place));
    QVERIFY(read.value() == steps);
    QCOMPARE(stepsToJson(read.value()), json);
    QVERIFY(stepsFromJson(stepsToJson({})).value() == StudySteps());
}

void TestStudySteps::standsInTheWorkspace()
{
    Workspace workspace = sampleWorkspace();
    const StudySteps full = fullSteps();
    workspace.settings.emplace(personSettingsKey, decisionsToJson(full.persons));
    workspace.settings.emplace(StudyInstitutions::settingsKey, logToJson(full.institutions));
    workspace.settings.emplace(ownClaimsKey, ownClaimsToJson(full.claims));
    workspace.datasets.front().record.files = {{"alumni.csv", "/home/somebody/alumni.csv", 7, {}}};
    const auto steps = stepsOf(workspace);
    QVERIFY(steps.ok());
    QCOMPARE(steps.value().lists.size(), workspace.datasets.size());
    QVERIFY(steps.value().queries == workspace.queries);
    QVERIFY(steps.value().cohorts == workspace.cohorts);
    QVERIFY(steps.value().persons == full.persons);
    QVERIFY(steps.value().institutions == full.institutions);
    QVERIFY(steps.value().claims == full.claims);
    QVERIFY(!stepsToJson(steps.value()).contains("somebody"));

    workspace.settings[std::string(personSettingsKey)] = "no decisions";
    QVERIFY(!stepsOf(workspace).ok());
}

void TestStudySteps::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");

    const QByteArray start = R"({"whither":"steps","version":1,"lists":[)";
    const QByteArray list = R"({"key":"a","title":"a","files":[],"mapping":{}})";
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("1");
    QTest::newRow("no steps") << QByteArray(R"({"version":1,"lists":[]})")
                              << QStringLiteral("whither");
    QTest::newRow("newer") << QByteArray(R"({"whither":"steps","version":2,"lists":[]})")
                           << QStringLiteral("version");
    QTest::newRow("unknown key") << QByteArray(start + R"(],"then":[]})") << QStringLiteral("then");
    QTest::newRow("key twice") << QByteArray(start + list + "," + list + "]}")
                               << QStringLiteral("lists[1].key");
    QTest::newRow("query") << QByteArray(start + R"(],"queries":{"a":{"tables":"a"}}})")
                           << QStringLiteral("queries.a.tables");
    QTest::newRow("mapping") << QByteArray(
        start + R"({"key":"a","title":"a","files":[],"mapping":{"format":"word"}}]})")
                             << QStringLiteral("lists[0].mapping");
    QTest::newRow("rule") << QByteArray(start + R"({"key":"a","title":"a","rule":{"kind":"x"}}]})")
                          << QStringLiteral("lists[0].rule.kind");
    QTest::newRow("years of a rule") << QByteArray(
        start + R"({"key":"a","title":"a","rule":{"kind":"followed-people","rows":{}}}]})")
                                     << QStringLiteral("lists[0].rule.later");
    QTest::newRow("persons") << QByteArray(start + R"(],"persons":{"a":1}})")
                             << QStringLiteral("persons");
}

void TestStudySteps::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = stepsFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidJson);
    QCOMPARE(read.error().place, place);
}

void TestStudySteps::isDoneAgain()
{
    StudySteps steps;
    ImportMapping mapping;
    mapping.options.delimiter = ';';
    mapping.columns = {{"year", ColumnType::Text, std::nullopt}};
    Query query;
    query.table = "list-a";
    query.grouping = {"where"};
    steps.lists = {{"list-a", "Alumni", {}, mapping, {}}};
    steps.queries = {{"list-a", query}};
    steps.cohorts = {{"all", query}};
    const QString file = write("next.csv", "where;year\nChina;2019\nJapan;2020\n");

    ReadProgress progress;
    const auto done = runSteps(steps, {{"list-a", {file}}}, progress, {});
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().place));
    const WorkspaceDataset& dataset = done.value().datasets.front();
    QCOMPARE(dataset.title, std::string("Alumni"));
    QCOMPARE(dataset.table->rowCount(), std::size_t(2));
    QCOMPARE(dataset.table->column("year")->type(), ColumnType::Text);
    QCOMPARE(dataset.record.files.front().sha256.size(), std::size_t(64));
    QVERIFY(done.value().queries == steps.queries);
    // What was done again can be done once more.
    const auto again = stepsOf(done.value());
    QVERIFY(again.ok());
    QVERIFY(again.value().queries == steps.queries && again.value().cohorts == steps.cohorts);
    QCOMPARE(again.value().lists.front().mapping.options.delimiter, std::optional(';'));
}

void TestStudySteps::saysWhatIsMissing()
{
    StudySteps steps;
    Query query;
    query.table = "list-a";
    query.grouping = {"country"};
    steps.lists = {{"list-a", "Alumni", {}, {}, {}}};
    steps.queries = {{"list-a", query}};
    const QString file = write("other.csv", "name,place\nLi,China\n");
    ReadProgress progress;
    const auto codeOf = [&](const std::map<std::string, QStringList>& files) {
        const auto done = runSteps(steps, files, progress, {});
        return done.ok() ? std::optional<ErrorCode>() : done.error().code;
    };
    QCOMPARE(codeOf({}), std::optional(ErrorCode::TableNotInFile));
    QCOMPARE(codeOf({{"list-a", {file}}, {"list-b", {file}}}),
             std::optional(ErrorCode::TableNotInFile));
    QCOMPARE(codeOf({{"list-a", {file}}}), std::optional(ErrorCode::UnknownColumn));
    QCOMPARE(codeOf({{"list-a", {file + QStringLiteral(".gone")}}}),
             std::optional(ErrorCode::FileNotFound));
}

QTEST_GUILESS_MAIN(TestStudySteps)
#include "tst_studysteps.moc"
