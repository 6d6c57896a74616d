#include "tests/support/workbooks.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

using namespace whither;

/// Workbooks that are cut, changed or made to harm: refused, never a crash, a wait or other rows.
class TestWorkbookDamage : public QObject {
    Q_OBJECT

private slots:
    void refusesDamage_data();
    void refusesDamage();
    void everyCutIsRefused();
    void everyFlippedByteIsToldOrHarmless();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void stops();

private:
    QString path(const QByteArray& bytes, const char* name = "book.xlsx")
    {
        return m_folder.add(QString::fromLatin1(name), bytes);
    }

    FileFolder m_folder;
};

void TestWorkbookDamage::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");

    const auto without = [](const char* name) {
        std::vector<ZipPart> parts = xlsxParts(inlineRow("1", {"a"}));
        std::erase_if(parts, [&](const ZipPart& part) { return part.name == name; });
        return ZipBuilder(parts).bytes();
    };
    QTest::newRow("no archive") << QByteArray("PK\x03\x04 and no more")
                                << refused(ErrorCode::DamagedFile, "zip");
    QTest::newRow("no sheet") << without("xl/worksheets/sheet1.xml")
                              << refused(ErrorCode::DamagedFile, "xl/worksheets/sheet1.xml");
    QTest::newRow("no workbook") << without("xl/workbook.xml")
                                 << refused(ErrorCode::DamagedFile, "xl/workbook.xml");
    QTest::newRow("no texts but none are asked for")
        << without("xl/sharedStrings.xml")
        << QByteArray("{\"columns\":[\"a\"],\"rows\":[]}\n0 of 0");
    QTest::newRow("no styles") << without("xl/styles.xml")
                               << QByteArray("{\"columns\":[\"a\"],\"rows\":[]}\n0 of 0");
    QTest::newRow("no relations of the archive")
        << without("_rels/.rels") << QByteArray("{\"columns\":[\"a\"],\"rows\":[]}\n0 of 0");
    QTest::newRow("no XML") << xlsxOf("<row><c></row>")
                            << refused(ErrorCode::DamagedFile, "xl/worksheets/sheet1.xml");
    QTest::newRow("nothing in it") << xlsxOf("") << refused(ErrorCode::NoRecords, "");
}

void TestWorkbookDamage::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    QTEST(outcome(path(bytes)), "text");
}

/// A file cut anywhere is never taken for a whole one.
void TestWorkbookDamage::everyCutIsRefused()
{
    const QByteArray whole = xlsxOf(inlineRow("1", {"a", "b"}) + inlineRow("2", {"c", "d"}));
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const QByteArray text = outcome(path(whole.first(size)));
        QVERIFY2(text.startsWith("refused "), QByteArray::number(size) + ": " + text);
    }
}

/// One changed byte gives the same rows or a refusal, never other rows: checksums see to that.
void TestWorkbookDamage::everyFlippedByteIsToldOrHarmless()
{
    for (const bool isOds : {false, true}) {
        const QByteArray whole =
            isOds ? odsOf("<table:table table:name='S'><table:table-row><table:table-cell><text:p>a"
                          "</text:p></table:table-cell></table:table-row></table:table>")
                  : xlsxOf(inlineRow("1", {"a", "b"}) + inlineRow("2", {"c", "d"}));
        const char* name = isOds ? "book.ods" : "book.xlsx";
        ReadOptions options;
        options.format = isOds ? FileFormat::Ods : FileFormat::Xlsx;
        const QByteArray sound = outcome(path(whole, name), options);
        for (qsizetype place = 0; place < whole.size(); place += 3) {
            QByteArray flipped = whole;
            flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
            const QByteArray text = outcome(path(flipped, name), options);
            QVERIFY2(text == sound || text.startsWith("refused "),
                     QByteArray::number(place) + ": " + text);
        }
    }
}

void TestWorkbookDamage::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const auto told = [](qint64 size) {
        std::vector<ZipPart> parts = xlsxParts(inlineRow("1", {"a"}));
        parts.back().toldSize = size;
        return ZipBuilder(parts).bytes();
    };
    QTest::newRow("a part of 300 MB") << told(300 << 20) << ErrorCode::UnpacksTooLarge;
    QTest::newRow("a part of more than is told") << told(10) << ErrorCode::DamagedFile;
    QTest::newRow("a part of less than is told") << told(10'000) << ErrorCode::DamagedFile;
    QTest::newRow("a text of 20 MB")
        << xlsxOf(inlineRow("1", {"a"}) + "<row><c t='inlineStr'><is><t>"
                  + QByteArray(20 << 20, 'x') + "</t></is></c></row>")
        << ErrorCode::DamagedFile;
    QTest::newRow("entities that grow")
        << ZipBuilder([] {
               std::vector<ZipPart> parts = xlsxParts({});
               QByteArray entities = "<!ENTITY a0 'lol'>";
               for (int depth = 1; depth < 12; ++depth) {
                   const QByteArray before = "&a" + QByteArray::number(depth - 1) + ';';
                   entities +=
                       "<!ENTITY a" + QByteArray::number(depth) + " '" + before.repeated(10) + "'>";
               }
               parts.back().bytes = "<!DOCTYPE x [" + entities
                                    + "]><worksheet><sheetData><row><c t='str'><v>&a11;</v></c>"
                                      "</row></sheetData></worksheet>";
               return parts;
           }())
               .bytes()
        << ErrorCode::DamagedFile;
    QTest::newRow("rows and columns repeated")
        << odsOf("<table:table table:name='S'><table:table-row "
                 "table:number-rows-repeated='1048576'><table:table-cell "
                 "table:number-columns-repeated='16384' office:value-type='float' "
                 "office:value='1'/></table:table-row></table:table>")
        << ErrorCode::UnpacksTooLarge;
    QTest::newRow("elements within elements")
        << xlsxOf(QByteArray("<a>").repeated(10'000)) << ErrorCode::DamagedFile;
    QByteArray attributes;
    for (int number = 0; number < 8'000; ++number)
        attributes += " a" + QByteArray::number(number) + "='>'";
    QTest::newRow("a long tag") << xlsxOf("<row" + attributes + "/>") << ErrorCode::DamagedFile;
    QTest::newRow("many attributes") << xlsxOf(
        ("<row" + attributes.first(attributes.lastIndexOf(' ', 60'000)) + "/>").repeated(20))
                                     << ErrorCode::DamagedFile;
    QByteArray wide = "<row>";
    for (int column = 0; column < 16'384; ++column)
        wide += "<c><v>1</v></c>";
    QTest::newRow("long rows of nothing")
        << xlsxOf(wide + "</row>" + QByteArray("<row><c><v>1</v></c></row>").repeated(20'000))
        << ErrorCode::UnpacksTooLarge;
}

void TestWorkbookDamage::bombsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString file = path(bytes);
    ReadOptions options;
    options.format = workbookFormat(file);
    const ReadTable read = tableOf(openWorkbookReader(file, options));
    QVERIFY(read.error);
    QCOMPARE(read.error->code, code);
}

void TestWorkbookDamage::stops()
{
    QByteArray rows = inlineRow("1", {"a", "b"});
    for (int number = 0; number < 100'000; ++number)
        rows += "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const auto reader = openWorkbookReader(path(xlsxOf(rows)), {});
    QVERIFY(reader.ok());
    KeepingSink sink;
    sink.stopAfterFirst = true;
    ReadProgress progress;
    const auto report = reader.value()->read(sink, progress, sink.stop.get_token());
    QVERIFY(report.ok());
    QVERIFY(report.value().read > 0 && report.value().read < 100'000);
    QCOMPARE(report.value().read, report.value().imported);
    QVERIFY(progress.bytesRead > 0 && progress.bytesRead <= progress.bytesTotal);
}

QTEST_GUILESS_MAIN(TestWorkbookDamage)
#include "tst_workbookdamage.moc"
