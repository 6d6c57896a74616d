#include "models/import/csv/csvreader.h"
#include "models/table/assemble.h"

#include <QTest>

using namespace whither;

namespace {

/// A file whose bytes beyond the first megabyte cannot be read.
class FailingBytes final : public ByteSource {
public:
    std::uint64_t size() const override { return 4'000'000; }
    std::optional<std::size_t> readAt(std::uint64_t offset, std::span<char> to) const override
    {
        if (offset + to.size() > 1'100'000)
            return std::nullopt;
        for (std::size_t place = 0; place < to.size(); ++place)
            to[place] = (offset + place) % 2 == 0 ? 'a' : '\n';
        return to.size();
    }
};

/// A file of a gigabyte that no disk holds: two records with a field of all but that between them.
class HugeField final : public ByteSource {
public:
    std::uint64_t size() const override { return 1'000'000'000; }
    std::optional<std::size_t> readAt(std::uint64_t offset, std::span<char> to) const override
    {
        const std::size_t count = std::min<std::uint64_t>(to.size(), size() - offset);
        std::fill_n(to.begin(), count, 'x');
        for (const auto& [text, start] :
             {std::pair(std::string_view("a,b\n1,2\n3,"), std::uint64_t(0)),
              std::pair(std::string_view("\n5,6\n"), size() - 5)}) {
            for (std::size_t place = 0; place < text.size(); ++place) {
                if (start + place >= offset && start + place < offset + count)
                    to[start + place - offset] = text[place];
            }
        }
        return count;
    }
};

/// Keeps what arrives, and stops after the first of it if asked.
class ListSink final : public RowSink {
public:
    void addRows(RowChunk rows) override
    {
        chunks.push_back(std::move(rows));
        if (stopsAtOnce)
            stop.request_stop();
    }

    std::vector<RowChunk> chunks;
    std::stop_source stop;
    bool stopsAtOnce = false;
};

/// The rows as text: fields with '|' between, a record a line, the header first.
QByteArray printed(const std::vector<std::string>& columns, std::vector<RowChunk> chunks)
{
    std::vector<ColumnRequest> requests;
    for (const std::string& column : columns)
        requests.push_back({column, ColumnType::Text});
    const auto table = assembleTable(requests, std::move(chunks), {}).table;
    QByteArray text;
    for (std::size_t column = 0; column < columns.size(); ++column)
        text += (column == 0 ? "" : "|") + QByteArray::fromStdString(columns[column]);
    text += '\n';
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto field = table->columns()[column].text(row);
            text += (column == 0 ? "" : "|") + QByteArray::fromStdString(field.value_or(""));
        }
        text += '\n';
    }
    return text;
}

/// A problem as "kind line:field +byte [raw]".
QByteArray printed(const Problem& problem)
{
    return QByteArray::fromStdString(std::string(problemCode(problem.kind))) + ' '
           + QByteArray::number(problem.line) + ':' + QByteArray::number(problem.column) + " +"
           + QByteArray::number(problem.byteOffset) + " ["
           + QByteArray::fromStdString(problem.rawText) + "]\n";
}

QByteArray errorOutcome(ErrorCode code, const QByteArray& arguments = {})
{
    return "error " + QByteArray::number(static_cast<int>(code)) + " f.csv " + arguments;
}

/// All that comes out of a file with a header: its records, then its problems and the sums, or the
/// error. `taskSize` as for `readCsvBytes`.
QByteArray outcome(const QByteArray& bytes, char delimiter = ',',
                   std::uint64_t taskSize = 2'000'000)
{
    ReadOptions options;
    options.delimiter = delimiter;
    options.hasHeader = true;
    options.encoding = "utf-8";
    const auto reader =
        readCsvBytes(ByteSource::of(bytes), options, QStringLiteral("f.csv"), taskSize);
    const auto printedError = [](const Error& error) {
        return errorOutcome(error.code, error.arguments.join(QLatin1Char(',')).toUtf8());
    };
    if (!reader.ok())
        return printedError(reader.error());
    ListSink sink;
    ReadProgress progress;
    const auto read = reader.value()->read(sink, progress, {});
    if (!read.ok())
        return printedError(read.error());
    const ImportReport& report = read.value();
    QByteArray text = printed(reader.value()->shape().columns, std::move(sink.chunks));
    for (const Problem& problem : report.problems)
        text += printed(problem);
    if (report.read != report.imported + report.rejected)
        text += "the sums disagree\n";
    return text + QByteArray::number(report.imported) + " of " + QByteArray::number(report.read);
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
    void readsOverBufferEdges_data();
    void readsOverBufferEdges();
    void readsManyColumns();
    void readsZeros();
    void aFieldOfAGigabyteIsRejected();
    void readsOverPieceEdges();
    void otherDelimiter();
    void rejectsWhatCannotBeRead();
    void fileFails();
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

    row("too few fields", "a,b\n1\n2,3\n", "a|b\n2|3\nfield-count 2:2 +4 [1]\n1 of 2");
    row("too many fields", "a,b\n1,2\n3,4,5\n", "a|b\n1|2\nfield-count 3:3 +8 [3,4,5]\n1 of 2");
    row("quote inside", "a,b\n1,2\"x\n3,4\n", "a|b\n1|2\"x\n3|4\n2 of 2");
    row("text after quote", "a,b\n\"1\"x,2\n3,4\n",
        "a|b\n3|4\ntext-after-quote 2:1 +4 [\"1\"x,2]\n1 of 2");
    row("lines counted over every end", "a\r\nb\rc\n\r\n1,2\n",
        "a\nb\nc\nfield-count 5:2 +9 [1,2]\n2 of 3");
    row("lines counted inside quotes", "a\n\"x\ny\rz\"\n1,2\n",
        "a\nx\ny\rz\nfield-count 5:2 +10 [1,2]\n1 of 2");
    row("a line a CRLF inside quotes", "a\r\n\"x\r\ny\"\r\n1,2\r\n",
        "a\nx\r\ny\nfield-count 4:2 +11 [1,2]\n1 of 2");
    row("bytes counted from the mark",
        "\xEF\xBB\xBF"
        "a\n1,2\n",
        "a\nfield-count 2:2 +5 [1,2]\n0 of 1");

    row("quote never closed", "a,b\n1,2\n3,\"x\n5,6\n",
        "a|b\n1|2\n5|6\nunterminated-quote 3:0 +8 [3,\"x\n]\n2 of 3");
    row("quote never closed after CRLF in quotes", "a\r\n\"x\r\ny\"\r\n\"open\r\n",
        "a\nx\r\ny\nunterminated-quote 4:0 +11 [\"open\r\n]\n1 of 2");
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
    for (int piece = 1; piece <= 70; ++piece) {
        const QByteArray read = outcome(bytes, ',', static_cast<std::uint64_t>(piece));
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
    constexpr int block = 4096;
    const int count = 2 * block / static_cast<int>(record.size());
    for (int shift = 0; shift < record.size(); ++shift) {
        const QByteArray header = QByteArray(shift, 'h') + ",b\n";
        const QByteArray text = outcome(header + record.repeated(count), ',', block);
        const QByteArray sum = QByteArray::number(count);
        QVERIFY(text.endsWith('\n' + sum + " of " + sum));
        const QByteArray once = outcome("a,b\n" + record).mid(4);
        QCOMPARE(text.count(once.left(once.size() - 6)), count);
    }
}

void TestCsvReader::readsOverBufferEdges_data()
{
    QTest::addColumn<int>("edge");
    for (const int edge : {4096, 65'536, 1 << 20})
        QTest::addRow("%d", edge) << edge;
}

/// The same records, moved byte by byte over the edge of any buffer there may be.
void TestCsvReader::readsOverBufferEdges()
{
    QFETCH(int, edge);
    const QByteArray records =
        "\"Li \"\"A\"\"\",\"x,\r\ny\"\r\n去向,\"\"\r\n1,2,3\r\n\"a\"b,c\n4,5\n";
    const QByteArray rows = "Li \"A\"|x,\r\ny\n去向|\n4|5\n";
    for (int padding = 0; padding <= 70; ++padding) {
        const int before = edge - padding - 8;
        const QByteArray text = outcome("a,b\n" + QByteArray(before - 2, 'f') + ",\n" + records);
        QVERIFY2(text.startsWith("a|b\n" + QByteArray(before - 2, 'f') + "|\n" + rows),
                 QByteArray::number(padding));
        const QByteArray places = QByteArray("field-count 6:3 +")
                                  + QByteArray::number(before + 4 + records.indexOf("1,2,3"));
        QVERIFY2(text.contains(places), text.right(200));
        QVERIFY(text.contains("text-after-quote 7:1"));
        QVERIFY(text.endsWith("4 of 6"));
    }
}

void TestCsvReader::readsManyColumns()
{
    constexpr int width = 100'000;
    QByteArray header;
    QByteArray record;
    for (int column = 0; column < width; ++column) {
        header += (column == 0 ? "c" : ",c") + QByteArray::number(column);
        record += column == 0 ? "1" : ",1";
    }
    const auto reader =
        readCsvBytes(ByteSource::of(header + '\n' + record + '\n' + record + ",1\n"), {},
                     QStringLiteral("f.csv"));
    QVERIFY(reader.ok());
    QCOMPARE(reader.value()->shape().columns.size(), std::size_t(width));
    ListSink sink;
    ReadProgress progress;
    const auto report = reader.value()->read(sink, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report.value().imported, 1U);
    QCOMPARE(report.value().problems.front().kind, ProblemKind::FieldCount);
    QCOMPARE(report.value().problems.front().column, std::uint64_t(width + 1));
}

/// A zero is a character like another, in quotes and out of them.
void TestCsvReader::readsZeros()
{
    const QByteArray zero(1, '\0');
    QCOMPARE(outcome("a,b\n1" + zero + "2,\"" + zero + "\"\n3,4\n"),
             "a|b\n1" + zero + "2|" + zero + "\n3|4\n2 of 2");
}

/// It costs its record, not the memory of the machine, nor the records around it.
void TestCsvReader::aFieldOfAGigabyteIsRejected()
{
    ReadOptions options;
    options.delimiter = ',';
    options.hasHeader = true;
    const auto reader =
        readCsvBytes(std::make_shared<const HugeField>(), options, QStringLiteral("f.csv"));
    QVERIFY(reader.ok());
    ListSink sink;
    ReadProgress progress;
    const auto report = reader.value()->read(sink, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report.value().read, 3U);
    QCOMPARE(report.value().imported, 2U);
    QCOMPARE(report.value().problems.front().kind, ProblemKind::FieldTooLong);
    QCOMPARE(report.value().problems.front().line, 3U);
}

/// A task reads its part of a file in pieces of 256 KiB; records stand over their edges, and
/// doubled quotes and bytes that are no text behind them.
void TestCsvReader::readsOverPieceEdges()
{
    const QByteArray record("\"a \"\"b\"\"\",\"c,\r\n去向\",12345678901234567\r\n");
    const int count = 700'000 / static_cast<int>(record.size());
    const QByteArray once = outcome("h,i,j\n" + record).mid(6);
    const QByteArray line = once.left(once.size() - 6);
    for (int shift = 1; shift < 40; shift += 3) {
        const QByteArray header = QByteArray(shift, 'h') + ",i,j\n";
        const QByteArray text = outcome(header + record.repeated(count) + "1,\xFF,2\n" + record);
        QCOMPARE(text.count(line), count + 1);
        QVERIFY(
            text.endsWith(QByteArray::number(count + 1) + " of " + QByteArray::number(count + 2)));
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
        QVERIFY2(text.startsWith("a|b\n2|y\ninvalid-text 2:"), text);
        QVERIFY2(text.endsWith("1 of 2"), text);
        const QByteArray atTheEnd = outcome(QByteArray("a,b\n1,x\n2,y") + broken);
        QVERIFY2(atTheEnd.endsWith("1 of 2"), atTheEnd);
    }
}

void TestCsvReader::fileFails()
{
    const auto reader =
        readCsvBytes(std::make_shared<const FailingBytes>(), {}, QStringLiteral("f.csv"));
    QVERIFY(reader.ok());
    ListSink sink;
    ReadProgress progress;
    const auto report = reader.value()->read(sink, progress, {});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::CannotRead);
    QCOMPARE(report.error().place, QStringLiteral("f.csv"));
}

/// A stop takes effect at the end of a task, with what was read so far in the report.
void TestCsvReader::stops()
{
    const auto bytes = ByteSource::of("a,b\n" + QByteArray("1,2\n").repeated(100'000));
    ListSink sink;
    sink.stopsAtOnce = true;
    ReadProgress progress;
    const auto reader = readCsvBytes(bytes, {}, QStringLiteral("f.csv"), 4'000);
    const auto report = reader.value()->read(sink, progress, sink.stop.get_token());
    QVERIFY(report.ok());
    QVERIFY(report.value().read > 10 && report.value().read < 50'000);
    QCOMPARE(report.value().read, report.value().imported);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
