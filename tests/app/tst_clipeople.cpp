#include "models/study/persons/reply.h"
#include "models/workspace/workspacefile.h"

#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace whither;

/// Whom an export names is told before; where people come first nobody can be told apart.
class TestCliPeople : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhoIsNamed();
    void foldsWhatFewShare();
    void countsPeopleNotTheirPapers();
    void sentencesStayHere();
    void leavesNotesOut();
    void sendsRepliesAlong();

private:
    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray read(const QString& path) const;
    Run exported(const QString& study, const char* how, const QStringList& more = {}) const;

    const QTemporaryDir m_folder;
    QString m_list;
};

QByteArray TestCliPeople::read(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Run TestCliPeople::exported(const QString& study, const char* how, const QStringList& more) const
{
    return runProgram(QStringList{QStringLiteral("export"), study} + words("--figure outcomes")
                      + words(how) + more);
}

/// Twelve at universities in China, seven at companies in Canada, and one who is like nobody.
void TestCliPeople::initTestCase()
{
    m_list = in("people.csv");
    QFile list(m_list);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,country,sector,city\n");
    for (int row = 0; row < 12; ++row)
        list.write("Wu Yi" + QByteArray::number(row) + ",China,University,Hefei\n");
    for (int row = 0; row < 7; ++row)
        list.write("Ann Lee" + QByteArray::number(row) + ",Canada,Company,Toronto\n");
    list.write("Zhou Qiqi,Iceland,Founder,Akureyri\n");
}

void TestCliPeople::tellsWhoIsNamed()
{
    const Run figure = exported(m_list, "--names");
    QCOMPARE(figure.status, 0);
    QCOMPARE(figure.output, QByteArray());
    const Run package = exported(m_list, "--package --names");
    QCOMPARE(package.output.count('\n'), 20);
    QVERIFY2(package.output.startsWith("Wu Yi0\nWu Yi1\n"), package.output.constData());
    QCOMPARE(exported(m_list, "--package --people-first --names").output, QByteArray());
    const QString recipe = in("who.json");
    QFile file(recipe);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"table": "list-people", "conditions":
        [{"column": "name", "op": "any-of", "terms": ["Zhou Qiqi"]}]})");
    file.close();
    const Run asked = exported(m_list, "--names --json --recipe", {recipe});
    QVERIFY2(asked.status == 0, asked.errors.constData());
    QCOMPARE(asked.output, QByteArray("{\"named\":[\"Zhou Qiqi\"]}\n"));
    // That nobody is named is not said of a question that cannot be asked.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"table": "list-people", "conditions":
        [{"column": "nothing", "op": "any-of", "terms": ["x"]}]})");
    file.close();
    const Run wrong = exported(m_list, "--names --recipe", {recipe});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.errors.contains("nothing"), wrong.errors.constData());
}

void TestCliPeople::foldsWhatFewShare()
{
    const QString folder = in("folded");
    const Run run = exported(m_list, "--package --people-first --format csv -o", {folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    const QByteArray records =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/records.csv"));
    for (const char* telling : {"Iceland", "Founder", "Akureyri", "Zhou"})
        QVERIFY2(!records.contains(telling), records.constData());
    QVERIFY2(records.contains("China,University,Hefei"), records.constData());
    // All that is said of one person but their code is said of five at least.
    std::map<QByteArray, int> shared;
    const QList<QByteArray> lines = QByteArray(records).replace("\r", "").trimmed().split('\n');
    for (qsizetype line = 1; line < lines.size(); ++line)
        ++shared[lines[line].mid(lines[line].indexOf(','))];
    for (const auto& [said, people] : shared)
        QVERIFY2(people >= 5, said.constData());
    QCOMPARE(lines.size(), 21);
    const QByteArray readme =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/README.md"));
    QVERIFY2(readme.contains("fewer than 5 people"), readme.constData());
    const QByteArray chinese =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/README.zh_CN.md"));
    QVERIFY2(chinese.contains("少于 5 人"), chinese.constData());
}

/// Somebody with five papers is one person, wherever the name stands.
void TestCliPeople::countsPeopleNotTheirPapers()
{
    const QString path = in("papers.csv");
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("paper,name,country,sector\n");
    for (int row = 0; row < 12; ++row)
        list.write("p" + QByteArray::number(row) + ",Wu Yi" + QByteArray::number(row)
                   + ",China,University\n");
    for (int row = 0; row < 6; ++row)
        list.write("q" + QByteArray::number(row) + ",Zhou Qiqi,Iceland,Company\n");
    list.close();
    const Run named = exported(path, "--package --names");
    QCOMPARE(named.output.count('\n'), 13);
    QVERIFY2(named.output.contains("Zhou Qiqi\n"), named.output.constData());
    const QString folder = in("papers");
    QCOMPARE(exported(path, "--package --people-first --format csv -o", {folder}).status, 0);
    const QByteArray records =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/records.csv"));
    for (const char* telling : {"Zhou", "Iceland", "q1"})
        QVERIFY2(!records.contains(telling), records.constData());
    QCOMPARE(records.count("(folded)"), 2 * 18); // twelve and one would leave one alone
}

/// The claims are sentences, and one of them is about somebody.
void TestCliPeople::sentencesStayHere()
{
    const Run run = runProgram(words("export --figure claims --people-first -o")
                               + QStringList{in("claims.png")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY(!QFile::exists(in("claims.png")));
}

void TestCliPeople::leavesNotesOut()
{
    const QString recipe = in("noted.json");
    QFile file(recipe);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"table": "list-people", "annotations": [{"text": "Zhou is here", "x": 0.5, "y": 0.5}]})");
    file.close();
    for (const bool isFirst : {false, true}) {
        const QString picture = in(isFirst ? "first.svg" : "noted.svg");
        const Run run =
            exported(m_list, "--format svg --recipe",
                     {recipe, QStringLiteral("-o"), picture,
                      isFirst ? QStringLiteral("--people-first") : QStringLiteral("--patterns")});
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(read(picture).contains("Zhou"), !isFirst);
    }
}

void TestCliPeople::sendsRepliesAlong()
{
    const auto steps = in("study.whither");
    const Run made = runProgram({QStringLiteral("import"), m_list, QStringLiteral("--summary"),
                                 QStringLiteral("--into"), steps});
    QVERIFY2(made.status == 0, made.errors.constData());
    auto workspace = readWorkspace(steps);
    QVERIFY(workspace.ok());
    Workspace study = workspace.value();
    study.settings[std::string(repliesKey)] =
        repliesToJson({{study.datasets.front().key,
                        {{"Zhou Qiqi", {"2026-11-02", "2026-11-09", "I left in March."}},
                         {"Wu Yi0", {"2026-11-02", {}, {}}}}}});
    QVERIFY(writeWorkspace(steps, study, Overwrite::Allow).ok());

    const QString folder = in("replies");
    const Run run = exported(steps, "--package --format csv -o", {folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    const QByteArray replies =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/replies.csv"));
    QCOMPARE(replies, QByteArray("name,asked_on,replied_on,reply\r\nWu Yi0,2026-11-02,,\r\n"
                                 "Zhou Qiqi,2026-11-02,2026-11-09,I left in March.\r\n"));
    const QByteArray readme =
        read(writtenAs(folder, QStringLiteral("outcomes")) + QStringLiteral("/README.md"));
    QVERIFY2(readme.contains("People named in the records: 20, of whom 1 replied"),
             readme.constData());
    // Their own words would tell who they are.
    const QString coded = in("coded");
    QCOMPARE(exported(steps, "--package --people-first --format csv -o", {coded}).status, 0);
    QVERIFY(!QFile::exists(writtenAs(coded, QStringLiteral("outcomes"))
                           + QStringLiteral("/replies.csv")));
    const QByteArray metadata =
        read(writtenAs(coded, QStringLiteral("outcomes")) + QStringLiteral("/metadata.json"));
    QVERIFY(!metadata.isEmpty() && !metadata.contains("left in March"));
}

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_clipeople.moc"
