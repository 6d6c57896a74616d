#include "models/import/csv/csvreader.h"
#include "models/import/reader.h"
#include "models/text/errortext.h"

#include "tests/support/papertable.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

#include <sys/stat.h>

#include <functional>
#include <utility>

using namespace whither;

namespace {

/// Answers the first rows with a deed of its own.
class MeddlingSink final : public RowSink {
public:
    explicit MeddlingSink(std::function<void()> deed) : m_deed(std::move(deed)) {}

    void addRows(RowChunk rows) override
    {
        rowCount += rows.rowCount();
        if (m_deed)
            std::exchange(m_deed, nullptr)();
    }

    std::size_t rowCount = 0;

private:
    std::function<void()> m_deed;
};

} // namespace

/// What a path leads to: the format is told by the bytes, what is no file is refused at once.
class TestOpenReader : public QObject {
    Q_OBJECT

private slots:
    void tellsFormatsByBytes_data();
    void tellsFormatsByBytes();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAPipeWithoutWaiting();
    void decodesNoFurtherThanAStop();
    void readsThroughLinks();
    void readsInAFolderThatCannotBeWritten();
    void aFileThatShrinksIsAnError();
    void aFileThatVanishesIsReadToItsEnd();

private:
    FileFolder m_folder;
};

void TestOpenReader::tellsFormatsByBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format"); // or the code of the refusal

    const auto row = [](const char* label, const char* name, const QByteArray& bytes,
                        const char* format) {
        QTest::newRow(label) << QString::fromLatin1(name) << bytes << QByteArray(format);
    };
    const QByteArray sheet = "<row><c t='inlineStr'><is><t>a</t></is></c></row>";
    const QByteArray table =
        "<table:table table:name='S'><table:table-row><table:table-cell>"
        "<text:p>a</text:p></table:table-cell></table:table-row></table:table>";
    row("csv", "list.csv", "a,b\n1,2\n", "csv");
    row("tabs", "list.csv", "a\tb\n1\t2\n", "tsv");
    row("json called text", "list.txt", "[{\"a\":1}]", "csv");
    row("json without a name", "list", " [{\"a\":1}]", "json");
    row("lines", "list.jsonl", "{\"a\":1}\n{\"a\":2}\n", "jsonl");
    row("xlsx", "book.xlsx", xlsxOf(sheet), "xlsx");
    row("xlsx called ods", "book.ods", xlsxOf(sheet), "xlsx");
    row("ods", "book.ods", odsOf(table), "ods");
    row("ods called csv", "list.csv", odsOf(table), "ods");
    row("another archive", "archive.zip", ZipBuilder(std::vector<ZipPart>{{"a.txt", "a"}}).bytes(),
        "unknown-format");
    row("text document", "letter.odt",
        ZipBuilder(
            std::vector<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.text", false},
                                 {"content.xml", "<a/>"}})
            .bytes(),
        "unknown-format");
    row("old workbook", "book.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "unknown-format");
    row("picture", "list.csv", "\x89PNG\r\n", "unknown-format");
    row("nothing", "list.csv", "", "no-records");
}

void TestOpenReader::tellsFormatsByBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto opened = openReader({m_folder.add(name, bytes)}, {});
    const std::string_view told =
        opened.ok() ? formatKey(opened.value()->shape().format) : errorKey(opened.error().code);
    QTEST(QByteArray(told.data(), static_cast<qsizetype>(told.size())), "format");
}

void TestOpenReader::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");

    const QString folder = m_folder.path();
    QDir().mkpath(folder + QStringLiteral("/empty"));
    QFile::link(folder + QStringLiteral("/second"), folder + QStringLiteral("/first"));
    QFile::link(folder + QStringLiteral("/first"), folder + QStringLiteral("/second"));
    QTest::newRow("nothing there")
        << folder + QStringLiteral("/none.csv") << ErrorCode::FileNotFound;
    QTest::newRow("a folder") << folder + QStringLiteral("/empty") << ErrorCode::NotAFile;
    QTest::newRow("links in a ring")
        << folder + QStringLiteral("/first") << ErrorCode::FileNotFound;
    QTest::newRow("endless zeros") << QStringLiteral("/dev/zero") << ErrorCode::NotAFile;
    QTest::newRow("no bytes ever") << QStringLiteral("/dev/null") << ErrorCode::NotAFile;
}

void TestOpenReader::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    for (const auto format : {std::optional<FileFormat>(), std::optional(FileFormat::Csv),
                              std::optional(FileFormat::Json), std::optional(FileFormat::Sqlite),
                              std::optional(FileFormat::Xlsx)}) {
        ReadOptions options;
        options.format = format;
        const auto opened = openReader({path}, options);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, code);
    }
}

/// Nobody writes into it: whoever waited for that would wait for ever.
void TestOpenReader::refusesAPipeWithoutWaiting()
{
    const QString path = m_folder.path() + QStringLiteral("/pipe.csv");
    QCOMPARE(::mkfifo(path.toUtf8().constData(), 0600), 0);
    const auto opened = openReader({path}, {});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::NotAFile);
    QVERIFY(!ByteSource::open(path).ok());
}

/// What is not UTF-8 is decoded before the first row is there: a Cancel must end that, too.
void TestOpenReader::decodesNoFurtherThanAStop()
{
    QByteArray gbk = "name,country\n";
    for (int row = 0; row < 10'000; ++row)
        gbk += "\xC0\xEE,\xD6\xD0\xB9\xFA\n"; // 李,中国
    const QString file = m_folder.add(QStringLiteral("gbk.csv"), gbk);
    ReadOptions options;
    options.encoding = "gb18030";
    std::stop_source stop;
    const auto whole = openReader({file}, options, stop.get_token());
    QVERIFY(whole.ok());
    QCOMPARE(whole.value()->shape().columns.size(), std::size_t(2));
    stop.request_stop();
    const auto opened = openReader({file}, options, stop.get_token());
    QVERIFY(!opened.ok()); // nothing was decoded, so there is no header either
    QCOMPARE(opened.error().code, ErrorCode::NoRecords);
}

void TestOpenReader::readsThroughLinks()
{
    const QString file = m_folder.add(QStringLiteral("real.csv"), "a,b\n1,2\n");
    const QString link = m_folder.path() + QStringLiteral("/link.csv");
    QVERIFY(QFile::link(file, link));
    const ReadTable read = tableOf(openReader({link}, {}));
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"a", "b"}), QByteArray("1|2\n"));
}

void TestOpenReader::readsInAFolderThatCannotBeWritten()
{
    const QString file = m_folder.add(QStringLiteral("shut/list.csv"), "a,b\n1,2\n");
    const QByteArray folder = QFileInfo(file).path().toUtf8();
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const ReadTable read = tableOf(openReader({file}, {}));
    ::chmod(folder.constData(), 0700);
    QVERIFY(read.table);
    QCOMPARE(read.table->rowCount(), 1U);
}

/// No signal ends the program, and half a list is none.
void TestOpenReader::aFileThatShrinksIsAnError()
{
    const QString file =
        m_folder.add(QStringLiteral("long.csv"), "a,b\n" + QByteArray("1,2\n").repeated(3'000'000));
    const auto opened = openReader({file}, {});
    QVERIFY(opened.ok());
    QVERIFY(QFile::resize(file, 1'000'000));
    MeddlingSink sink(nullptr);
    ReadProgress progress;
    const auto report = opened.value()->read(sink, progress, {});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::CannotRead);

    QByteArray rows;
    for (int row = 0; row < 50'000; ++row)
        rows += "<row><c><v>" + QByteArray::number(row) + "</v></c></row>";
    const QString book = m_folder.add(QStringLiteral("long.xlsx"), xlsxOf(rows));
    const auto workbook = openReader({book}, {});
    QVERIFY(workbook.ok());
    QVERIFY(QFile::resize(book, 2'000));
    const auto read = workbook.value()->read(sink, progress, {});
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::DamagedFile);
}

void TestOpenReader::aFileThatVanishesIsReadToItsEnd()
{
    const QString file =
        m_folder.add(QStringLiteral("gone.csv"), "a,b\n" + QByteArray("1,2\n").repeated(3'000'000));
    const auto opened = openReader({file}, {});
    QVERIFY(opened.ok());
    MeddlingSink sink([&] { QFile::remove(file); });
    ReadProgress progress;
    const auto report = opened.value()->read(sink, progress, {});
    QVERIFY(!QFile::exists(file));
    QVERIFY(report.ok());
    QCOMPARE(report.value().imported, 3'000'000U);
    QCOMPARE(sink.rowCount, std::size_t(3'000'000));
}

QTEST_GUILESS_MAIN(TestOpenReader)
#include "tst_openreader.moc"
