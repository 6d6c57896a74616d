#include "models/query/querytext.h"
#include "models/study/cohorts/cohortlist.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// Filters that have a name.
class TestCohortList : public QObject {
    Q_OBJECT

private slots:
    void knowsAFilterByItsRows();
    void editsAreDoneAndUndone_data();
    void editsAreDoneAndUndone();
    void sentencesUseTheName();
};

namespace {

Query chinese()
{
    return queryOf(R"({"table":"cohort100","sort":[{"column":"role"}],"grouping":["sector"],)"
                   R"("conditions":[{"column":"where_now","op":"any-of","terms":["China"]}]})");
}

Query searching(const char* words)
{
    return queryOf(
        QByteArray(R"({"table":"cohort100","search":"%1"})").replace("%1", words).constData());
}

QString names(const CohortList& list)
{
    QStringList names;
    for (const auto& [name, query] : list.all())
        names.append(QString::fromStdString(name + ':' + query.search));
    return names.join(QLatin1Char(' '));
}

} // namespace

void TestCohortList::knowsAFilterByItsRows()
{
    CohortList list;
    list.setAll({{"A", cohortQuery(chinese())}, {"B", cohortQuery(searching("li"))}});
    QCOMPARE(QString::fromStdString(list.nameOf(chinese())), QStringLiteral("A"));
    Query other = chinese();
    other.sort.clear();
    other.measure = Measure::Count;
    QCOMPARE(QString::fromStdString(list.nameOf(other)), QStringLiteral("A"));
    // A search alone is a filter.
    QCOMPARE(QString::fromStdString(list.nameOf(searching("li"))), QStringLiteral("B"));
    QVERIFY(list.nameOf(searching("wei")).empty());
    other.table = "claims";
    QVERIFY(list.nameOf(other).empty());
    QVERIFY(list.nameOf(withoutFilter(chinese())).empty());
    QVERIFY(list.find("A") && !list.find("C"));
    QVERIFY(cohortQuery(chinese()).sort.empty());
    QVERIFY(cohortQuery(chinese()).grouping.empty());
}

void TestCohortList::editsAreDoneAndUndone_data()
{
    QTest::addColumn<bool>("hasBefore");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("name");
    QTest::newRow("save") << false << "B"
                          << "A:x B:new"
                          << "Save cohort";
    QTest::newRow("other filter") << true << "A"
                                  << "A:new"
                                  << "Save cohort";
    QTest::newRow("rename") << true << "B"
                            << "B:new"
                            << "Rename cohort";
    QTest::newRow("delete") << true << QString() << ""
                            << "Delete cohort";
}

void TestCohortList::editsAreDoneAndUndone()
{
    QFETCH(bool, hasBefore);
    QFETCH(QString, after);
    CohortList list;
    list.setAll({{"A", searching("x")}});
    QSignalSpy changes(&list, &CohortList::changed);
    CohortEdit edit;
    if (hasBefore)
        edit.before = {"A", searching("x")};
    if (!after.isEmpty())
        edit.after = {after.toStdString(), searching("new")};
    for (int round = 0; round < 2; ++round) {
        edit.apply(list);
        QTEST(names(list), "list");
        edit.revert(list);
        QCOMPARE(names(list), QStringLiteral("A:x"));
    }
    QCOMPARE(changes.count(), 4);
    QTEST(edit.describe(), "name");
}

void TestCohortList::sentencesUseTheName()
{
    const BuiltinStudy study;
    QCOMPARE(filterSentence(chinese(), 10, 100, study.context, QStringLiteral("Went %1 home")),
             QStringLiteral("Showing 10 of 100: Went %1 home"));
}

QTEST_GUILESS_MAIN(TestCohortList)
#include "tst_cohortlist.moc"
