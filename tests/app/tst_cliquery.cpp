#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// What the command line answers of lists: counted, filtered, followed.
class TestCliQuery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void takesSeveralLists();
    void asksARecipeToo();
    void countsPapersOfSomeRows();
    void followsACohort();
    void refusesCohorts_data();
    void refusesCohorts();
    void followsTheCorporasCohort();

private:
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const QString& path, const QByteArray& bytes) const;

    const QTemporaryDir m_folder;
};

void TestCliQuery::write(const QString& path, const QByteArray& bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCliQuery::initTestCase()
{
    write(in("people.csv"), "name,country,year,first name\n"
                            "Li,China,2017,Wei\n"
                            "Müller,Germany,2018,Ann\n"
                            "Wang,China,2019,\n"
                            "Smith,United States,,Kate\n");
    // Two authors in two countries, one of them in both; then one of them a year later.
    const QByteArray paper =
        R"([{"id":"%1","title":"T","status":"Poster","author":"Ann Li;Bo Wang",)"
        R"("aff":"A+B;B","aff_country_unique":"China;United States",)"
        R"("aff_country_unique_index":"%2"}])";
    write(in("iclr2018.json"), QByteArray(paper).replace("%1", "p").replace("%2", "0+1;1"));
    write(in("iclr2023.json"), QByteArray(paper).replace("%1", "q").replace("%2", "0;0"));
}

void TestCliQuery::counts_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char* where, const char* output) {
        QTest::newRow(where) << QString::fromUtf8(where) << QByteArray(output);
    };
    row(R"(country = "China")", "country,count\r\nChina,2\r\n");
    row("year <= 2018", "country,count\r\nChina,1\r\nGermany,1\r\n");
    row("year is unknown", "country,count\r\nUnited States,1\r\n");
    row(R"(name contains "muller" or `first name` = "Kate")",
        "country,count\r\nGermany,1\r\nUnited States,1\r\n");
    row("not year in 2017..2018", "country,count\r\nChina,1\r\nUnited States,1\r\n");
    row(R"(name matches "^[LW]")", "country,count\r\nChina,2\r\n");
    row("year > 3000", "country,count\r\n");
}

void TestCliQuery::counts()
{
    QFETCH(QString, where);
    const Run run = runProgram({QStringLiteral("query"), in("people.csv"),
                                QStringLiteral("--count-by"), QStringLiteral("country"),
                                QStringLiteral("--csv"), QStringLiteral("--where"), where});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QTEST(run.output, "output");
}

void TestCliQuery::refuses_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* where, int status, const char* says) {
        QTest::newRow(where) << QString::fromUtf8(where) << status << QByteArray(says);
    };
    row("", 2, "--where");
    row(R"(county = "China")", 1, R"(character 1: expected a column; did you mean "country"?)");
    row("country = China", 1, "character 11: expected text in quotation marks");
    row(R"(country = "China" and)", 1, "character 22: expected a column");
    row(R"(year = "x")", 1, "character 8: expected a number");
}

void TestCliQuery::refuses()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, says);
    const Run run =
        runProgram({QStringLiteral("query"), in("people.csv"), QStringLiteral("--count-by"),
                    QStringLiteral("country"), QStringLiteral("--where"), where});
    QTEST(run.status, "status");
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY2(run.errors.contains(says), run.errors.constData());
}

void TestCliQuery::takesSeveralLists()
{
    write(in("more.csv"), "country,age,name\nChina,30,Zhao\n,40,Sun\n");
    const auto counted = [&](const char* column) {
        return runProgram({QStringLiteral("query"), in("people.csv"), in("more.csv"),
                           QStringLiteral("--csv"), QStringLiteral("--count-by"),
                           QString::fromLatin1(column)});
    };
    const Run byCountry = counted("country");
    QVERIFY2(byCountry.status == 0, byCountry.errors.constData());
    QCOMPARE(byCountry.output, QByteArray("country,count\r\nChina,3\r\nGermany,1\r\n"
                                          "United States,1\r\nunknown,1\r\n"));
    QCOMPARE(counted("age").output, QByteArray("age,count\r\nunknown,4\r\n30,1\r\n40,1\r\n"));
}

void TestCliQuery::asksARecipeToo()
{
    write(in("recipe.json"), R"({"version":2,"grouping":["country"],"where":{"any":[)"
                             R"({"column":"year","op":"at-most","terms":["2018"]},)"
                             R"({"column":"name","op":"equals","terms":["Smith"]}]}})");
    QStringList asked{QStringLiteral("query"), in("people.csv"), QStringLiteral("--recipe"),
                      in("recipe.json")};
    const Run run = runProgram(asked);
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(run.output, QByteArray(R"([{"country":"China","count":1},)"
                                    "\n"
                                    R"({"country":"Germany","count":1},)"
                                    "\n"
                                    R"({"country":"United States","count":1}])"
                                    "\n"));
    asked << QStringLiteral("--where") << QStringLiteral(R"(country != "China")");
    QVERIFY(!runProgram(asked).output.contains("China"));
    QVERIFY(runProgram(asked).output.contains("Germany"));
}

void TestCliQuery::countsPapersOfSomeRows()
{
    const auto counted = [&](const char* where) {
        QStringList asked = words("query --count-by country --per conference,year --csv");
        asked << in("iclr2018.json") << in("iclr2023.json");
        if (*where)
            asked << QStringLiteral("--where") << QString::fromUtf8(where);
        return runProgram(asked);
    };
    const Run all = counted("");
    QVERIFY2(all.status == 0, all.errors.constData());
    QVERIFY(all.output.contains("iclr,2018,United States,1,1,1"));
    QVERIFY(all.output.contains("iclr,2023,China,1,1,1"));
    const Run one = counted(R"(name = "Bo Wang" and country = "United States")");
    QVERIFY2(one.status == 0, one.errors.constData());
    QVERIFY2(one.output.contains("iclr,2018,United States,1,1,1"), one.output.constData());
    QVERIFY2(!one.output.contains("China"), one.output.constData());
}

void TestCliQuery::followsACohort()
{
    QStringList asked = words("cohort --then 2022..2025");
    asked << in("iclr2018.json") << in("iclr2023.json") << QStringLiteral("--where")
          << QStringLiteral(R"(country = "United States" and year <= 2018)");
    const Run run = runProgram(asked);
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(run.output, QByteArray(R"({"members":2,"on_any_paper":2,"followed":2,"several":0,)"
                                    R"("latest":{"China":2},"latest_unambiguous":{"China":2},)"
                                    R"("ambiguous":0,"unidentified":2})"
                                    "\n"));
    const Run csv = runProgram(asked << QStringLiteral("--csv"));
    QCOMPARE(csv.output, QByteArray("measure,country,count\r\nmembers,,2\r\non_any_paper,,2\r\n"
                                    "followed,,2\r\nseveral,,0\r\nlatest,China,2\r\n"
                                    "latest_unambiguous,China,2\r\nambiguous,,0\r\n"
                                    "unidentified,,2\r\n"));
}

void TestCliQuery::refusesCohorts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString papers = in("iclr2018.json");
    const QString where = QStringLiteral("--where");
    const QString good = QStringLiteral("year <= 2018");
    const QString then = QStringLiteral("--then");
    const QString years = QStringLiteral("2022");
    const auto row = [](const char* name, const QStringList& arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("no file", {where, good, then, years}, 2);
    row("no where", {papers, then, years}, 2);
    row("no then", {papers, where, good}, 2);
    row("no years", {papers, where, good, then, QStringLiteral("soon")}, 2);
    row("backwards", {papers, where, good, then, QStringLiteral("2025..2022")}, 2);
    row("two forms",
        {papers, where, good, then, years, QStringLiteral("--csv"), QStringLiteral("--json")}, 2);
    row("no paper list", {in("people.csv"), where, good, then, years}, 1);
    row("no such column", {papers, where, QStringLiteral("yaer = 5"), then, years}, 1);
}

void TestCliQuery::refusesCohorts()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(QStringList{QStringLiteral("cohort")} + arguments);
    QTEST(run.status, "status");
    QVERIFY2(run.isOneLine(), run.errors.constData());
}

/// The public paper lists, against what an independent program made of them.
void TestCliQuery::followsTheCorporasCohort()
{
    const QString corpora = QStringLiteral(WHITHER_SHARED_DIR "/corpora");
    QFile file(corpora + QStringLiteral("/expected/cohort_us_2018.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the public paper lists are not here");
    QStringList asked = words("cohort --then 2022..2025 --json --where");
    asked << QStringLiteral(R"(country = "United States" and year <= 2018)")
          << corpora + QStringLiteral("/paperlists");
    const Run run = runProgram(asked);
    QVERIFY2(run.status == 0, run.errors.constData());
    const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
    const QMap<QByteArray, QString> keys{
        {"cohort_members", QStringLiteral("members")},
        {"on_any_accepted_paper_2022_2025", QStringLiteral("on_any_paper")},
        {"followed_known_country_2022_2025", QStringLiteral("followed")},
        {"several_countries_in_latest_year", QStringLiteral("several")}};
    file.readLine();
    qsizetype countries = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        const bool isCountry = fields.value(1) == "latest_country";
        const QJsonValue count = isCountry ? answer.value(QStringLiteral("latest"))
                                                 .toObject()
                                                 .value(QString::fromUtf8(fields.value(2)))
                                           : answer.value(keys.value(fields.value(1)));
        QCOMPARE(QByteArray::number(count.toInteger(-1)), fields.value(3));
        countries += isCountry ? 1 : 0;
    }
    QCOMPARE(answer.value(QStringLiteral("latest")).toObject().size(), countries);
    QVERIFY(countries > 5);
    const auto sumOf = [&](const char* key) {
        qint64 sum = 0;
        for (const QJsonValue& count : answer.value(QLatin1String(key)).toObject())
            sum += count.toInteger();
        return sum;
    };
    const qint64 ambiguous = answer.value(QStringLiteral("ambiguous")).toInteger();
    QCOMPARE(sumOf("latest_unambiguous") + ambiguous, sumOf("latest"));
    QVERIFY(ambiguous > 0);
}

QTEST_GUILESS_MAIN(TestCliQuery)
#include "tst_cliquery.moc"
