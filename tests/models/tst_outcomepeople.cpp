#include "models/study/measures/outcomepeople.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// Each selected row as one person of the part that counts it.
class TestOutcomePeople : public QObject {
    Q_OBJECT

private slots:
    void theHundredAreAHundred();
    void eachIsOneRowOfTheirPiece();
    void rowsThatCannotBeToldApartAreNotListed();
    void manyAreNotListed();
};

namespace {

QByteArray people(int count, bool haveIds)
{
    QByteArray csv = "id,place,sector\n";
    for (int person = 0; person < count; ++person)
        csv += (haveIds ? 'P' + QByteArray::number(person) : QByteArray("P")) + ",China,company\n";
    return csv;
}

OutcomeSummary summaryOf(const Engine& engine)
{
    return summarizeOutcomes(engine, queryOf(R"({"table":"t","grouping":["place","sector"]})"));
}

} // namespace

void TestOutcomePeople::theHundredAreAHundred()
{
    const BuiltinStudy study;
    const OutcomeSummary summary =
        summarizeOutcomes(*study.engine, study.dataset("cohort100").opening);
    const auto listed = listPeople(*study.engine, summary);
    QCOMPARE(listed.size(), 100U);
    std::vector<std::uint64_t> counts(summary.parts.size());
    for (const OutcomePerson& person : listed)
        ++counts[person.part];
    for (std::size_t part = 0; part < counts.size(); ++part)
        QCOMPARE(counts[part], summary.parts[part].count);
}

void TestOutcomePeople::eachIsOneRowOfTheirPiece()
{
    const BuiltinStudy study;
    const OutcomeSummary summary =
        summarizeOutcomes(*study.engine, study.dataset("cohort100").opening);
    for (const OutcomePerson& person : listPeople(*study.engine, summary)) {
        const auto rows = study.engine->rows(withConditions(summary.query, person.conditions));
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(printed(rows->cell(0, 0)), QString::fromStdString(person.id));
    }
}

void TestOutcomePeople::rowsThatCannotBeToldApartAreNotListed()
{
    const auto engine = engineOver("t", people(3, false));
    QVERIFY(listPeople(*engine, summaryOf(*engine)).empty());
}

void TestOutcomePeople::manyAreNotListed()
{
    const auto few = engineOver("t", people(static_cast<int>(mostPeople), true));
    QCOMPARE(listPeople(*few, summaryOf(*few)).size(), mostPeople);
    const auto many = engineOver("t", people(static_cast<int>(mostPeople) + 1, true));
    QVERIFY(listPeople(*many, summaryOf(*many)).empty());
}

QTEST_GUILESS_MAIN(TestOutcomePeople)
#include "tst_outcomepeople.moc"
