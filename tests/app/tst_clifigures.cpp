#include "tests/app/program.h"
#include "tests/support/pdftext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace whither;

/// `whither export` beyond one picture: every format, figures that open again, lists of one's own,
/// packages and batches.
class TestCliFigures : public QObject {
    Q_OBJECT

private slots:
    void writesEveryFormat();
    void reopensToTheSameBytes_data();
    void reopensToTheSameBytes();
    void sameBytesInEveryFormat_data();
    void sameBytesInEveryFormat();
    void othersCanReadThem();
    void drawsListsOfOnesOwn();
    void namesStayOutUnlessAsked();
    void packageHoldsAll();
    void peopleComeFirst();
    void oneForEachValue();

private:
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QByteArray exported(const QStringList& more);

    const QTemporaryDir m_folder;
};

namespace {

const QStringList smallSize{QStringLiteral("--width"), QStringLiteral("720"),
                            QStringLiteral("--height"), QStringLiteral("560")};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a program of the machine's; nothing where it is not installed.
std::optional<Run> otherProgram(const char* program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    return path.isEmpty() ? std::optional<Run>() : runCommand(path, arguments);
}

} // namespace

/// The bytes of one exported picture; none if the program complained.
QByteArray TestCliFigures::exported(const QStringList& more)
{
    const QString path = in(QStringLiteral("one.png"));
    QFile::remove(path);
    const Run run = runProgram(QStringList{QStringLiteral("export")} + smallSize + more
                               + QStringList{QStringLiteral("-o"), path});
    return run.status == 0 && run.errors.isEmpty() && run.output.isEmpty() ? bytesOf(path)
                                                                           : QByteArray();
}

void TestCliFigures::writesEveryFormat()
{
    const QString folder = in(QStringLiteral("formats"));
    const Run run = runProgram(words("export --figure outcomes --lang both --format all --json")
                               + smallSize + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(
        withoutIds(QDir(folder).entryList(QDir::Files, QDir::Name)),
        words("outcomes.en.csv outcomes.en.pdf outcomes.en.png outcomes.en.svg outcomes.en.txt "
              "outcomes.zh_CN.csv outcomes.zh_CN.pdf outcomes.zh_CN.png outcomes.zh_CN.svg "
              "outcomes.zh_CN.txt"));
    const QJsonObject said = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(said.value(QStringLiteral("files")).toArray().size(), qsizetype(10));
    QVERIFY(bytesOf(writtenAs(folder, QStringLiteral("outcomes.en.csv")))
                .contains("United States,,87,87,79.0"));
    QVERIFY(bytesOf(writtenAs(folder, QStringLiteral("outcomes.zh_CN.txt")))
                .startsWith("100 人中 87 人仍在美国\n"));
    const Run wrong = runProgram(words("export --figure outcomes --format png,gif -o x"));
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("svg"), wrong.errors.constData());
}

void TestCliFigures::reopensToTheSameBytes_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("format");
    for (const char* figure : {"outcomes", "shares", "flows", "claims"}) {
        for (const char* format : {"png", "svg", "pdf"})
            QTest::addRow("%s %s", figure, format)
                << QString::fromLatin1(figure) << QString::fromLatin1(format);
    }
}

/// An exported figure says by itself how it is drawn once more.
void TestCliFigures::reopensToTheSameBytes()
{
    QFETCH(QString, figure);
    QFETCH(QString, format);
    const QString first = in(QStringLiteral("first.") + format);
    const QString again = in(QStringLiteral("again.") + format);
    const Run run =
        runProgram(words("export --theme dark --patterns --scale 2 --lang zh_TW --force --figure")
                   + QStringList{figure, QStringLiteral("--format"), format} + smallSize
                   + QStringList{QStringLiteral("-o"), first});
    QVERIFY2(run.status == 0, run.errors.constData());
    const Run reopened = runProgram(
        words("export --force --recipe")
        + QStringList{first, QStringLiteral("--format"), format, QStringLiteral("-o"), again});
    QVERIFY2(reopened.status == 0, reopened.errors.constData());
    QVERIFY(!bytesOf(first).isEmpty());
    QVERIFY(bytesOf(again) == bytesOf(first));
}

void TestCliFigures::sameBytesInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"svg", "pdf", "csv", "txt"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// Whatever the locale, and told nothing of the machine.
void TestCliFigures::sameBytesInEveryFormat()
{
    QFETCH(QString, format);
    QByteArray first;
    for (const char* locale : {"C", "C.UTF-8", "zh_CN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
        const QString path = in(QStringLiteral("locale.") + format);
        const Run run = runProgram(words("export --figure shares --lang zh_CN --force --format")
                                       + QStringList{format, QStringLiteral("-o"), path},
                                   QString::fromLatin1(locale));
        QVERIFY2(run.status == 0, run.errors.constData());
        if (first.isEmpty())
            first = bytesOf(path);
        QVERIFY2(bytesOf(path) == first, locale);
    }
    QVERIFY(!first.isEmpty());
    for (const QByteArray& telling :
         {QSysInfo::machineHostName().toUtf8(), m_folder.path().toUtf8(), QByteArray("/home"),
          QByteArray("locale.")}) {
        if (telling.size() > 3)
            QVERIFY2(!first.contains(telling), telling.constData());
    }
}

/// Other programs find the size, the text and the fonts, where they are installed.
void TestCliFigures::othersCanReadThem()
{
    const QString folder = in(QStringLiteral("others"));
    const Run run = runProgram(words("export --figure outcomes --lang zh_CN --format svg,pdf "
                                     "--width 900 --height 600 -o")
                               + QStringList{folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    QString name = writtenAs(folder, QStringLiteral("outcomes.zh_CN.svg"));
    name.chop(3);
    int asked = 0;
    if (const auto text =
            otherProgram("pdftotext", {name + QStringLiteral("pdf"), QStringLiteral("-")})) {
        ++asked;
        QVERIFY2(text->output.startsWith("100 人中 87 人仍在美国"), text->output.constData());
    }
    if (const auto fonts = otherProgram("pdffonts", {name + QStringLiteral("pdf")})) {
        ++asked;
        const QList<QByteArray> lines = fonts->output.trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        for (qsizetype line = 2; line < lines.size(); ++line)
            QVERIFY2(lines[line].contains("yes"), lines[line].constData()); // embedded
    }
    if (const auto drawn =
            otherProgram("rsvg-convert", {name + QStringLiteral("svg"), QStringLiteral("-o"),
                                          name + QStringLiteral("drawn.png")})) {
        ++asked;
        QCOMPARE(QImage(name + QStringLiteral("drawn.png")).size(), QSize(900, 600));
    }
    if (asked == 0)
        QSKIP("none of pdftotext, pdffonts, rsvg-convert is installed");
}

/// A list of one's own, and a workspace, are drawn as the built-in tables are.
void TestCliFigures::drawsListsOfOnesOwn()
{
    QFile list(in(QStringLiteral("alumni.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,country,sector\n");
    for (int row = 0; row < 30; ++row)
        list.write(QByteArray("P") + QByteArray::number(row) + (row % 3 == 0 ? ",China" : ",Canada")
                   + (row % 2 == 0 ? ",Company\n" : ",University\n"));
    list.close();
    const QString csv = in(QStringLiteral("alumni.shown.csv"));
    const Run run =
        runProgram(QStringList{QStringLiteral("export"), list.fileName()}
                   + words("--figure outcomes --format csv --force -o") + QStringList{csv});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY2(bytesOf(csv).contains("Canada,,20,"), bytesOf(csv).constData());

    const QString workspace = in(QStringLiteral("alumni.whither"));
    const Run into =
        runProgram(QStringList{QStringLiteral("import"), list.fileName(),
                               QStringLiteral("--summary"), QStringLiteral("--into"), workspace});
    QVERIFY2(into.status == 0, into.errors.constData());
    const QString png = in(QStringLiteral("alumni.png"));
    const Run drawn =
        runProgram(QStringList{QStringLiteral("export"), workspace}
                   + words("--figure outcomes --table alumni --force -o") + QStringList{png});
    QVERIFY2(drawn.status == 0, drawn.errors.constData());
    // Without the list there is nothing to reopen it on, which is said with its name.
    const Run alone =
        runProgram(words("export --force --recipe")
                   + QStringList{png, QStringLiteral("-o"), in(QStringLiteral("b.png"))});
    QCOMPARE(alone.status, 1);
    QVERIFY2(alone.errors.contains("alumni"), alone.errors.constData());
    const Run again =
        runProgram(QStringList{QStringLiteral("export"), workspace} + words("--force --recipe")
                   + QStringList{png, QStringLiteral("-o"), in(QStringLiteral("c.png"))});
    QVERIFY2(again.status == 0, again.errors.constData());
    QVERIFY(bytesOf(in(QStringLiteral("c.png"))) == bytesOf(png));
}

/// A question about somebody does not travel in the picture of its answer.
void TestCliFigures::namesStayOutUnlessAsked()
{
    QFile recipe(in(QStringLiteral("search.json")));
    QVERIFY(recipe.open(QIODevice::WriteOnly));
    recipe.write(R"({"table": "cohort100", "search": "zhongguancun"})");
    recipe.close();
    const QStringList asked = words("--figure outcomes --recipe") << recipe.fileName();
    const QByteArray png = exported(asked);
    QVERIFY(!png.isEmpty());
    QVERIFY(!png.contains("whither-figure"));
    const QByteArray told = exported(asked + words("--recipe-inside yes"));
    QVERIFY(told.contains("whither-figure"));
    QVERIFY(!exported(words("--figure outcomes --recipe-inside no")).contains("whither-figure"));
}

void TestCliFigures::packageHoldsAll()
{
    const QStringList asked = words("export --figure outcomes --lang both --package") + smallSize;
    const QString folder = in(QStringLiteral("package"));
    const Run run = runProgram(asked + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    const QDir written(writtenAs(folder, QStringLiteral("outcomes")));
    QCOMPARE(withoutIds(written.entryList(QDir::Files, QDir::Name)),
             words("README.md README.zh_CN.md metadata.json outcomes.en.png outcomes.zh_CN.png "
                   "records.csv shown.csv"));
    QCOMPARE(bytesOf(written.filePath(QStringLiteral("records.csv"))).count("\r\n"),
             qsizetype(101));
    QVERIFY(bytesOf(written.filePath(QStringLiteral("README.md"))).startsWith("# 87 of 100"));
    QVERIFY(bytesOf(written.filePath(QStringLiteral("README.zh_CN.md"))).startsWith("# 100 人中"));
    const QJsonObject told =
        QJsonDocument::fromJson(bytesOf(written.filePath(QStringLiteral("metadata.json"))))
            .object();
    QVERIFY(!told.value(QStringLiteral("sources")).toArray().isEmpty());
    for (const QJsonValue entry : told.value(QStringLiteral("files")).toArray()) {
        const QJsonObject file = entry.toObject();
        const QByteArray bytes =
            bytesOf(written.filePath(file.value(QStringLiteral("name")).toString()));
        QCOMPARE(QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 file.value(QStringLiteral("sha256")).toString());
    }
    // Written once more, every byte is the same.
    const QString again = in(QStringLiteral("package again"));
    QVERIFY(runProgram(asked + QStringList{QStringLiteral("-o"), again}).status == 0);
    for (const QString& name : written.entryList(QDir::Files))
        QVERIFY2(bytesOf(written.filePath(name))
                     == bytesOf(QDir(again).filePath(written.dirName() + u'/' + name)),
                 qPrintable(name));
}

/// No name and no address of anybody is in what is written.
void TestCliFigures::peopleComeFirst()
{
    QFile list(in(QStringLiteral("secret.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,姓名,email,country,sector\n");
    for (int row = 0; row < 30; ++row)
        list.write("Zhou Qiqi" + QByteArray::number(row) + ",周七七" + QByteArray::number(row)
                   + ",zq" + QByteArray::number(row) + "@example.org,"
                   + (row % 3 == 0 ? "China" : "Canada")
                   + (row % 2 == 0 ? ",Company\n" : ",University\n"));
    list.close();
    const QString folder = in(QStringLiteral("codes"));
    const Run run =
        runProgram(QStringList{QStringLiteral("export"), list.fileName()}
                   + words("--figure outcomes --lang all --format all --package --people-first")
                   + smallSize + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    const QDir written(writtenAs(folder, QStringLiteral("outcomes")));
    const QByteArray records = bytesOf(written.filePath(QStringLiteral("records.csv")));
    // One code a person, whatever columns say who it is.
    QVERIFY2(records.startsWith("name,country,"), records.constData());
    QVERIFY2(records.contains("\nperson 30,"), records.constData());
    QVERIFY2(!records.contains("person 31"), records.constData());
    for (const QString& name : written.entryList(QDir::Files)) {
        QByteArray bytes = bytesOf(written.filePath(name));
        if (name.endsWith(QLatin1String(".pdf"))) { // its streams are packed
            const auto text = pdfText(written.filePath(name));
            QVERIFY2(!text || text->contains(QLatin1String("n = 30")), qPrintable(*text));
            bytes += text.value_or(QString()).toUtf8();
        }
        for (const char* telling : {"Zhou", "周七七", "example.org", "zq1"})
            QVERIFY2(!bytes.contains(telling), qPrintable(name));
    }
    // A question about somebody is refused.
    QFile recipe(in(QStringLiteral("who.json")));
    QVERIFY(recipe.open(QIODevice::WriteOnly));
    recipe.write(R"({"table": "list-secret", "search": "zhou qiqi3"})");
    recipe.close();
    for (const char* how : {"--figure outcomes --package --people-first --recipe",
                            "--figure outcomes --people-first --recipe"}) {
        const Run who = runProgram(
            QStringList{QStringLiteral("export"), list.fileName()} + words(how)
            + QStringList{recipe.fileName(), QStringLiteral("-o"), in(QStringLiteral("who"))});
        QCOMPARE(who.status, 1);
        QVERIFY2(who.isOneLine(), who.errors.constData());
        QVERIFY(!QFileInfo::exists(in(QStringLiteral("who"))));
    }
}

void TestCliFigures::oneForEachValue()
{
    const QString folder = in(QStringLiteral("each"));
    const Run run = runProgram(words("export --figure outcomes --each where_now --lang both")
                               + smallSize + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(withoutIds(QDir(folder).entryList(QDir::Files, QDir::Name)),
             words("index.html outcomes.china.en.png outcomes.china.zh_CN.png "
                   "outcomes.other_countries.en.png outcomes.other_countries.zh_CN.png "
                   "outcomes.united_states.en.png outcomes.united_states.zh_CN.png"));
    const QByteArray page = bytesOf(folder + QStringLiteral("/index.html"));
    const QFileInfo china(writtenAs(folder, QStringLiteral("outcomes.china.zh_CN.png")));
    QVERIFY2(page.contains("src=\"" + china.fileName().toUtf8() + '"'), page.constData());
    const Run wrong = runProgram(words("export --figure outcomes --each nothing -o")
                                 + QStringList{in(QStringLiteral("none"))});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.errors.contains("nothing"), wrong.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliFigures)
#include "tst_clifigures.moc"
