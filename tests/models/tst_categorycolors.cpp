#include "models/study/measures/categorycolors.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace whither;

/// A colour belongs to a value, not to its rank.
class TestCategoryColors : public QObject {
    Q_OBJECT

private slots:
    void countriesHaveTheirOwn();
    void valuesDiffer();
    void orderDoesNotMatter();
    void otherCountsRecolourNothing();
    void wordsKeepTheirColourInOtherLists();
    void behindTheEighthThereIsNone();
    void partsAreColored();

private:
    static std::vector<Group> groups(const std::vector<std::pair<const char*, int>>& values)
    {
        std::vector<Group> made{{{std::nullopt}, 7}}; // some are not stated
        for (const auto& [value, count] : values)
            made.push_back({{Term(value)}, static_cast<std::uint64_t>(count)});
        return made;
    }
};

namespace {

const std::vector<std::pair<const char*, int>> sectors{
    {"company", 45}, {"university", 40}, {"student", 6}, {"government", 3}, {"none", 1}};

} // namespace

void TestCategoryColors::countriesHaveTheirOwn()
{
    const auto values = groups({{"Singapore", 9}, {"China", 5}, {"Europe (excl. UK)", 2}});
    for (const bool arePlaces : {true, false}) {
        const CategoryColors colors(values, arePlaces);
        QCOMPARE(colors.keyOf("China"), std::string_view("CN"));
        QCOMPARE(colors.keyOf("Europe (excl. UK)"), std::string_view("EU"));
        QCOMPARE(colors.keyOf("Singapore").empty(), arePlaces);
        QCOMPARE(colors.keyOf(std::nullopt), std::string_view());
    }
}

void TestCategoryColors::valuesDiffer()
{
    const CategoryColors colors(groups(sectors), false);
    std::set<std::string_view> keys;
    for (const auto& [value, count] : sectors)
        keys.insert(colors.keyOf(Term(value)));
    QCOMPARE(keys.size(), sectors.size());
    QVERIFY(!keys.contains(std::string_view()));
    QCOMPARE(colors.keyOf("no such sector"), std::string_view());
}

/// An engine may count the values in any order.
void TestCategoryColors::orderDoesNotMatter()
{
    auto values = groups(sectors);
    const CategoryColors colors(values, false);
    std::ranges::reverse(values);
    const CategoryColors again(values, false);
    for (const auto& [value, count] : sectors)
        QCOMPARE(again.keyOf(Term(value)), colors.keyOf(Term(value)));
}

/// Values whose own colours differ keep them whatever their numbers are.
void TestCategoryColors::otherCountsRecolourNothing()
{
    const CategoryColors first(groups({{"company", 45}, {"university", 40}}), false);
    const CategoryColors second(groups({{"company", 1}, {"university", 400}}), false);
    QCOMPARE(second.keyOf("company"), first.keyOf("company"));
    QCOMPARE(second.keyOf("university"), first.keyOf("university"));
}

void TestCategoryColors::wordsKeepTheirColourInOtherLists()
{
    const CategoryColors alone(groups({{"professor", 3}}), false);
    const CategoryColors among(groups({{"professor", 90}, {"founder", 5}, {"leader", 2}}), false);
    QCOMPARE(among.keyOf("professor"), alone.keyOf("professor"));
    const CategoryColors written(groups({{"Professor", 3}}), false);
    QCOMPARE(written.keyOf("Professor"), alone.keyOf("professor"));
}

void TestCategoryColors::behindTheEighthThereIsNone()
{
    std::vector<Group> values;
    for (int value = 0; value < 30; ++value)
        values.push_back({{Term("v" + std::to_string(value))}, static_cast<std::uint64_t>(value)});
    const CategoryColors colors(values, false);
    std::set<std::string_view> keys;
    for (int value = 0; value < 30; ++value) {
        const std::string_view key = colors.keyOf("v" + std::to_string(value));
        QCOMPARE(key.empty(), value < 30 - static_cast<int>(categoryColors));
        if (!key.empty())
            QVERIFY(keys.insert(key).second);
    }
}

void TestCategoryColors::partsAreColored()
{
    OutcomeSummary summary;
    OutcomePart company;
    company.term = "company";
    OutcomePart other;
    other.folded = 3;
    summary.parts = {company, other, OutcomePart()};
    const CategoryColors colors(groups(sectors), false);
    colorParts(summary, colors);
    QCOMPARE(summary.parts[0].colorKey, std::string(colors.keyOf("company")));
    QVERIFY(!summary.parts[0].colorKey.empty());
    QVERIFY(summary.parts[1].colorKey.empty());
    QVERIFY(summary.parts[2].colorKey.empty());
}

QTEST_GUILESS_MAIN(TestCategoryColors)
#include "tst_categorycolors.moc"
