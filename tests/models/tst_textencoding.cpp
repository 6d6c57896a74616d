#include "models/import/csv/csvreader.h"
#include "models/import/textencoding.h"

#include "tests/support/papertable.h"

#include <QStringConverter>
#include <QTest>

using namespace whither;

namespace {

/// Text of a Chinese spreadsheet in the encodings that its programs write.
const QString simplified =
    QStringLiteral("姓名,去向\n杨植麟,中国\n李明,美国\n王芳,清华大学\n张伟,北京大学\n");
const QByteArray gbk = "\xD0\xD5\xC3\xFB,\xC8\xA5\xCF\xF2\n"
                       "\xD1\xEE\xD6\xB2\xF7\xEB,\xD6\xD0\xB9\xFA\n"
                       "\xC0\xEE\xC3\xF7,\xC3\xC0\xB9\xFA\n"
                       "\xCD\xF5\xB7\xBC,\xC7\xE5\xBB\xAA\xB4\xF3\xD1\xA7\n"
                       "\xD5\xC5\xCE\xB0,\xB1\xB1\xBE\xA9\xB4\xF3\xD1\xA7\n";
const QString traditional = QStringLiteral("姓名,去向\n王大明,中國\n陳小明,美國\n林一,台大\n");
const QByteArray big5 = "\xA9\x6D\xA6\x57,\xA5\x68\xA6\x56\n"
                        "\xA4\xFD\xA4\x6A\xA9\xFA,\xA4\xA4\xB0\xEA\n"
                        "\xB3\xAF\xA4\x70\xA9\xFA,\xAC\xFC\xB0\xEA\n"
                        "\xAA\x4C\xA4\x40,\xA5\x78\xA4\x6A\n";

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom
                                             : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString textOf(const Table& table)
{
    QString text;
    for (const Column& column : table.columns())
        text += (text.isEmpty() ? QString() : QStringLiteral(","))
                + QString::fromStdString(column.key());
    text += QLatin1Char('\n');
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Column& column : table.columns())
            cells.append(QString::fromStdString(column.text(row).value_or("")));
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

struct Read {
    std::string encoding;
    ReadTable table;
};

Read read(const QByteArray& bytes, const ReadOptions& options = {})
{
    auto opened = readCsvBytes(ByteSource::of(bytes), options, QStringLiteral("f.csv"));
    Read outcome;
    if (opened.ok())
        outcome.encoding = opened.value()->shape().encoding;
    outcome.table = tableOf(std::move(opened));
    return outcome;
}

} // namespace

/// Which encoding a file is in, and that no character is lost on the way.
class TestTextEncoding : public QObject {
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void obeys();
    void cutCharactersAreTold_data();
    void cutCharactersAreTold();
    void twoEncodingsInOneFileAreTold();
    void charactersOverBlocksStayWhole_data();
    void charactersOverBlocksStayWhole();
    void placesProblemsInTheFile();
    void refusesUnknownNames();
};

void TestTextEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    const auto row = [](const char* name, const QByteArray& bytes, const QString& text,
                        const char* encoding) {
        QTest::newRow(name) << bytes << text << QByteArray(encoding);
    };
    using Encoding = QStringConverter::Encoding;
    row("UTF-8", simplified.toUtf8(), simplified, "utf-8");
    row("UTF-8 with a mark", encoded(simplified, Encoding::Utf8, true), simplified, "utf-8");
    row("UTF-16 LE", encoded(simplified, Encoding::Utf16LE, true), simplified, "utf-16le");
    row("UTF-16 BE", encoded(simplified, Encoding::Utf16BE, true), simplified, "utf-16be");
    row("UTF-16 LE without a mark",
        encoded(QStringLiteral("name,year\nLi Wei,2019\n"), Encoding::Utf16LE, false),
        QStringLiteral("name,year\nLi Wei,2019\n"), "utf-16le");
    row("UTF-32 LE", encoded(simplified, Encoding::Utf32LE, true), simplified, "utf-32le");
    row("GBK", gbk, simplified, "gb18030");
    row("Big5", big5, traditional, "big5");
    row("GB18030 beyond GBK", gbk + "\x95\x32\x90\x31,\xD6\xD0\n",
        simplified + QString::fromUtf8("\xF0\xA0\x82\x87,中\n"), "gb18030");
    row("Windows-1252", "name,city\nJos\xE9,M\xE9xico\n",
        QString::fromUtf8("name,city\nJosé,México\n"), "windows-1252");
}

void TestTextEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    const Read outcome = read(bytes);
    QTEST(QByteArray::fromStdString(outcome.encoding), "encoding");
    QVERIFY(outcome.table.table);
    QTEST(textOf(*outcome.table.table), "text");
    QCOMPARE(outcome.table.report.rejected, 0U);
}

void TestTextEncoding::obeys()
{
    ReadOptions options;
    options.encoding = "big5";
    const Read outcome = read(big5, options);
    QCOMPARE(outcome.encoding, std::string("big5"));
    QCOMPARE(textOf(*outcome.table.table), traditional);
    options.encoding = "latin1"; // wrong, but asked for
    QCOMPARE(read(big5, options).table.table->columns()[0].key(),
             std::string("\xC2\xA9m\xC2\xA6W"));
}

void TestTextEncoding::cutCharactersAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");

    using Encoding = QStringConverter::Encoding;
    QTest::newRow("UTF-8") << simplified.toUtf8().chopped(2);
    QTest::newRow("UTF-16") << encoded(simplified, Encoding::Utf16LE, true).chopped(3);
    QTest::newRow("GBK") << gbk.chopped(2);
    QTest::newRow("Big5") << big5.chopped(2);
}

/// Half a character at the end costs its record, and is said: no replacement stands in for it.
void TestTextEncoding::cutCharactersAreTold()
{
    QFETCH(QByteArray, bytes);
    const Read outcome = read(bytes);
    QVERIFY(outcome.table.table);
    QCOMPARE(outcome.table.report.problems.size(), 1U);
    QCOMPARE(outcome.table.report.problems.front().kind, ProblemKind::InvalidText);
    QCOMPARE(outcome.table.report.read, outcome.table.report.imported + 1);
    QVERIFY(!textOf(*outcome.table.table).contains(QChar(QChar::ReplacementCharacter)));
}

/// Told which it is, the reader rejects the record that is in another encoding, and no other.
void TestTextEncoding::twoEncodingsInOneFileAreTold()
{
    ReadOptions options;
    options.encoding = "utf-8";
    const Read outcome = read(simplified.toUtf8() + "\xD1\xEE,1\n" + "Li,2\n", options);
    QVERIFY(outcome.table.table);
    QCOMPARE(textOf(*outcome.table.table), simplified + QStringLiteral("Li,2\n"));
    QCOMPARE(outcome.table.report.problems.size(), 1U);
    QCOMPARE(outcome.table.report.problems.front().kind, ProblemKind::InvalidText);
    QCOMPARE(outcome.table.report.problems.front().line, 6U);
}

void TestTextEncoding::charactersOverBlocksStayWhole_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("filler");
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("GBK") << gbk.mid(gbk.indexOf('\n') + 1) << QByteArray("a") << QByteArray("gbk");
    QTest::newRow("Big5") << big5.mid(big5.indexOf('\n') + 1) << QByteArray("a")
                          << QByteArray("big5");
    QTest::newRow("UTF-16") << encoded(simplified.section(QLatin1Char('\n'), 1),
                                       QStringConverter::Utf16LE, false)
                            << QByteArray("a\0", 2) << QByteArray("utf-16le");
    QTest::newRow("UTF-8") << simplified.section(QLatin1Char('\n'), 1).toUtf8() << QByteArray("a")
                           << QByteArray("utf-8");
}

/// The decoder works block by block: text shifted over their edges comes out the same.
void TestTextEncoding::charactersOverBlocksStayWhole()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, filler);
    QFETCH(QByteArray, encoding);
    ReadOptions options;
    options.encoding = encoding.toStdString();
    options.hasHeader = false;
    options.delimiter = ',';
    const auto wide = [&](const char* text) {
        QByteArray bytes;
        for (const char* letter = text; *letter != '\0'; ++letter)
            bytes += QByteArray(1, *letter) + filler.mid(1);
        return bytes;
    };
    QString expected;
    for (int padding = 0; padding <= 70; ++padding) {
        const QByteArray bytes =
            wide("x,") + filler.repeated(4096 / static_cast<int>(filler.size()) - 40 + padding)
            + wide("\n") + record;
        const Read outcome = read(bytes, options);
        QVERIFY(outcome.table.table);
        QCOMPARE(outcome.table.report.rejected, 0U);
        const QString rest = textOf(*outcome.table.table).section(QLatin1Char('\n'), 2);
        if (expected.isEmpty())
            expected = rest;
        QCOMPARE(rest, expected);
        QVERIFY(rest.count(QLatin1Char('\n')) >= 3);
    }
}

/// The place of a problem is one in the file, not in what was made of it.
void TestTextEncoding::placesProblemsInTheFile()
{
    const QByteArray bytes = gbk + "x\n" + QByteArray("\xD6\xD0,\xB9\xFA\n").repeated(5000) + "y\n";
    const Read outcome = read(bytes);
    QCOMPARE(outcome.table.report.problems.size(), 2U);
    constexpr std::uint64_t block = 4096; // as near as a decoded text is placed
    const std::uint64_t last = outcome.table.report.problems[1].byteOffset;
    const auto place = static_cast<std::uint64_t>(bytes.lastIndexOf('y'));
    QVERIFY(last <= place && place - last <= block);
    QCOMPARE(outcome.table.report.problems[1].line, 5007U);
}

void TestTextEncoding::refusesUnknownNames()
{
    ReadOptions options;
    options.encoding = "klingon";
    const Read outcome = read("a,b\n1,2\n", options);
    QVERIFY(outcome.table.error);
    QCOMPARE(outcome.table.error->code, ErrorCode::InvalidEncoding);
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
