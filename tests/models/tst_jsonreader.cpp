#include "models/import/json/jsonreader.h"
#include "models/import/jsondump.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// Lists in JSON: their forms, what becomes of nested values, and of what is wrong.
class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void flattens();
    void stopsAtTheLimit();

private:
    /// Rows of the dump and the problems, or the error.
    QByteArray outcome(const QByteArray& json, const ReadOptions& options);

    const QTemporaryDir m_folder;
};

QByteArray TestJsonReader::outcome(const QByteArray& json, const ReadOptions& options)
{
    const QString path = m_folder.filePath(QStringLiteral("list.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return "cannot write";
    file.close();
    const auto reader = openJsonReader(path, options);
    if (!reader.ok())
        return "error " + QByteArray::number(static_cast<int>(reader.error().code)) + ' '
               + reader.error().arguments.join(QLatin1Char(',')).toUtf8();
    class Sink final : public RowSink {
    public:
        void addRows(RowChunk chunk) override { rows += chunk.rowCount(); }
        std::uint64_t rows = 0;
    } sink;
    ReadProgress progress;
    const auto report = reader.value()->read(sink, progress, {});
    if (!report.ok())
        return "error in reading";
    QByteArray text;
    const auto print = [&](const char* prefix, const std::vector<Problem>& problems) {
        for (const Problem& problem : problems)
            text += prefix + QByteArray::fromStdString(std::string(problemCode(problem.kind))) + ' '
                    + QByteArray::number(qulonglong(problem.line)) + " +"
                    + QByteArray::number(qulonglong(problem.byteOffset)) + " ["
                    + QByteArray::fromStdString(problem.rawText) + "]\n";
    };
    print("", report.value().problems);
    print("warning ", report.value().warnings);
    if (sink.rows != report.value().imported
        || report.value().read != report.value().imported + report.value().rejected)
        text += "the sums disagree\n";
    const auto again = openJsonReader(path, options);
    const auto dumped = dumpJson(*again.value(), progress, {});
    return text + (dumped.ok() ? dumped.value().simplified() : QByteArray("no dump"));
}

void TestJsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& json, const QByteArray& text) {
        QTest::newRow(name) << json << text;
    };
    row("a list", R"([{"a":1,"b":"x"},{"b":null,"c":true}])",
        R"({"columns":["a","b","c"],"rows":[ [1,"x",null], [null,null,true]]})");
    row("a list in an object", R"({"papers":[{"a":1},{"a":2}]})",
        R"({"columns":["a"],"rows":[ [1], [2]]})");
    row("one record", R"({"a":1,"b":[1,2]})", R"({"columns":["a","b"],"rows":[ [1,[1,2]]]})");
    row("lines", "{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}",
        R"({"columns":["a"],"rows":[ [1], [2], [3]]})");
    row("exact numbers", R"([{"a":9007199254740993,"b":18446744073709551615,"c":0.1}])",
        R"({"columns":["a","b","c"],"rows":[ [9007199254740993,18446744073709551615,0.1]]})");
    row("numbers beyond all",
        R"([{"a":1e400,"b":-1e-400},{"a":123456789012345678901234567890,"b":"9e999\\"},)"
        R"({"a":-9223372036854775809}])",
        "warning number-out-of-range 1 +0 [1e400]\n"
        "warning number-out-of-range 2 +0 [123456789012345678901234567890]\n"
        "warning number-out-of-range 3 +0 [-9223372036854775809]\n"
        R"({"columns":["a","b"],"rows":[ ["1e400",-0.0], )"
        R"(["123456789012345678901234567890","9e999\\"], ["-9223372036854775809",null]]})");
    row("numbers beyond all in a list within", R"({"n":[1,2],"papers":[{"a":[0,0]},{"a":1e400}]})",
        "warning number-out-of-range 2 +0 [1e400]\n"
        R"({"columns":["a"],"rows":[ [[0,0]], ["1e400"]]})");
    row("numbers beyond all in lines", "{\"a\":1}\n{\"a\":1e999}\n{\"a\":1e9.}\n",
        "invalid-json 3 +20 [{\"a\":1e9.}]\nwarning number-out-of-range 2 +8 [1e999]\n"
        R"({"columns":["a"],"rows":[ [1], ["1e999"]]})");
    row("a mark", "\xEF\xBB\xBF[{\"a\":1}]", R"({"columns":["a"],"rows":[ [1]]})");
    row("a bad line", "{\"a\":1}\n{\"a\":}\n{\"a\":3}\n",
        "invalid-json 2 +8 [{\"a\":}]\n"
        R"({"columns":["a"],"rows":[ [1], [3]]})");
    row("no record among records", R"([{"a":1},7,{"a":3}])",
        "not-a-record 2 +0 [7]\n"
        R"({"columns":["a"],"rows":[ [1], [3]]})");
    row("a member twice", R"([{"a":1,"a":2}])",
        "warning duplicate-key 1 +0 [a]\n"
        R"({"columns":["a"],"rows":[ [2]]})");
    row("Chinese", R"([{"姓名":"\u6768植麟"}])", R"({"columns":["姓名"],"rows":[ ["杨植麟"]]})");
    row("an empty name", R"([{"":1}])", R"({"columns":["column1"],"rows":[ [1]]})");
}

void TestJsonReader::reads()
{
    QFETCH(QByteArray, json);
    ReadOptions options;
    options.asJson = true;
    options.flatten = false;
    QTEST(outcome(json, options), "text");
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::NoRecords;
    QTest::newRow("blanks") << QByteArray(" \n") << ErrorCode::NoRecords;
    QTest::newRow("no entries") << QByteArray("[]") << ErrorCode::NoRecords;
    QTest::newRow("no records") << QByteArray("[1,2]") << ErrorCode::UnsupportedShape;
    QTest::newRow("a value") << QByteArray("\"a\"") << ErrorCode::UnsupportedShape;
    QTest::newRow("a comma outside")
        << QByteArray("2J\"00},.\"name\":nu\":null,\"n\"0:008]\n") << ErrorCode::MalformedJson;
    QTest::newRow("open") << QByteArray("[{\"a\":1}") << ErrorCode::MalformedJson;
    QTest::newRow("a number without digits")
        << QByteArray("[{\"a\":-2.}]") << ErrorCode::MalformedJson;
    QTest::newRow("a raw tab") << QByteArray("[{\"a\":\"\t\"}]") << ErrorCode::MalformedJson;
    QTest::newRow("half a pair") << QByteArray("[{\"a\":\"\\ud800\"}]") << ErrorCode::MalformedJson;
    QTest::newRow("no UTF-8") << QByteArray("[{\"a\":\"\xFF\"}]") << ErrorCode::MalformedJson;
    QTest::newRow("nested too deeply")
        << QByteArray(1000, '[') + QByteArray(1000, ']') << ErrorCode::MalformedJson;
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const QByteArray text = outcome(json, {});
    QVERIFY2(text.startsWith("error " + QByteArray::number(static_cast<int>(code)) + ' '), text);
}

void TestJsonReader::flattens()
{
    ReadOptions options;
    options.asJson = true;
    QCOMPARE(
        outcome(R"([{"a":{"b":1,"c":{"d":"x"}}},{"a":{"c":{"e":2}}}])", options),
        QByteArray(R"({"columns":["a.b","a.c.d","a.c.e"],"rows":[ [1,"x",null], [null,null,2]]})"));
}

void TestJsonReader::stopsAtTheLimit()
{
    ReadOptions options;
    options.asJson = true;
    options.rowLimit = 2;
    QCOMPARE(outcome("{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n", options),
             QByteArray(R"({"columns":["a"],"rows":[ [1], [2]]})"));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
