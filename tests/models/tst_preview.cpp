#include "models/import/mapping/mappingjson.h"
#include "models/import/preview.h"
#include "models/import/readahead.h"
#include "models/import/tableimport.h"
#include "models/sqlite/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace whither;

/// The first rows of a file, as an import would make them.
class TestPreview : public QObject {
    Q_OBJECT

private slots:
    void guessesAreShown_data();
    void guessesAreShown();
    void overridesAreFollowed();
    void meaningsMoveToTheChosenColumn();
    void yearsAreWholeNumbers();
    void chosenTypesKeepTheRow();
    void readsTheHeadAlone_data();
    void readsTheHeadAlone();
    void estimatesRows();
    void stops();
    void tallies();
    void guessesAreDecided();
    void mappingsComeBackFromJson();
    void damagedMappingsAreRefused();
    void refuses();

private:
    QString fileOf(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    static Result<ImportPreview> previewOf(const QString& path, const ImportMapping& mapping = {})
    {
        return previewFile({path}, mapping, {});
    }

    const QTemporaryDir m_folder;
};

namespace {

QByteArray encoded(const char* encoding, const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4, '\0');
    const auto size = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                      reinterpret_cast<const UChar*>(text.utf16()),
                                      static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    return bytes.left(size);
}

const QString alumni =
    QStringLiteral("姓名,毕业年份,国家\n张伟,2012,美国\n李娜,2014,中国\n王芳,2011,中国\n"
                   "陈杰,2015,英国\n刘洋,2013,美国\n赵敏,2010,中国\n");

/// "name:text country:country year:integer": what every column is taken for.
QString shown(const ImportPreview& preview)
{
    QStringList columns;
    const char* const types[] = {"text", "integer", "real", "date"};
    for (const PreviewColumn& column : preview.columns) {
        const std::string_view meaning = meaningKey(column.meaning);
        columns.append(QStringLiteral("%1:%2:%3")
                           .arg(QString::fromStdString(column.key),
                                QString::fromUtf8(meaning.data(), qsizetype(meaning.size())),
                                QString::fromLatin1(types[int(column.type)])));
    }
    return columns.join(QLatin1Char(' '));
}

} // namespace

void TestPreview::guessesAreShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("evidence");

    QTest::newRow("utf-8") << alumni.toUtf8() << "utf-8" << int(EncodingEvidence::Content);
    QTest::newRow("utf-8 with a mark")
        << QByteArray("\xEF\xBB\xBF") + alumni.toUtf8() << "utf-8" << int(EncodingEvidence::Mark);
    QTest::newRow("as a Chinese Excel saves it")
        << encoded("gbk", alumni) << "gb18030" << int(EncodingEvidence::Content);
}

void TestPreview::guessesAreShown()
{
    QFETCH(QByteArray, bytes);
    const auto preview = previewOf(fileOf("校友名单.csv", bytes));
    QVERIFY(preview.ok());
    const ImportPreview& shownPreview = preview.value();
    QTEST(QString::fromStdString(shownPreview.shape.encoding), "encoding");
    QTEST(int(shownPreview.encodingBy), "evidence");
    QCOMPARE(int(shownPreview.shape.format), int(FileFormat::Csv));
    QVERIFY(shownPreview.shape.hasHeader);
    QCOMPARE(shown(shownPreview),
             QStringLiteral("姓名:name:text 毕业年份:year:integer 国家:country:text"));
    QVERIFY(shownPreview.isWhole);
    QCOMPARE(shownPreview.rowEstimate.value(), std::uint64_t(6));
    QCOMPARE(shownPreview.table->columns()[0].text(3).value(), std::string("陈杰"));
    QCOMPARE(shownPreview.places[3].line, std::uint64_t(5));
    QVERIFY(shownPreview.table->columns()[2].text(0)->find("\xEF\xBF\xBD") == std::string::npos);
}

void TestPreview::overridesAreFollowed()
{
    const QString path = fileOf("odd.txt", "a;b\n1;2\n3;4\n5;6\n");
    QCOMPARE(previewOf(path).value().shape.delimiter, ';');
    ImportMapping mapping;
    mapping.options.delimiter = ',';
    mapping.options.hasHeader = false;
    const auto preview = previewOf(path, mapping);
    QCOMPARE(preview.value().columns.size(), std::size_t(1));
    QCOMPARE(preview.value().table->rowCount(), std::size_t(4));
    mapping = {};
    mapping.columns = {{"a", ColumnType::Text, Meaning::Role}};
    QCOMPARE(shown(previewOf(path, mapping).value()), QStringLiteral("a:role:text b:none:integer"));
    mapping = {};
    mapping.options.encoding = "windows-1252";
    const auto wrong = previewOf(fileOf("c.csv", alumni.toUtf8()), mapping);
    QCOMPARE(int(wrong.value().encodingBy), int(EncodingEvidence::Chosen));
    QVERIFY(wrong.value().columns[0].key != "姓名");
}

void TestPreview::meaningsMoveToTheChosenColumn()
{
    const QString path =
        fileOf("two.csv", "country,other\nChina,France\nChina,Spain\nItaly,Peru\n");
    QCOMPARE(int(previewOf(path).value().columns[0].meaning), int(Meaning::Country));
    ImportMapping mapping;
    mapping.columns = {{"other", std::nullopt, Meaning::Country}};
    QCOMPARE(shown(previewOf(path, mapping).value()),
             QStringLiteral("country:none:text other:country:text"));
}

/// One word among years makes no text of them: it is not stated, marked, and said.
void TestPreview::yearsAreWholeNumbers()
{
    QByteArray bytes = "name,year\n";
    for (int row = 0; row < 20; ++row)
        bytes += "n," + (row == 3 ? QByteArray("?") : QByteArray::number(2000 + row)) + '\n';
    const auto preview = previewOf(fileOf("years.csv", bytes));
    QCOMPARE(shown(preview.value()), QStringLiteral("name:name:text year:year:integer"));
    QCOMPARE(preview.value().faults, (std::vector<PreviewFault>{{3, 1, "?"}}));
    QVERIFY(!preview.value().table->columns()[1].isKnown(3));
    QCOMPARE(preview.value().report.warned, std::uint64_t(1));
    QCOMPARE(preview.value().report.warnings[0].line, std::uint64_t(5));
    QCOMPARE(preview.value().report.warnings[0].rawText, std::string("?"));
    ImportMapping mapping;
    mapping.columns = {{"year", ColumnType::Text, std::nullopt}};
    QCOMPARE(previewOf(m_folder.filePath(QStringLiteral("years.csv")), mapping)
                 .value()
                 .table->columns()[1]
                 .text(3)
                 .value(),
             std::string("?"));
}

void TestPreview::chosenTypesKeepTheRow()
{
    const QString path = fileOf("types.csv", "a,b\n1,x\ntwo,y\n3,z\nfour,z\n");
    ImportMapping mapping;
    mapping.columns = {{"a", ColumnType::Integer, std::nullopt}};
    ReadProgress progress;
    const auto import =
        importTable({path}, mapping, {ProvenanceKind::Published, "types.csv"}, progress, {});
    QVERIFY(import.ok());
    const Table& table = *import.value().table;
    QCOMPARE(table.rowCount(), std::size_t(4));
    QCOMPARE(int(table.columns()[0].type()), int(ColumnType::Integer));
    QCOMPARE(table.columns()[0].text(2).value(), std::string("3"));
    QVERIFY(!table.columns()[0].isKnown(1));
    QVERIFY(!table.columns()[0].isKnown(3));
    const ImportReport& report = import.value().report;
    QCOMPARE(report.read, std::uint64_t(4));
    QCOMPARE(report.imported, std::uint64_t(4));
    QCOMPARE(report.warned, std::uint64_t(2));
    QCOMPARE(report.warnings[1].rawText, std::string("four"));
    QCOMPARE(report.warnings[1].line, std::uint64_t(5));
    QCOMPARE(report.warnings[1].column, std::uint64_t(1));
}

void TestPreview::readsTheHeadAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("between");

    QTest::newRow("csv") << "big.csv" << QByteArray("name,country\n")
                         << QByteArray("somebody or other,China\n") << QByteArray();
    QTest::newRow("gb18030") << "gb.csv" << encoded("gb18030", QStringLiteral("姓名,国家\n"))
                             << encoded("gb18030", QStringLiteral("张伟,中国\n")) << QByteArray();
    QTest::newRow("json") << "big.json" << QByteArray("[\n")
                          << QByteArray("{\"name\":\"a, [b] \\\" }\",\"tags\":[1,2]}")
                          << QByteArray(",\n");
    QTest::newRow("json in an object") << "in.json" << QByteArray("{\"rows\":[")
                                       << QByteArray("{\"name\":\"a\"}") << QByteArray(",");
    QTest::newRow("json lines") << "big.jsonl" << QByteArray()
                                << QByteArray("{\"name\":\"a\",\"tags\":[1,2]}\n") << QByteArray();
}

/// The rest of the file is a hole of the file system: who reads all of it sees zeros, and the end
/// of a document that is none.
void TestPreview::readsTheHeadAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, between);
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(start);
    while (file.pos() < (20 << 20))
        file.write((record + between).repeated(1000));
    QVERIFY(file.resize(qint64(8) << 30));
    file.close();
    const auto preview = previewOf(path);
    QVERIFY(preview.ok());
    QCOMPARE(preview.value().table->rowCount(), std::size_t(200));
    QVERIFY(!preview.value().isWhole);
    QCOMPARE(preview.value().report.rejected, std::uint64_t(0));
    QVERIFY(preview.value().rowEstimate.has_value());
    const double rows = double(qint64(8) << 30) / double(record.size() + between.size());
    QVERIFY2(std::abs(double(*preview.value().rowEstimate) / rows - 1) < 0.2,
             qPrintable(QString::number(*preview.value().rowEstimate)));
    QFile::remove(path);
}

void TestPreview::estimatesRows()
{
    QByteArray bytes = "name,country\n";
    for (int row = 0; row < 10'000; ++row)
        bytes += "somebody " + QByteArray::number(row + 10'000) + ",China\n";
    const auto preview = previewOf(fileOf("estimate.csv", bytes));
    QVERIFY(!preview.value().isWhole);
    QCOMPARE(preview.value().rowEstimate.value(), std::uint64_t(10'000));
}

void TestPreview::stops()
{
    std::stop_source source;
    source.request_stop();
    QByteArray bytes = "name,country\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += "somebody,China\n";
    const QString path = fileOf("stop.csv", bytes);
    ReadProgress progress;
    const auto tally = readAhead({path}, {}, 1, progress, source.get_token());
    QVERIFY(tally.ok());
    QVERIFY(!tally.value().isComplete);
    QVERIFY(tally.value().rows < 100'000);
}

void TestPreview::tallies()
{
    QByteArray bytes = "name,country\n";
    for (int row = 0; row < 30'000; ++row)
        bytes += QByteArray::number(row)
                 + (row % 3 == 0   ? ",美国\n"
                    : row % 3 == 1 ? ",中国\n"
                                   : ",\n");
    bytes += "one field\n";
    const QString path = fileOf("tally.csv", bytes);
    ReadProgress progress;
    const auto tally = readAhead({path}, {}, 1, progress, {});
    QVERIFY(tally.ok());
    FileTally expected;
    expected.rows = 30'000;
    expected.rejected = 1;
    expected.isComplete = true;
    expected.values = {{"中国", 10'000}, {"美国", 10'000}};
    QVERIFY(tally.value() == expected);
    QCOMPARE(std::uint64_t(progress.rowsRead), std::uint64_t(30'000));
}

void TestPreview::guessesAreDecided()
{
    const auto preview = previewOf(fileOf("decided.csv", alumni.toUtf8()));
    const ImportMapping mapping = withGuesses({}, preview.value());
    QVERIFY(mapping.options == ReadOptions());
    const std::vector<ColumnChoice> expected{{"姓名", std::nullopt, Meaning::Name},
                                             {"毕业年份", ColumnType::Integer, Meaning::Year},
                                             {"国家", std::nullopt, Meaning::Country}};
    QVERIFY(mapping.columns == expected);
    QVERIFY(needsPlaces(mapping));
    QVERIFY(!needsPlaces({}));
}

void TestPreview::mappingsComeBackFromJson()
{
    ImportMapping mapping;
    QVERIFY(mappingFromJson(toJson(mapping)) == mapping);
    mapping.options.format = FileFormat::Tsv;
    mapping.options.encoding = "gb18030";
    mapping.options.delimiter = '\t';
    mapping.options.hasHeader = false;
    mapping.options.table = "表 1";
    mapping.columns = {{"<b>姓名</b> %1", ColumnType::Date, Meaning::None},
                       {"", std::nullopt, std::nullopt}};
    mapping.countries = {{"Atlantis", "Greece"}, {"无", ""}};
    QVERIFY(mappingFromJson(toJson(mapping)) == mapping);
}

void TestPreview::damagedMappingsAreRefused()
{
    for (const char* member : {"format", "encoding", "delimiter", "has_header", "table"}) {
        QJsonObject json = toJson(ImportMapping());
        json.insert(QLatin1String(member), 17);
        QVERIFY2(!mappingFromJson(json), member);
    }
    QJsonObject json = toJson(ImportMapping());
    json.insert(QStringLiteral("format"), QStringLiteral("nothing"));
    QVERIFY(!mappingFromJson(json));
    json = toJson(ImportMapping());
    json.insert(QStringLiteral("countries"),
                QJsonObject{{QStringLiteral("x"), QStringLiteral("Atlantis")}});
    QVERIFY(!mappingFromJson(json));
}

void TestPreview::refuses()
{
    const auto none = previewOf(m_folder.filePath(QStringLiteral("none.csv")));
    QCOMPARE(int(none.error().code), int(ErrorCode::FileNotFound));
    const auto broken = previewOf(fileOf("broken.json", "[{\"a\":1}"));
    QVERIFY(!broken.ok());
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
