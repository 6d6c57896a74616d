#include "models/query/counting.h"

#include <QTest>

#include <map>
#include <random>

using namespace whither;

/// Counts are those of a plain loop over the rows, whatever the widths, parts and shortcuts.
class TestCounting : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void combines_data();
    void combines();
    void nothingIsCounted();
};

namespace {

Codes someCodes(std::size_t rows, std::uint32_t termCount, std::mt19937& random)
{
    std::vector<std::uint32_t> codes(rows);
    for (std::uint32_t& code : codes)
        code = static_cast<std::uint32_t>(random()) % termCount;
    Codes made(rows, termCount);
    made.fill(codes);
    return made;
}

Selection someRows(std::size_t rows, unsigned percent, std::mt19937& random)
{
    Selection selection(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (random() % 100 < percent)
            selection.insert(row);
    }
    return selection;
}

} // namespace

void TestCounting::counts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("termCount");
    QTest::addColumn<int>("percent");

    for (const int rows : {1, 63, 64, 65, 200'000}) {
        for (const int termCount : {1, 7, 5000, 70'000}) {
            for (const int percent : {0, 10, 90, 100})
                QTest::addRow("%d rows, %d terms, %d %%", rows, termCount, percent)
                    << rows << termCount << percent;
        }
    }
}

void TestCounting::counts()
{
    QFETCH(int, rows);
    QFETCH(int, termCount);
    QFETCH(int, percent);
    std::mt19937 random(1);
    const auto rowCount = static_cast<std::size_t>(rows);
    const Codes codes = someCodes(rowCount, static_cast<std::uint32_t>(termCount), random);
    const Selection selected = someRows(rowCount, static_cast<unsigned>(percent), random);
    std::vector<std::uint64_t> all(static_cast<std::size_t>(termCount));
    std::vector<std::uint64_t> some(all.size());
    for (std::size_t row = 0; row < rowCount; ++row) {
        ++all[codes[row]];
        some[codes[row]] += selected.contains(row);
    }
    const auto totals = totalsOf(codes, all.size());
    QVERIFY(totals == all);
    QVERIFY(countsOf(codes, totals, selected) == some);
}

void TestCounting::combines_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("termCount");

    QTest::newRow("few rows") << 10 << 3;
    QTest::newRow("several parts") << 200'000 << 9;
    QTest::newRow("wide codes") << 100'000 << 300;
    QTest::newRow("too many for an array") << 20'000 << 70'000;
}

void TestCounting::combines()
{
    QFETCH(int, rows);
    QFETCH(int, termCount);
    std::mt19937 random(2);
    const auto rowCount = static_cast<std::size_t>(rows);
    const auto terms = static_cast<std::size_t>(termCount);
    std::vector<Codes> codes;
    std::vector<CodedColumn> columns;
    for (int column = 0; column < 3; ++column)
        codes.push_back(someCodes(rowCount, static_cast<std::uint32_t>(terms), random));
    for (const Codes& column : codes)
        columns.push_back({&column, terms});
    const Selection selected = someRows(rowCount, 70, random);

    std::vector<std::vector<std::uint32_t>> order;
    std::map<std::vector<std::uint32_t>, std::uint64_t> counts;
    selected.forEach([&](std::size_t row) {
        const std::vector<std::uint32_t> found{codes[0][row], codes[1][row], codes[2][row]};
        if (++counts[found] == 1)
            order.push_back(found);
    });
    const auto combinations = countCombinations(columns, selected);
    QCOMPARE(combinations.size(), order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        QVERIFY(combinations[place].codes == order[place]);
        QCOMPARE(combinations[place].count, counts[order[place]]);
    }
}

void TestCounting::nothingIsCounted()
{
    const Codes codes(5, 2);
    QVERIFY(countCombinations({{&codes, 2}}, Selection(5)).empty());
    QCOMPARE(countCombinations({}, Selection(5, true)).size(), std::size_t(1));
    QVERIFY(countsOf(Codes(), {0, 0}, Selection()) == std::vector<std::uint64_t>({0, 0}));
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
