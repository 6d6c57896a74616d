#include "models/study/claims/ownclaim.h"
#include "models/study/cohorts/cohortlist.h"
#include "models/study/persons/personlink.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacelock.h"

#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// Workspaces on the command line: lists go in, come out, and are checked.
class TestCliWorkspace : public QObject {
    Q_OBJECT

private slots:
    void importsIntoAWorkspace();
    void remembersHowAShapeWasRead();
    void refusesWhatIsNoWorkspace();
    void refusesALockedWorkspace();
    void convertsThereAndBack_data();
    void convertsThereAndBack();
    void convertsOneOfMany();
    void verifySaysWhatIsWrong();
    void stepsAreDoneAgain();
    void stepsSayWhatTheyLack();
    void figuresSayWhoIsUndecided();

private:
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(in(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? in(name)
                                                                                    : QString();
    }
    QByteArray read(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Run run(const char* line) const
    {
        return runProgram(words(line), QStringLiteral("C.UTF-8"), m_folder.path());
    }

    const QTemporaryDir m_folder;
};

void TestCliWorkspace::importsIntoAWorkspace()
{
    write("校友.csv", "姓名,国家\n杨植麟,China\n李飞飞,United States\n");
    write("ragged.csv", "name,country\nLi,China\nXu\n");
    Run made = run("import 校友.csv --into study.whither");
    QCOMPARE(made.errors, QByteArray());
    QCOMPARE(made.status, 0);
    const Run added = run("import ragged.csv --into study.whither --summary");
    QCOMPARE(added.status, 0);
    const QJsonObject summary = QJsonDocument::fromJson(added.output).object();
    QCOMPARE(summary.value(QStringLiteral("rows")).toInt(), 1);
    QCOMPARE(summary.value(QStringLiteral("rejected")).toInt(), 1);
    QCOMPARE(added.output.count('\n'), 1);

    const auto workspace = readWorkspace(in("study.whither"));
    QVERIFY(workspace.ok());
    const auto& datasets = workspace.value().datasets;
    QCOMPARE(datasets.size(), std::size_t(2));
    QCOMPARE(datasets[0].title, std::string("校友"));
    QCOMPARE(datasets[0].key, std::string("list-校友"));
    QCOMPARE(workspace.value().front, datasets[1].key);
    QCOMPARE(datasets[1].record.report.rejected, std::uint64_t(1));
    QCOMPARE(datasets[0].record.files.front().sha256.size(), std::size_t(64));
    const Run verified = run("verify study.whither");
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.output.contains("list-ragged: 1 rows, 2 columns, 1 rejected"));
    QVERIFY(verified.errors.isEmpty());
    // The same list once more is another list.
    QCOMPARE(run("import 校友.csv --into study.whither").status, 0);
    QCOMPARE(readWorkspace(in("study.whither")).value().datasets[2].key,
             std::string("list-校友_2"));
}

/// D5: what was decided about one file is not asked again for the next of its shape.
void TestCliWorkspace::remembersHowAShapeWasRead()
{
    write("first.csv", "a,b\n1,2\n");
    write("next.csv", "a,b\n3,4\n5,6\n");
    QCOMPARE(run("import first.csv --encoding gb18030 --into shapes.whither").status, 0);
    QCOMPARE(run("import next.csv --into shapes.whither").status, 0);
    const auto workspace = readWorkspace(in("shapes.whither"));
    QVERIFY(workspace.ok());
    QCOMPARE(workspace.value().datasets[1].record.mapping.options.encoding,
             std::optional<std::string>("gb18030"));
    QCOMPARE(workspace.value().datasets[1].table->rowCount(), std::size_t(2));
}

void TestCliWorkspace::refusesWhatIsNoWorkspace()
{
    write("a.csv", "a,b\n1,2\n");
    write("fake.whither", "a,b\n1,2\n");
    const Run wrongName = run("import a.csv --into study.db");
    QCOMPARE(wrongName.status, 2);
    QVERIFY(wrongName.isOneLine());
    const Run fake = run("import a.csv --into fake.whither");
    QCOMPARE(fake.status, 1);
    QVERIFY(fake.isOneLine());
    QCOMPARE(read(in("fake.whither")), QByteArray("a,b\n1,2\n"));
    const Run none = run("import none.csv --into none.whither");
    QCOMPARE(none.status, 1);
    QVERIFY(!QFileInfo::exists(in("none.whither")));
}

void TestCliWorkspace::refusesALockedWorkspace()
{
    write("a.csv", "a,b\n1,2\n");
    QCOMPARE(run("import a.csv --into locked.whither").status, 0);
    const auto lock = WorkspaceLock::acquire(in("locked.whither"));
    QVERIFY(lock.ok());
    const QByteArray before = read(in("locked.whither"));
    const Run refused = run("import a.csv --into locked.whither");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneLine(), refused.errors.constData());
    QCOMPARE(read(in("locked.whither")), before);
}

void TestCliWorkspace::convertsThereAndBack_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"csv", "tsv", "json"})
        QTest::newRow(suffix) << QString::fromUtf8(suffix);
}

void TestCliWorkspace::convertsThereAndBack()
{
    QFETCH(QString, suffix);
    const QString plain = QStringLiteral("plain.") + suffix;
    const QString back = QStringLiteral("back.") + suffix;
    write("in.csv", "name,n,share\r\n\"Li, \"\"Wei\"\"\",7,0.50\r\n杨植麟,,\r\n");
    const QString folder = m_folder.path();
    const auto convert = [&](const QString& from, const QString& to) {
        return runProgram({QStringLiteral("convert"), from, to, QStringLiteral("--force")},
                          QStringLiteral("C"), folder);
    };
    QCOMPARE(convert(QStringLiteral("in.csv"), QStringLiteral("w.whither")).status, 0);
    QCOMPARE(convert(QStringLiteral("w.whither"), plain).status, 0);
    QVERIFY(!read(m_folder.filePath(plain)).isEmpty());
    if (suffix == QLatin1String("csv"))
        QCOMPARE(read(m_folder.filePath(plain)), read(in("in.csv")));
    if (suffix == QLatin1String("json")) {
        const QJsonArray rows = QJsonDocument::fromJson(read(m_folder.filePath(plain))).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QStringLiteral("n")).toInt(), 7);
        QVERIFY(rows[1].toObject().value(QStringLiteral("n")).isNull());
        return; // how a number was written is not kept in JSON
    }
    QCOMPARE(convert(plain, QStringLiteral("w2.whither")).status, 0);
    QCOMPARE(convert(QStringLiteral("w2.whither"), back).status, 0);
    QCOMPARE(read(m_folder.filePath(back)), read(m_folder.filePath(plain)));
}

void TestCliWorkspace::convertsOneOfMany()
{
    write("one.csv", "a\r\n1\r\n");
    write("two.csv", "a\r\n2\r\n");
    QCOMPARE(run("import one.csv --into many.whither").status, 0);
    QCOMPARE(run("import two.csv --into many.whither").status, 0);
    QCOMPARE(run("convert many.whither front.csv").status, 0);
    QCOMPARE(read(in("front.csv")), read(in("two.csv")));
    QCOMPARE(run("convert many.whither named.csv --table one").status, 0);
    QCOMPARE(read(in("named.csv")), read(in("one.csv")));
    QCOMPARE(run("convert many.whither single.whither --table one").status, 0);
    QCOMPARE(readWorkspace(in("single.whither")).value().datasets.size(), std::size_t(1));
    const Run unknown = run("convert many.whither none.csv --table three");
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.isOneLine());
    const Run existing = run("convert many.whither named.csv");
    QCOMPARE(existing.status, 1); // no file is replaced without --force
}

void TestCliWorkspace::verifySaysWhatIsWrong()
{
    write("a.csv", "a,b\n1,2\n");
    QCOMPARE(run("import a.csv --into whole.whither").status, 0);
    QByteArray bytes = read(in("whole.whither"));
    write("cut.whither", bytes.left(bytes.size() / 2));
    const Run cut = run("verify cut.whither");
    QCOMPARE(cut.status, 1);
    QVERIFY(cut.isOneLine());
    const Run none = run("verify none.whither");
    QCOMPARE(none.status, 1);
    QCOMPARE(run("verify").status, 2);
    // A list whose file has no hash is a remark.
    Workspace workspace = readWorkspace(in("whole.whither")).value();
    workspace.datasets.front().record.files.front().sha256.clear();
    QVERIFY(writeWorkspace(in("remark.whither"), workspace).ok());
    const Run remark = run("verify remark.whither");
    QCOMPARE(remark.status, 0);
    QVERIFY(remark.output.contains("a.csv"));
    // A report that does not add up is none.
    workspace.datasets.front().record.report.read += 1;
    QVERIFY(writeWorkspace(in("wrong.whither"), workspace).ok());
    QCOMPARE(run("verify wrong.whither").status, 1);
}

/// U5: a study done again on other files is the study done by hand.
void TestCliWorkspace::stepsAreDoneAgain()
{
    write("march.csv", "name;country\nLi;China\nXu;Japan\n");
    write("april.csv", "name;country\nLi;China\nXu;China\nAda;United Kingdom\nEve\n");
    QCOMPARE(run("import march.csv --delimiter ; --into march.whither").status, 0);
    QCOMPARE(run("import april.csv --delimiter ; --into hand.whither").status, 0);
    Workspace march = readWorkspace(in("march.whither")).value();
    Query query;
    query.table = march.front;
    query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("China")}}};
    query.grouping = {"country"};
    march.queries = {{march.front, query}};
    march.cohorts = {{"back", query}};
    ClaimCheck check;
    check.amount.query = cohortQuery(query);
    check.expected = 1; // in March
    march.settings.emplace(ownClaimsKey, ownClaimsToJson({{"own-1", "one is back", check}}));
    QVERIFY(writeWorkspace(in("march.whither"), march).ok());

    const Run printed = run("steps march.whither");
    QCOMPARE(printed.status, 0);
    QCOMPARE(run("steps march.whither -o steps.json").status, 0);
    QCOMPARE(read(in("steps.json")), printed.output);
    QCOMPARE(run("steps march.whither -o steps.json").status, 1); // it is there

    const Run again = run("run steps.json --input april.csv -o again.whither");
    QCOMPARE(again.errors, QByteArray());
    QCOMPARE(again.status, 0);
    QCOMPARE(again.output.count('\n'), 1);
    const QJsonObject said = QJsonDocument::fromJson(again.output).object();
    const QJsonObject list = said.value(QStringLiteral("lists")).toArray()[0].toObject();
    QCOMPARE(list.value(QStringLiteral("rows")).toInt(), 3);
    QCOMPARE(list.value(QStringLiteral("rejected")).toInt(), 1);
    const QJsonObject cohort = said.value(QStringLiteral("cohorts")).toArray()[0].toObject();
    QCOMPARE(cohort.value(QStringLiteral("name")).toString(), QStringLiteral("back"));
    QCOMPARE(cohort.value(QStringLiteral("records")).toInt(), 2);
    const QJsonObject claim = said.value(QStringLiteral("claims")).toArray()[0].toObject();
    QCOMPARE(claim.value(QStringLiteral("text")).toString(), QStringLiteral("one is back"));
    QCOMPARE(claim.value(QStringLiteral("verdict")).toString(), QStringLiteral("contradicted"));
    QCOMPARE(claim.value(QStringLiteral("found")).toInt(), 2);

    const Workspace hand = readWorkspace(in("hand.whither")).value();
    const Workspace made = readWorkspace(in("again.whither")).value();
    QVERIFY(haveSameContent(*made.datasets[0].table, *hand.datasets[0].table));
    QVERIFY(made.datasets[0].record.report == hand.datasets[0].record.report);
    QVERIFY(made.datasets[0].record.files == hand.datasets[0].record.files);
    QVERIFY(made.queries == march.queries && made.cohorts == march.cohorts);
    // Without an input: the file of the same name beside the steps.
    const Run same = run("run steps.json");
    QCOMPARE(same.status, 0);
    QVERIFY(same.output.contains("\"rows\":2"));
}

void TestCliWorkspace::stepsSayWhatTheyLack()
{
    write("lone.csv", "name,country\nLi,China\n");
    QCOMPARE(run("import lone.csv --into lone.whither").status, 0);
    QCOMPARE(run("steps lone.whither -o lone.json").status, 0);
    QVERIFY(QFile::remove(in("lone.csv")));
    const Run gone = run("run lone.json");
    QCOMPARE(gone.status, 2);
    QVERIFY2(gone.isOneLine() && gone.errors.contains("lone.csv"), gone.errors.constData());
    write("noise.json", "[1]");
    const Run noise = run("run noise.json --input lone.csv");
    QCOMPARE(noise.status, 1);
    QVERIFY(noise.isOneLine());
    QVERIFY(run("run").isOneLine());
    QVERIFY(run("steps").isOneLine());
}

/// Two profiles share a name: of the list, of a workspace, and once it is decided, no more.
void TestCliWorkspace::figuresSayWhoIsUndecided()
{
    write("iclr2018.json", R"([
{"title":"A","author":"Wei Wang;Ann Lee","authorids":"~Wei_Wang1;~Ann_Lee1",
 "aff":"MIT;MIT","aff_country_unique":"United States","aff_country_unique_index":"0;0",
 "status":"Poster"},
{"title":"B","author":"Wei Wang;Ann Lee","authorids":"~Wei_Wang2;~Ann_Lee1",
 "aff":"Fudan University;MIT","aff_country_unique":"China;United States",
 "aff_country_unique_index":"0;1","status":"Poster"}])");
    QCOMPARE(run("import iclr2018.json --into papers.whither").status, 0);
    const auto said = [&](const char* file) {
        const QByteArray line =
            QByteArray("export ") + file + " --figure outcomes --format txt --force -o said.txt";
        const Run exported = run(line.constData());
        return exported.status == 0 ? read(in("said.txt")) : exported.errors;
    };
    QVERIFY2(said("iclr2018.json").contains("are not decided: 1."), said("iclr2018.json"));
    QVERIFY2(said("papers.whither").contains("are not decided: 1."), said("papers.whither"));
    Workspace decided = readWorkspace(in("papers.whither")).value();
    DecisionsByList decisions;
    decisions[decided.front][personPair({"~Wei_Wang1", {}}, {"~Wei_Wang2", {}})] = {
        LinkVerdict::Different, {}};
    decided.settings.emplace(personSettingsKey, decisionsToJson(decisions));
    QVERIFY(writeWorkspace(in("papers.whither"), decided).ok());
    QVERIFY2(!said("papers.whither").contains("not decided"), said("papers.whither"));
}

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cliworkspace.moc"
