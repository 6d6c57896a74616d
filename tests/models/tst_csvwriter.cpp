#include "models/export/csvwriter.h"
#include "models/export/workbookwriter.h"
#include "models/import/csv/csvreader.h"
#include "models/import/textgrid.h"

#include "tests/support/smallstudy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace whither;

/// What is written is read back as it was.
class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void writes();
    void comesBack();
    void comesBackInGb18030();
    void guardsAgainstFormulas();
    void workbookIsTheSameTwice();
};

void TestCsvWriter::writes()
{
    const auto table = tableOf("a,b\n1,\"x,\"\"y\"\"\"\n,\n");
    QCOMPARE(csvOf(*table, {}), QByteArray("a,b\r\n1,\"x,\"\"y\"\"\"\r\n,\r\n"));
    QCOMPARE(csvOf(*tableOf("a\nx\n\"\"\n"), {}), QByteArray("a\r\nx\r\n\"\"\r\n"));
    CsvStyle marked;
    marked.encoding = CsvEncoding::Utf8WithMark;
    marked.delimiter = '\t';
    QCOMPARE(csvOf(*table, marked), QByteArray("\xEF\xBB\xBF"
                                               "a\tb\r\n1\t\"x,\"\"y\"\"\"\r\n\t\r\n"));
}

/// Random texts of the letters that matter most.
void TestCsvWriter::comesBack()
{
    QRandomGenerator random(7);
    const QStringList letters{QStringLiteral("a"),  QStringLiteral("\""), QStringLiteral(","),
                              QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral(" "),
                              QStringLiteral("#"),  QStringLiteral("杨"), QStringLiteral("=")};
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<std::string>> rows(1 + random.bounded(5U));
        const std::size_t width = 1 + random.bounded(3U);
        CsvWriter writer({});
        std::vector<std::string> header;
        for (std::size_t column = 0; column < width; ++column)
            header.push_back("c" + std::to_string(column));
        writer.addRecord(std::vector<std::string_view>(header.begin(), header.end()));
        for (auto& row : rows) {
            for (std::size_t column = 0; column < width; ++column) {
                QString text;
                for (quint32 length = random.bounded(6U); length > 0; --length)
                    text += letters[random.bounded(static_cast<int>(letters.size()))];
                row.push_back(text.toStdString());
            }
            writer.addRecord(std::vector<std::string_view>(row.begin(), row.end()));
        }
        const auto grid = textGridOf(std::move(writer).take(), QStringLiteral("f.csv"));
        QVERIFY(grid.ok());
        QCOMPARE(grid.value().rowCount(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < width; ++column)
                QCOMPARE(grid.value().field(row, column), rows[row][column]);
        }
    }
}

void TestCsvWriter::comesBackInGb18030()
{
    const auto table = tableOf("姓名,单位\n杨植麟,清华大学\n曾鸣,香港中文大學（深圳）\n");
    CsvStyle style;
    style.encoding = CsvEncoding::Gb18030;
    const QByteArray bytes = csvOf(*table, style);
    QVERIFY(!bytes.contains("杨"));
    const auto reader = readCsvBytes(ByteSource::of(bytes), {}, QStringLiteral("f.csv"));
    QVERIFY(reader.ok());
    QCOMPARE(reader.value()->shape().encoding, std::string("gb18030"));
    QCOMPARE(reader.value()->shape().columns, (std::vector<std::string>{"姓名", "单位"}));
}

void TestCsvWriter::guardsAgainstFormulas()
{
    CsvStyle safe;
    safe.isSafeForSpreadsheets = true;
    const auto table = tableOf("name,n\n=1+2,-5\n＠x,7\n\"\ty\",8\nLi,9\n");
    QCOMPARE(csvOf(*table, safe), QByteArray("name,n\r\n'=1+2,-5\r\n'＠x,7\r\n'\ty,8\r\nLi,9\r\n"));
}

void TestCsvWriter::workbookIsTheSameTwice()
{
    const auto table = tableOf("name,n\n=1+2,5\n杨植麟,7\n");
    const auto first = workbookOf(*table, QStringLiteral("f.xlsx"));
    const auto second = workbookOf(*table, QStringLiteral("f.xlsx"));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first.value().startsWith("PK"));
    QCOMPARE(first.value(), second.value());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
