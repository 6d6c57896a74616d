#include "models/query/columnrows.h"

#include <QTest>

#include <random>

using namespace whither;

/// Rows by position and the hits in them are those that a walk over all rows finds.
class TestColumnRows : public QObject {
    Q_OBJECT

private slots:
    void listsRows_data();
    void listsRows();
    void countsHits_data();
    void countsHits();
    void hasNoHitsWithoutASearch();

private:
    static constexpr std::size_t rowCount = 10'000;
    std::mt19937 m_random{3};

    Selection someRows(unsigned percent)
    {
        Selection rows(rowCount);
        for (std::size_t row = 0; row < rowCount; ++row) {
            if (m_random() % 100 < percent)
                rows.insert(row);
        }
        return rows;
    }
    static std::vector<std::uint32_t> numbersOf(const Selection& rows)
    {
        std::vector<std::uint32_t> numbers;
        rows.forEach([&](std::size_t row) { numbers.push_back(static_cast<std::uint32_t>(row)); });
        return numbers;
    }
    /// Two columns' worth of nothing: what is looked at are row numbers.
    static std::shared_ptr<const Table> emptyTable() { return std::make_shared<const Table>(); }
};

void TestColumnRows::listsRows_data()
{
    QTest::addColumn<unsigned>("percent");
    QTest::addColumn<bool>("isSorted");

    for (const unsigned percent : {0U, 1U, 60U, 100U}) {
        QTest::addRow("%u %% as in the table", percent) << percent << false;
        QTest::addRow("%u %% sorted", percent) << percent << true;
    }
}

void TestColumnRows::listsRows()
{
    QFETCH(unsigned, percent);
    QFETCH(bool, isSorted);
    const Selection selected = someRows(percent);
    auto numbers = numbersOf(selected);
    if (isSorted)
        std::ranges::shuffle(numbers, m_random);
    const RowList list = isSorted
                             ? RowList(std::make_shared<const std::vector<std::uint32_t>>(numbers))
                             : RowList(selected);
    QCOMPARE(list.size(), numbers.size());
    for (std::size_t position = 0; position < numbers.size(); position += 7) {
        QCOMPARE(list[position], numbers[position]);
        QCOMPARE(list.positionOf(numbers[position]), std::optional(position));
    }
    for (std::size_t row = 0; row < rowCount + 100; row += 13)
        QCOMPARE(list.positionOf(row).has_value(), row < rowCount && selected.contains(row));
    const std::size_t from = numbers.size() / 3;
    std::vector<std::uint32_t> walked;
    list.forEach(from, numbers.size(), [&](std::uint32_t row) { walked.push_back(row); });
    QVERIFY(std::ranges::equal(walked, std::span(numbers).subspan(from)));
}

void TestColumnRows::countsHits_data()
{
    QTest::addColumn<unsigned>("percent");
    QTest::addColumn<bool>("isSorted");

    QTest::newRow("all rows") << 100U << false;
    QTest::newRow("some rows") << 40U << false;
    QTest::newRow("sorted") << 40U << true;
}

void TestColumnRows::countsHits()
{
    QFETCH(unsigned, percent);
    QFETCH(bool, isSorted);
    auto numbers = numbersOf(someRows(percent));
    if (isSorted)
        std::ranges::shuffle(numbers, m_random);
    auto hits = std::make_shared<SearchHits>();
    hits->byColumn = {someRows(30), std::nullopt, someRows(2)};
    const ColumnRows rows(
        emptyTable(), RowList(std::make_shared<const std::vector<std::uint32_t>>(numbers)), hits);
    for (const std::vector<std::size_t>& columns :
         {std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{2}}) {
        std::uint64_t number = 0;
        for (std::size_t position = 0; position < rows.size(); ++position) {
            if (position % 97 == 0)
                QCOMPARE(rows.hitsBefore(position, columns), number);
            for (const std::size_t column : columns) {
                if (!rows.isHit(position, column))
                    continue;
                if (number % 89 == 0)
                    QCOMPARE(rows.rowOfHit(number, columns), position);
                ++number;
            }
        }
        QCOMPARE(rows.hitsBefore(rows.size(), columns), number);
    }
    QCOMPARE(rows.hitsBefore(rows.size(), std::vector<std::size_t>{1}), 0U);
}

void TestColumnRows::hasNoHitsWithoutASearch()
{
    const ColumnRows rows(emptyTable(), RowList(Selection(70, true)), nullptr);
    QCOMPARE(rows.size(), std::size_t(70));
    QCOMPARE(rows.rowId(69), 69U);
    QCOMPARE(rows.hitsBefore(70, std::vector<std::size_t>{0, 1}), 0U);
}

QTEST_GUILESS_MAIN(TestColumnRows)
#include "tst_columnrows.moc"
