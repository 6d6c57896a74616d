#include "models/import/typedtable.h"

#include "tests/support/smallstudy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace whither;

class TestTypedTable : public QObject {
    Q_OBJECT

private slots:
    void findsTypes_data();
    void findsTypes();
    void emptyIsNotStated();
    void stacksGrids();
    void gridAnswersByName();
    void gridFilesFail_data();
    void gridFilesFail();
};

void TestTypedTable::findsTypes_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("printed");

    const auto row = [](const char* name, const char* cells, ColumnType type, const char* printed) {
        QTest::newRow(name) << QByteArray(cells) << static_cast<int>(type)
                            << QString::fromUtf8(printed);
    };
    row("whole numbers", "1 -2 0", ColumnType::Integer, "1 -2 0");
    row("with gaps", "1 - 3", ColumnType::Integer, "1 - 3");
    row("decimals", "1.5 -0.25", ColumnType::Real, "1.5 -0.25");
    row("whole and decimal", "1 2.5 - 189.0", ColumnType::Real, "1 2.5 - 189");
    row("beyond 64 bits", "99999999999999999999 1", ColumnType::Real, "1e+20 1");
    row("largest whole number", "9223372036854775807", ColumnType::Integer, "9223372036854775807");
    row("one word", "1 2 x", ColumnType::Text, "1 2 x");
    row("number and unit", "5%", ColumnType::Text, "5%");
    row("date", "2025-12-03", ColumnType::Text, "2025-12-03");
    row("no value at all", "- -", ColumnType::Text, "- -");
    row("words that C reads as numbers", "1 nan inf", ColumnType::Text, "1 nan inf");
}

/// Cells with blanks between; "-" is an empty one.
void TestTypedTable::findsTypes()
{
    QFETCH(QByteArray, cells);
    QByteArray csv = "k,v\n";
    for (const QByteArray& cell : cells.split(' '))
        csv += "x," + (cell == "-" ? QByteArray() : cell) + '\n';
    const auto table = tableOf(csv);
    const Column* column = table->column("v");
    QVERIFY(column);
    QTEST(static_cast<int>(column->type()), "type");
    QStringList texts;
    for (std::size_t row = 0; row < table->rowCount(); ++row)
        texts.append(printed(column->cell(row)));
    QTEST(texts.join(QLatin1Char(' ')), "printed");
}

void TestTypedTable::emptyIsNotStated()
{
    const auto table = tableOf("a,b\nx,\n,1\n");
    QVERIFY(table->provenance(0, 0) == (Provenance{ProvenanceKind::Published, "S"}));
    QVERIFY(table->provenance(0, 1) == Provenance());
    QVERIFY(table->provenance(1, 0) == Provenance());
    QVERIFY(!table->column("a")->isKnown(1));
}

void TestTypedTable::stacksGrids()
{
    const TextGrid first = gridOf("a,b\n1,x\n");
    const TextGrid second = gridOf("b,a,c\ny,2.5,z\n,,z\n");
    const auto table = makeTable(
        {&first, &second}, planAsIs(first, [](const TextGrid& grid, std::size_t) {
            return Provenance{ProvenanceKind::Published, std::to_string(grid.header().size())};
        }));
    QCOMPARE(table->rowCount(), std::size_t(3));
    QCOMPARE(table->columns().size(), std::size_t(2));
    QCOMPARE(table->column("a")->type(), ColumnType::Real);
    QCOMPARE(printed(table->column("a")->cell(1)), QStringLiteral("2.5"));
    QCOMPARE(printed(table->column("b")->cell(1)), QStringLiteral("y"));
    QVERIFY(!table->column("b")->isKnown(2));
    QVERIFY(table->provenance(0, 0).source == "2");
    QVERIFY(table->provenance(1, 0).source == "3");
}

void TestTypedTable::gridAnswersByName()
{
    const TextGrid grid = gridOf("a,b\n1,2\n3,4\n");
    QCOMPARE(grid.rowCount(), std::size_t(2));
    QVERIFY(grid.columnOf("b") == std::size_t(1));
    QVERIFY(!grid.columnOf("c"));
    QVERIFY(grid.field(1, "a") == "3");
    QVERIFY(grid.field(1, 1) == "4");
    QVERIFY(grid.field(0, "c").empty());
}

void TestTypedTable::gridFilesFail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::NoRecords)
                           << QStringList();
    QTest::newRow("ragged") << QByteArray("a,b\n1,2\n3\n") << static_cast<int>(ErrorCode::BadValue)
                            << QStringList{QStringLiteral("3")};
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n")
                                << static_cast<int>(ErrorCode::BadValue)
                                << QStringList{QStringLiteral("2")};
}

void TestTypedTable::gridFilesFail()
{
    const QTemporaryDir folder;
    QFETCH(QByteArray, bytes);
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QCOMPARE(readTextGrid(path).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readTextGrid(folder.path()).error().code, ErrorCode::CannotRead);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const auto grid = readTextGrid(path);
    QVERIFY(!grid.ok());
    QTEST(static_cast<int>(grid.error().code), "code");
    QTEST(grid.error().arguments, "arguments");
    QVERIFY(grid.error().place.endsWith(QStringLiteral("a.csv")));
}

QTEST_GUILESS_MAIN(TestTypedTable)
#include "tst_typedtable.moc"
