#include "models/table/selection.h"
#include "models/table/table.h"

#include <QTest>

using namespace whither;

/// The store below the queries: dictionary, columns, tables, sets of rows.
class TestTable : public QObject {
    Q_OBJECT

private slots:
    void dictionaryCodesAreDense();
    void columnKeepsUnknownApart_data();
    void columnKeepsUnknownApart();
    void columnOutlivesItsBuilder();
    void tableFindsColumnsAndProvenance();
    void selection_data();
    void selection();
    void selectionsIntersect();
};

void TestTable::dictionaryCodesAreDense()
{
    Interner interner;
    for (int text = 0; text < 1000; ++text)
        QCOMPARE(interner.intern(std::to_string(text)), static_cast<std::uint32_t>(text));
    QCOMPARE(interner.intern("7"), 7U);
    QCOMPARE(interner.texts().size(), std::size_t(1000));
    QVERIFY(interner.texts()[999] == "999");
    QVERIFY(interner.find("41") == 41U);
    QVERIFY(!interner.find("x"));
    QVERIFY(!Interner().find("x"));
    // Texts of every length, told apart by one byte at any place.
    for (std::size_t length = 0; length < 70; ++length) {
        Interner alike;
        for (std::size_t place = 0; place < length; ++place) {
            std::string text(length, 'a');
            text[place] = 'b';
            QCOMPARE(alike.intern(text), static_cast<std::uint32_t>(place));
        }
        QCOMPARE(alike.intern(std::string(length, 'a')), static_cast<std::uint32_t>(length));
    }
}

void TestTable::columnKeepsUnknownApart_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << static_cast<int>(ColumnType::Text) << QString();
    QTest::newRow("integer") << static_cast<int>(ColumnType::Integer) << QStringLiteral("0");
    QTest::newRow("real") << static_cast<int>(ColumnType::Real) << QStringLiteral("0");
}

/// An empty text and a zero are values; "not stated" is none.
void TestTable::columnKeepsUnknownApart()
{
    QFETCH(int, type);
    ColumnBuilder builder("key", static_cast<ColumnType>(type));
    if (builder.key() == "key" && static_cast<ColumnType>(type) == ColumnType::Text)
        builder.appendText("", 1);
    else if (static_cast<ColumnType>(type) == ColumnType::Integer)
        builder.appendInteger(0, 1);
    else
        builder.appendReal(0, 1);
    builder.appendUnknown(2);
    const Column column = std::move(builder).build();

    QCOMPARE(column.rowCount(), std::size_t(2));
    QVERIFY(column.isKnown(0));
    QVERIFY(!column.isKnown(1));
    QTEST(QString::fromStdString(plainText(column.cell(0)).value_or("-")), "text");
    QVERIFY(!plainText(column.cell(1)));
    QCOMPARE(column.provenanceIndex(0), std::uint16_t(1));
    QCOMPARE(column.provenanceIndex(1), std::uint16_t(2));
}

void TestTable::columnOutlivesItsBuilder()
{
    ColumnBuilder builder("city", ColumnType::Text);
    for (const char* text : {"Paris", "Lyon", "Paris"})
        builder.appendText(text, 0);
    const Column column = std::move(builder).build();
    const auto& values = std::get<CodedValues>(column.values());
    QVERIFY(values.codes[0] == 1 && values.codes[1] == 2 && values.codes[2] == 1);
    QVERIFY(values.texts[1] == "Lyon");
    QVERIFY(std::get<std::string_view>(column.cell(2)) == "Paris");
}

void TestTable::tableFindsColumnsAndProvenance()
{
    ProvenanceList provenances;
    const std::uint16_t unknown = provenances.indexOf({});
    const std::uint16_t published = provenances.indexOf({ProvenanceKind::Published, "A"});
    QCOMPARE(provenances.indexOf({ProvenanceKind::Published, "A"}), published);
    ColumnBuilder first("a", ColumnType::Integer);
    first.appendInteger(1, published);
    first.appendUnknown(unknown);
    ColumnBuilder second("b", ColumnType::Text);
    second.appendUnknown(unknown);
    second.appendText("x", published);
    std::vector<Column> columns;
    columns.push_back(std::move(first).build());
    columns.push_back(std::move(second).build());
    const Table table(std::move(columns), std::move(provenances).take());

    QCOMPARE(table.rowCount(), std::size_t(2));
    QVERIFY(table.indexOf("b") == std::size_t(1));
    QVERIFY(!table.indexOf("c"));
    QVERIFY(!table.column("c"));
    QCOMPARE(table.column("a")->type(), ColumnType::Integer);
    QVERIFY(table.provenance(0, 0) == (Provenance{ProvenanceKind::Published, "A"}));
    QVERIFY(table.provenance(0, 1) == Provenance());
    QCOMPARE(Table().rowCount(), std::size_t(0));
}

void TestTable::selection_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {0, 1, 63, 64, 65, 128, 1000})
        QTest::addRow("%d rows", size) << size;
}

void TestTable::selection()
{
    QFETCH(int, size);
    const auto rows = static_cast<std::size_t>(size);
    const Selection all(rows, true);
    QCOMPARE(all.count(), rows);
    Selection built(rows);
    QCOMPARE(built.count(), std::size_t(0));
    for (std::size_t row = 0; row < rows; ++row) {
        QVERIFY(!built.contains(row));
        built.insert(row);
        QVERIFY(built.contains(row));
    }
    QVERIFY(built == all);
    std::size_t expected = 0;
    built.forEach([&](std::size_t row) { QCOMPARE(row, expected++); });
    QCOMPARE(expected, rows);
}

void TestTable::selectionsIntersect()
{
    Selection even(200);
    Selection third(200);
    for (std::size_t row = 0; row < 200; row += 2)
        even.insert(row);
    for (std::size_t row = 0; row < 200; row += 3)
        third.insert(row);
    even.intersect(third);
    QCOMPARE(even.count(), std::size_t(34));
    even.forEach([](std::size_t row) { QCOMPARE(row % 6, std::size_t(0)); });
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
