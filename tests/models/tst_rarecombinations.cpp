#include "models/study/persons/rarecombinations.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace whither;

/// Values that few people share say who they are: none is left that could.
class TestRareCombinations : public QObject {
    Q_OBJECT

private slots:
    void commonOnesStay();
    void rareOnesAreFolded();
    void theFoldedAreManyToo();
    void rowsOfOnePersonAreOne();
    void everyCombinationIsCommon();
    void fewPeopleKeepNothing();
};

namespace {

using Columns = std::vector<std::vector<std::uint32_t>>;

std::vector<std::uint32_t> eachItsOwn(std::size_t rows)
{
    std::vector<std::uint32_t> people(rows);
    for (std::size_t row = 0; row < rows; ++row)
        people[row] = static_cast<std::uint32_t>(row);
    return people;
}

} // namespace

void TestRareCombinations::commonOnesStay()
{
    Columns columns{{1, 1, 1, 1, 1, 2, 2, 2, 2, 2}, {7, 7, 7, 7, 7, 7, 7, 7, 7, 7}};
    const Columns before = columns;
    QCOMPARE(foldRareCombinations(eachItsOwn(10), columns), 0u);
    QCOMPARE(columns, before);
}

void TestRareCombinations::rareOnesAreFolded()
{
    // Five of 1, and 2, 3, 4 twice each.
    Columns columns{{1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4}};
    QCOMPARE(foldRareCombinations(eachItsOwn(11), columns), 6u);
    const auto f = foldedValue;
    QCOMPARE(columns.front(), (std::vector<std::uint32_t>{1, 1, 1, 1, 1, f, f, f, f, f, f}));
}

void TestRareCombinations::theFoldedAreManyToo()
{
    // One alone would stand out by being folded: the next rarest goes with it.
    Columns columns{{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3}};
    QCOMPARE(foldRareCombinations(eachItsOwn(12), columns), 6u);
    const auto f = foldedValue;
    QCOMPARE(columns.front(), (std::vector<std::uint32_t>{1, 1, 1, 1, 1, 1, f, f, f, f, f, f}));
}

void TestRareCombinations::rowsOfOnePersonAreOne()
{
    // Six rows, of two people.
    const std::vector<std::uint32_t> people{0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6};
    Columns columns{{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2}};
    foldRareCombinations(people, columns);
    QCOMPARE(columns.front().front(), foldedValue);
}

/// Whatever the table, a combination is that of five people or more, and a value is its own or
/// folded.
void TestRareCombinations::everyCombinationIsCommon()
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const std::size_t rows = 5 + random() % 120;
        std::vector<std::uint32_t> people(rows);
        const std::size_t persons = 5 + random() % rows;
        for (std::size_t row = 0; row < rows; ++row)
            people[row] = static_cast<std::uint32_t>(row < 5 ? row : random() % persons);
        Columns columns(1 + random() % 4, std::vector<std::uint32_t>(rows));
        for (auto& values : columns) {
            const auto kinds = static_cast<std::uint32_t>(1 + random() % 9);
            for (std::uint32_t& value : values)
                value = static_cast<std::uint32_t>(random() % kinds * (random() % kinds) / 2);
        }
        const Columns before = columns;
        std::size_t folded = foldRareCombinations(people, columns);
        std::map<std::vector<std::uint32_t>, std::set<std::uint32_t>> shared;
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<std::uint32_t> combination;
            for (std::size_t column = 0; column < columns.size(); ++column) {
                const std::uint32_t value = columns[column][row];
                combination.push_back(value);
                QVERIFY(value == foldedValue || value == before[column][row]);
                folded -= value == foldedValue ? 1 : 0;
            }
            shared[combination].insert(people[row]);
        }
        QCOMPARE(folded, 0u);
        for (const auto& [combination, whose] : shared)
            QVERIFY2(whose.size() >= fewestAlike, qPrintable(QString::number(round)));
    }
}

void TestRareCombinations::fewPeopleKeepNothing()
{
    Columns columns{{1, 1, 1}, {2, 2, 2}};
    QCOMPARE(foldRareCombinations(eachItsOwn(3), columns), 6u);
    Columns none{{}};
    QCOMPARE(foldRareCombinations({}, none), 0u);
}

QTEST_GUILESS_MAIN(TestRareCombinations)
#include "tst_rarecombinations.moc"
