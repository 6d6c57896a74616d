#include "tests/app/program.h"
#include "tests/support/jsonschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The verbs `import` and `convert`, as a user's shell starts them.
class TestCliImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatIsInAFile();
    void summariesAreAsDescribed_data();
    void summariesAreAsDescribed();
    void writesRows();
    void validates_data();
    void validates();
    void convertsThereAndBack_data();
    void convertsThereAndBack();
    void namesSheets();

private:
    void write(const char* name, const QByteArray& bytes) const;
    QByteArray bytesOf(const char* name) const;
    Run run(const char* arguments) const
    {
        return runProgram(words(arguments), QStringLiteral("C"), m_folder.path());
    }

    const QTemporaryDir m_folder;
};

void TestCliImport::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestCliImport::bytesOf(const char* name) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestCliImport::initTestCase()
{
    write("good.csv", "name,year\n杨植麟,2019\n\"Li, \"\"Wei\"\"\",2020\n");
    write("bad.csv", "name,name\na,1\nb\n\"open,2\n");
    write("%1.csv", "name,year\na\n");
    write("cut.json", "[{\"a\":1},\n{\"a\"");
    write("lines.jsonl", "{\"a\":1}\n{\"a\":}\n{\"a\":1,\"a\":2}\n");
}

void TestCliImport::tellsWhatIsInAFile()
{
    const Run told = run("import good.csv --summary");
    QCOMPARE(told.errors, QByteArray());
    QCOMPARE(told.status, 0);
    QCOMPARE(told.output.count('\n'), 1);
    QJsonObject summary = QJsonDocument::fromJson(told.output).object();
    QVERIFY(summary.take(QStringLiteral("seconds")).isDouble());
    QCOMPARE(
        QJsonDocument(summary).toJson(QJsonDocument::Compact),
        QByteArray("{\"columns\":[\"name\",\"year\"],\"delimiter\":\",\",\"encoding\":\"utf-8\","
                   "\"errors\":[],\"format\":\"csv\",\"header\":true,\"read\":2,"
                   "\"rejected\":0,\"rows\":2,\"warned\":0,\"warnings\":[]}"));
}

void TestCliImport::summariesAreAsDescribed_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : {"good.csv", "bad.csv", "cut.json", "lines.jsonl", "none.csv"})
        QTest::newRow(file) << QByteArray(file);
}

void TestCliImport::summariesAreAsDescribed()
{
    QFETCH(QByteArray, file);
    const Run described = run("import --schema");
    QCOMPARE(described.status, 0);
    QFile shipped(
        QStringLiteral(WHITHER_SOURCE_DIR "/resources/schemas/import-summary.schema.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QCOMPARE(described.output, shipped.readAll());
    QVERIFY(run("query --schema").output.contains("\"Recipe\""));
    const Run told = run(("import " + file + " --summary").constData());
    const QJsonDocument summary = QJsonDocument::fromJson(told.output);
    QVERIFY2(summary.isObject(), told.output);
    const JsonSchema schema(QJsonDocument::fromJson(described.output).object());
    QCOMPARE(schema.fault(summary.object()), QString());
    // The schema is one that can be missed.
    QVERIFY(!schema.fault(QJsonObject{{QStringLiteral("rows"), -1}}).isEmpty());
}

void TestCliImport::writesRows()
{
    QCOMPARE(run("import good.csv --dump-json rows.json").status, 0);
    QCOMPARE(bytesOf("rows.json").simplified(),
             QByteArray("{\"columns\":[\"name\",\"year\"],\"rows\":[ [\"杨植麟\",\"2019\"], "
                        "[\"Li, \\\"Wei\\\"\",\"2020\"]]}"));
}

void TestCliImport::validates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("places"); // of the lines, to the code

    const auto row = [](const char* file, int status, const char* places) {
        QTest::newRow(file) << QByteArray(file) << status << QByteArray(places);
    };
    row("good.csv", 0, "");
    row("bad.csv", 1,
        "bad.csv:1:2: repaired-header\nbad.csv:3:2: field-count\n"
        "bad.csv:4:0: unterminated-quote\n");
    row("%1.csv", 1, "%1.csv:2:2: field-count\n");
    row("cut.json", 1, "cut.json:2:0: malformed-json\n");
    row("lines.jsonl", 1, "lines.jsonl:2:0: invalid-json\nlines.jsonl:3:0: duplicate-key\n");
    row("none.csv", 1, "none.csv:0:0: file-not-found\n");
}

void TestCliImport::validates()
{
    QFETCH(QByteArray, file);
    const Run told = run(("import " + file + " --validate").constData());
    QTEST(told.status, "status");
    QCOMPARE(told.errors, QByteArray());
    QByteArray places;
    for (const QByteArray& line : told.output.split('\n')) {
        const QList<QByteArray> parts = line.split(':');
        if (line.isEmpty())
            continue;
        QVERIFY2(parts.size() >= 5 && line.size() > 40, line); // a sentence
        places += parts.first(4).join(':') + '\n';
    }
    QTEST(places, "places");
}

void TestCliImport::convertsThereAndBack_data()
{
    QTest::addColumn<QByteArray>("between");
    for (const char* between : {"between.xlsx", "between.json", "between.tsv"})
        QTest::newRow(between) << QByteArray(between);
}

void TestCliImport::convertsThereAndBack()
{
    QFETCH(QByteArray, between);
    // Quotes as we write them, numbers, text that looks like one, line ends, nothing at all.
    const QByteArray list = "name,year,share,code\r\n"
                            "杨植麟,2019,0.5,007\r\n"
                            "\"Li, \"\"Wei\"\"\r\nJr.\",,0.125,\r\n"
                            "<b>=1+1</b>,2020,,x\r\n";
    write("list.csv", list);
    QCOMPARE(run(("convert list.csv --force " + between).constData()).errors, QByteArray());
    QCOMPARE(run(("convert --force " + between + " again.csv").constData()).errors, QByteArray());
    QCOMPARE(bytesOf("again.csv"), list);
}

void TestCliImport::namesSheets()
{
    QCOMPARE(run("convert good.csv --force book.xlsx").status, 0);
    const Run told = run("import book.xlsx --summary");
    const QJsonObject summary = QJsonDocument::fromJson(told.output).object();
    QCOMPARE(summary.value(QLatin1String("format")).toString(), QStringLiteral("xlsx"));
    QCOMPARE(summary.value(QLatin1String("table")).toString(), QStringLiteral("Sheet1"));
    const Run refused = run("import book.xlsx --table none --summary");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Sheet1"), refused.errors);
    QCOMPARE(run("import book.xlsx --format ods --summary").status, 1);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
