#include "models/study/datasets/sourceconflicts.h"
#include "models/study/measures/shareseries.h"

#include "tests/support/builtinstudy.h"

#include <QTest>

using namespace whither;

/// Where sources print different numbers of the same thing.
class TestSourceConflicts : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsPrintedTwice();
    void isMutual_data();
    void isMutual();
    void leavesAgreementAlone();
    void isNotOfPeople();

private:
    /// The row of the table with these values, as in "stage_to=work".
    std::uint64_t rowWith(const char* table, const std::vector<Condition>& conditions) const;

    BuiltinStudy m_study;
};

namespace {

Condition is(const char* column, const char* value)
{
    return {column, Condition::Op::IsAnyOf, {Term(value)}};
}

} // namespace

std::uint64_t TestSourceConflicts::rowWith(const char* table,
                                           const std::vector<Condition>& conditions) const
{
    const auto rows = m_study.engine->rows(withAlso(m_study.whole(table), conditions));
    return rows->size() == 1 ? rows->rowId(0) : ~std::uint64_t(0);
}

void TestSourceConflicts::findsWhatIsPrintedTwice()
{
    const SourceConflicts conflicts(m_study.dataset("talent_flows"), *m_study.engine);
    // Who works outside the country of their first degree: 53 in one source, 55 by another.
    const auto one =
        rowWith("talent_flows", {is("place_to", "country other than first-degree country"),
                                 is("year", "2019"), is("source_id", "MP1_MC")});
    QCOMPARE(conflicts.at(one, "share_percent"), (std::vector<OtherValue>{{55, "MP2_DM"}}));
    QVERIFY(conflicts.at(one, "count").empty());
    QVERIFY(conflicts.count() > 0);
}

void TestSourceConflicts::isMutual_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("talent flows") << QStringLiteral("talent_flows");
    QTest::newRow("conference shares") << QStringLiteral("conference_shares");
}

void TestSourceConflicts::isMutual()
{
    QFETCH(const QString, table);
    const Dataset& dataset = m_study.dataset(table.toStdString());
    const SourceConflicts conflicts(dataset, *m_study.engine);
    QVERIFY(conflicts.count() > 0);
    const auto rows = m_study.engine->rows(m_study.whole(table.toStdString()));
    const auto schema = m_study.engine->columns(dataset.id);
    for (const ColumnInfo& column : dataset.columns) {
        const std::size_t place = *columnIndex(schema, column.key);
        std::size_t others = 0;
        for (std::size_t position = 0; position < rows->size(); ++position) {
            for (const OtherValue& other : conflicts.at(rows->rowId(position), column.key)) {
                const double here = *numberIn(rows->cell(position, place));
                QVERIFY(qAbs(here - other.value) >= leastConflict);
                ++others;
            }
        }
        QCOMPARE(others % 2, std::size_t(0)); // one differs from two that differ from it
    }
}

void TestSourceConflicts::leavesAgreementAlone()
{
    const SourceConflicts conflicts(m_study.dataset("talent_flows"), *m_study.engine);
    const auto alone =
        rowWith("talent_flows", {is("study", "MacroPolo tracker 2.0"),
                                 is("stage_from", "undergrad"), is("place_from", "India")});
    QVERIFY(alone != ~std::uint64_t(0));
    QVERIFY(conflicts.at(alone, "share_percent").empty());
}

void TestSourceConflicts::isNotOfPeople()
{
    QCOMPARE(SourceConflicts(m_study.dataset("cohort100"), *m_study.engine).count(),
             std::size_t(0));
    QCOMPARE(SourceConflicts(m_study.dataset("sources"), *m_study.engine).count(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestSourceConflicts)
#include "tst_sourceconflicts.moc"
