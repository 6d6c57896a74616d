#include "models/import/csvreader.h"

#include "tests/support/piecedevice.h"

#include <QBuffer>
#include <QTest>

#include <cstring>

using namespace whither;

namespace {

/// A device whose third read fails.
class FailingDevice final : public QIODevice {
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (++m_reads > 2)
            return -1;
        std::memset(data, 'a', static_cast<std::size_t>(most));
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_reads = 0;
};

/// Writes what arrives as text: fields with '|' between, a record a line.
class PrintingSink final : public RowSink {
public:
    void setHeader(std::span<const std::string> names) override { print(names); }
    void addRow(std::span<const std::string> fields) override
    {
        print(fields);
        if (stopAfter-- == 0)
            stop.request_stop();
    }

    QByteArray text;
    std::stop_source stop;
    int stopAfter = -1;

private:
    void print(std::span<const std::string> fields)
    {
        for (std::size_t field = 0; field < fields.size(); ++field)
            text += (field == 0 ? "" : "|") + QByteArray::fromStdString(fields[field]);
        text += '\n';
    }
};

/// A problem as "kind line:field +byte [raw]".
QByteArray printed(const Problem& problem)
{
    static const QByteArrayList kinds{"FieldCount", "QuoteInsideField", "TextAfterQuote",
                                      "InvalidUtf8"};
    return kinds[static_cast<int>(problem.kind)] + ' ' + QByteArray::number(problem.line) + ':'
           + QByteArray::number(problem.column) + " +" + QByteArray::number(problem.byteOffset)
           + " [" + QByteArray::fromStdString(problem.rawText) + "]\n";
}

QByteArray errorOutcome(ErrorCode code, const QByteArray& arguments = {})
{
    return "error " + QByteArray::number(static_cast<int>(code)) + " f.csv " + arguments;
}

/// All that comes out of a file: its records, then its problems and the sums, or the error.
QByteArray outcome(QIODevice& device, char delimiter = ',')
{
    PrintingSink sink;
    const auto report = readCsv(device, {delimiter, "f.csv"}, sink);
    if (!report.ok())
        return errorOutcome(report.error().code,
                            report.error().arguments.join(QLatin1Char(',')).toUtf8());
    QByteArray text = sink.text;
    for (const Problem& problem : report.value().problems)
        text += printed(problem);
    if (report.value().read != report.value().imported + report.value().problems.size())
        text += "the sums disagree\n";
    return text + QByteArray::number(report.value().imported) + " of "
           + QByteArray::number(report.value().read);
}

QByteArray outcome(const QByteArray& bytes, char delimiter = ',')
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return outcome(buffer, delimiter);
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void reads_data() { cases(); }
    void reads();
    void readsInPieces_data() { cases(); }
    void readsInPieces();
    void readsOverBlockEdges_data();
    void readsOverBlockEdges();
    void otherDelimiter();
    void rejectsWhatCannotBeRead();
    void deviceFails();
    void stops();

private:
    static void cases();
};

void TestCsvReader::cases()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& text) {
        QTest::newRow(name) << bytes << text;
    };
    row("line feeds", "a,b\n1,2\n3,4\n", "a|b\n1|2\n3|4\n2 of 2");
    row("carriage returns and line feeds", "a,b\r\n1,2\r\n3,4\r\n", "a|b\n1|2\n3|4\n2 of 2");
    row("carriage returns", "a,b\r1,2\r3,4\r", "a|b\n1|2\n3|4\n2 of 2");
    row("all line ends", "a,b\r1,2\r\n3,4\n5,6", "a|b\n1|2\n3|4\n5|6\n3 of 3");
    row("no last line end", "a,b\n1,2", "a|b\n1|2\n1 of 1");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        "a|b\n1|2\n1 of 1");
    row("mark within",
        "a,b\n\xEF\xBB\xBF"
        "1,2\n",
        "a|b\n\xEF\xBB\xBF"
        "1|2\n1 of 1");
    row("empty lines", "\n\na,b\n\n1,2\n\n\n3,4\n\n", "a|b\n1|2\n3|4\n2 of 2");
    row("empty fields", "a,b,c\n,,\n1,,3\n", "a|b|c\n||\n1||3\n2 of 2");
    row("one column", "a\n1\n\"\"\n2\n", "a\n1\n\n2\n3 of 3");
    row("header only", "a,b\n", "a|b\n0 of 0");
    row("quotes", "a,b\n\"1,2\",\"\"\n\"3 \"\"4\"\"\",5\n", "a|b\n1,2|\n3 \"4\"|5\n2 of 2");
    row("only quotes", "a,b\n\"\"\"\",\"\"\"\"\"\"\n", "a|b\n\"|\"\"\n1 of 1");
    row("line ends in quotes", "a,b\n\"1\n2\",\"3\r\n4\"\n", "a|b\n1\n2|3\r\n4\n1 of 1");
    row("quoted header", "\"a\",\"b,c\"\r\n1,2\r\n", "a|b,c\n1|2\n1 of 1");
    row("Chinese", "名,去向\n杨植麟,中国\n", "名|去向\n杨植麟|中国\n1 of 1");
    row("blanks stay", "a , b\n 1,2 \n", "a | b\n 1|2 \n1 of 1");

    row("too few fields", "a,b\n1\n2,3\n", "a|b\n2|3\nFieldCount 2:2 +4 [1]\n1 of 2");
    row("too many fields", "a,b\n1,2\n3,4,5\n", "a|b\n1|2\nFieldCount 3:4 +8 [3,4,5]\n1 of 2");
    row("quote inside", "a,b\n1,2\"x\n3,4\n", "a|b\n3|4\nQuoteInsideField 2:2 +4 [1,2\"x]\n1 of 2");
    row("text after quote", "a,b\n\"1\"x,2\n3,4\n",
        "a|b\n3|4\nTextAfterQuote 2:1 +4 [\"1\"x,2]\n1 of 2");
    row("lines counted over every end", "a\r\nb\rc\n\r\n1,2\n",
        "a\nb\nc\nFieldCount 5:3 +9 [1,2]\n2 of 3");
    row("lines counted inside quotes", "a\n\"x\ny\rz\"\n1,2\n",
        "a\nx\ny\rz\nFieldCount 5:3 +10 [1,2]\n1 of 2");
    row("a line a CRLF inside quotes", "a\r\n\"x\r\ny\"\r\n1,2\r\n",
        "a\nx\r\ny\nFieldCount 4:3 +11 [1,2]\n1 of 2");
    row("bytes counted from the mark",
        "\xEF\xBB\xBF"
        "a\n1,2\n",
        "a\nFieldCount 2:3 +5 [1,2]\n0 of 1");

    row("quote never closed", "a,b\n1,2\n3,\"x\n5,6\n",
        errorOutcome(ErrorCode::UnterminatedQuote, "3"));
    row("quote never closed after CRLF in quotes", "a\r\n\"x\r\ny\"\r\n\"open\r\n",
        errorOutcome(ErrorCode::UnterminatedQuote, "4"));
    row("quote never closed in the header", "\"a,b\n",
        errorOutcome(ErrorCode::UnterminatedQuote, "1"));
    row("nothing", "", errorOutcome(ErrorCode::NoRecords));
    row("only a mark", "\xEF\xBB\xBF", errorOutcome(ErrorCode::NoRecords));
    row("only line ends", "\r\n\n\r", errorOutcome(ErrorCode::NoRecords));
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QTEST(outcome(bytes), "text");
}

void TestCsvReader::readsInPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    for (qint64 piece = 1; piece <= 70; ++piece) {
        PieceDevice device(bytes, piece);
        const QByteArray read = outcome(device);
        QVERIFY2(read == text, QByteArray::number(piece) + " at a time: " + read);
    }
}

void TestCsvReader::readsOverBlockEdges_data()
{
    QTest::addColumn<QByteArray>("record");

    QTest::newRow("line end") << QByteArray("1,2\r\n");
    QTest::newRow("quotes") << QByteArray("\"a\"\"b\",\"c,\r\nd\"\r\n");
    QTest::newRow("Chinese") << QByteArray("去,向\n");
}

/// The same record over and over, shifted byte by byte over the edge of the reader's own block.
void TestCsvReader::readsOverBlockEdges()
{
    QFETCH(QByteArray, record);
    constexpr int block = 64 * 1024;
    const int count = 2 * block / static_cast<int>(record.size());
    for (int shift = 0; shift < record.size(); ++shift) {
        const QByteArray header = QByteArray(shift, 'h') + ",b\n";
        const QByteArray text = outcome(header + record.repeated(count));
        const QByteArray sum = QByteArray::number(count);
        QVERIFY(text.endsWith('\n' + sum + " of " + sum));
        const QByteArray once = outcome("a,b\n" + record).mid(4);
        QCOMPARE(text.count(once.left(once.size() - 6)), count);
    }
}

void TestCsvReader::otherDelimiter()
{
    QCOMPARE(outcome("a;b\n1,5;\"2;3\"\n", ';'), QByteArray("a|b\n1,5|2;3\n1 of 1"));
    QCOMPARE(outcome("a\tb\n1\t2\n", '\t'), QByteArray("a|b\n1|2\n1 of 1"));
}

void TestCsvReader::rejectsWhatCannotBeRead()
{
    for (const char* broken : {"\xFF", "\xC3", "\xE4\xB8", "\xC0\x80", "\xED\xA0\x80"}) {
        const QByteArray text = outcome(QByteArray("a,b\n1,x") + broken + "\n2,y\n");
        QVERIFY2(text.startsWith("a|b\n2|y\nInvalidUtf8 2:"), text);
        QVERIFY2(text.endsWith("1 of 2"), text);
    }
}

void TestCsvReader::deviceFails()
{
    FailingDevice device;
    PrintingSink sink;
    const auto report = readCsv(device, {',', "f.csv"}, sink);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::CannotRead);
    QCOMPARE(report.error().place, QStringLiteral("f.csv"));
}

/// A stop takes effect at the end of a block, with what was read so far in the report.
void TestCsvReader::stops()
{
    QBuffer buffer;
    buffer.setData("a,b\n" + QByteArray("1,2\n").repeated(100'000));
    buffer.open(QIODevice::ReadOnly);
    PrintingSink sink;
    sink.stopAfter = 10;
    const auto report = readCsv(buffer, {}, sink, sink.stop.get_token());
    QVERIFY(report.ok());
    QVERIFY(report.value().read > 10 && report.value().read < 50'000);
    QCOMPARE(report.value().read, report.value().imported);

    PrintingSink nothing;
    buffer.seek(0);
    const auto none = readCsv(buffer, {}, nothing, sink.stop.get_token());
    QVERIFY(none.ok());
    QCOMPARE(none.value().read, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
