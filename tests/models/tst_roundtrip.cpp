#include "models/export/csvwriter.h"
#include "models/export/workbookwriter.h"
#include "models/import/csv/csvreader.h"
#include "models/import/jsondump.h"

#include "tests/support/papertable.h"

#include <QDate>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace whither;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// A text made of what formats trip over.
std::string hostileText(Random& random)
{
    static const std::vector<std::string> pieces{
        "a",      "B",      " ",   ",",     ";",    "\t",   "\"", "\"\"", "'",  "\n",
        "\r\n",   "\r",     "#",   "=1+1",  "-",    "0",    "7",  ".",    "{",  "[",
        "]",      "\\",     "\\n", "null",  "true", "杨",   "臺", "é",    "ß",  "😀",
        "\u200B", "\u202E", "<b>", "&amp;", "\x01", "\x1F", "%1", "|",    "end"};
    std::string text;
    for (std::size_t count = 1 + below(random, 6); count > 0; --count)
        text += pieces[below(random, pieces.size())];
    return text;
}

std::string valueOf(ColumnType type, Random& random)
{
    switch (type) {
    case ColumnType::Text:
    case ColumnType::List: // no file says of a column that it is one
        return hostileText(random);
    case ColumnType::Integer:
        return std::to_string(static_cast<std::int64_t>(random())
                              * (below(random, 2) == 0 ? 1 : -1));
    case ColumnType::Real:
        // As many digits as every format keeps.
        return QByteArray::number(std::ldexp(static_cast<double>(random()) - 2e9,
                                             static_cast<int>(below(random, 80)) - 40),
                                  'g', 15)
            .toStdString();
    case ColumnType::Date:
        return QDate::fromJulianDay(2'415'021 + static_cast<qint64>(below(random, 80'000)))
            .toString(Qt::ISODate)
            .toStdString();
    }
    return {};
}

/// A table of any size and content. `hasEmptyRows`: rows in which nothing is stated may be among
/// them.
std::shared_ptr<const Table> randomTable(Random& random, bool hasEmptyRows)
{
    const std::size_t width = 1 + below(random, 6);
    const std::size_t rows = below(random, 60);
    std::vector<ColumnRequest> requests;
    for (std::size_t column = 0; column < width; ++column)
        requests.push_back({hostileText(random) + " " + std::to_string(column),
                            std::array{ColumnType::Text, ColumnType::Integer, ColumnType::Real,
                                       ColumnType::Date}[below(random, 4)]});
    RowChunk chunk(width);
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<std::string> cells(width);
        bool isEmpty = true;
        for (std::size_t column = 0; column < width; ++column) {
            if (below(random, 4) != 0 || (isEmpty && !hasEmptyRows && column + 1 == width))
                cells[column] = valueOf(*requests[column].type, random);
            isEmpty = isEmpty && cells[column].empty();
        }
        chunk.addRow(std::vector<std::string_view>(cells.begin(), cells.end()));
    }
    std::vector<RowChunk> chunks;
    chunks.push_back(std::move(chunk));
    return assembleTable(requests, std::move(chunks), {}).table;
}

/// Columns and cells, printed; numbers by their value, which is all that some formats keep.
QByteArray printed(const Table& table, bool byValue)
{
    QByteArray text;
    for (const Column& column : table.columns()) {
        text += '[' + QByteArray::fromStdString(column.key()) + "]\n";
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string cell = column.text(row).value_or(std::string());
            const auto number = byValue ? realIn(cell) : std::nullopt;
            text +=
                '|'
                + (number ? QByteArray::number(*number, 'g', 17) : QByteArray::fromStdString(cell))
                + "|\n";
        }
    }
    return text;
}

} // namespace

/// Whatever is in a table comes back from every format it can be written in, and of whatever is
/// read, nothing is lost without a word.
class TestRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void csv_data();
    void csv();
    void json();
    void workbook();
    void readsAnythingAccountedFor();
};

void TestRoundTrip::csv_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("name");
    for (const char delimiter : {',', '\t', ';', '|'}) {
        for (const auto& [encoding, name] :
             {std::pair(CsvEncoding::Utf8, "utf-8"), std::pair(CsvEncoding::Utf8WithMark, "utf-8"),
              std::pair(CsvEncoding::Gb18030, "gb18030")})
            QTest::addRow("%d %d", delimiter, static_cast<int>(encoding))
                << delimiter << static_cast<int>(encoding) << QByteArray(name);
    }
}

void TestRoundTrip::csv()
{
    QFETCH(char, delimiter);
    QFETCH(int, encoding);
    QFETCH(QByteArray, name);
    ReadOptions options;
    options.delimiter = delimiter;
    options.hasHeader = true;
    options.encoding = name.toStdString();
    Random random(7); // the same tables in every run
    for (int round = 0; round < 50; ++round) {
        const auto table = randomTable(random, true);
        const QByteArray bytes =
            csvOf(*table, {delimiter, static_cast<CsvEncoding>(encoding), false});
        const ReadTable read =
            tableOf(readCsvBytes(ByteSource::of(bytes), options, QStringLiteral("f.csv")));
        QVERIFY(read.table);
        QCOMPARE(printed(*read.table, false).split('\n'), printed(*table, false).split('\n'));
        QCOMPARE(read.report.imported, table->rowCount());
        QCOMPARE(read.report.read, table->rowCount());
    }
}

void TestRoundTrip::json()
{
    FileFolder folder;
    ReadOptions options;
    options.delimiter = ',';
    options.hasHeader = true;
    options.encoding = "utf-8";
    options.asJson = true;
    Random random(8);
    for (int round = 0; round < 150; ++round) {
        const auto table = randomTable(random, true);
        if (table->rowCount() == 0)
            continue; // without a record JSON names no columns
        const auto reader =
            readCsvBytes(ByteSource::of(csvOf(*table, {})), options, QStringLiteral("f.csv"));
        ReadProgress progress;
        const auto bytes = recordsJson(*reader.value(), progress, {});
        QVERIFY(bytes.ok());
        const ReadTable read =
            tableOf(openReader({folder.add(QStringLiteral("list.json"), bytes.value())}, {}));
        QVERIFY(read.table);
        QCOMPARE(printed(*read.table, false).split('\n'), printed(*table, false).split('\n'));
    }
}

void TestRoundTrip::workbook()
{
    FileFolder folder;
    ReadOptions options;
    options.hasHeader = true;
    Random random(9);
    for (int round = 0; round < 60; ++round) {
        const auto table = randomTable(random, false);
        const auto bytes = workbookOf(*table, QStringLiteral("book.xlsx"));
        QVERIFY(bytes.ok());
        const ReadTable read =
            tableOf(openReader({folder.add(QStringLiteral("book.xlsx"), bytes.value())}, options));
        QVERIFY(read.table);
        QCOMPARE(printed(*read.table, true).split('\n'), printed(*table, true).split('\n'));
        QCOMPARE(read.report.warned, 0U);
    }
}

/// Bytes of no plan at all, in every format: refused, or each record imported or rejected.
void TestRoundTrip::readsAnythingAccountedFor()
{
    FileFolder folder;
    Random random(10);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes;
        for (std::size_t count = below(random, 200); count > 0; --count)
            bytes += QByteArray::fromStdString(hostileText(random));
        for (const char* name : {"list.csv", "list.tsv", "list.json", "list.jsonl"}) {
            const auto opened = openReader({folder.add(QString::fromLatin1(name), bytes)}, {});
            if (!opened.ok())
                continue;
            KeepingSink sink;
            ReadProgress progress;
            const auto report = opened.value()->read(sink, progress, {});
            if (!report.ok())
                continue;
            std::size_t rows = 0;
            for (const RowChunk& chunk : sink.chunks)
                rows += chunk.rowCount();
            QCOMPARE(report.value().read, report.value().imported + report.value().rejected);
            QCOMPARE(report.value().imported, rows);
            QCOMPARE(report.value().problems.size(), report.value().rejected);
        }
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
