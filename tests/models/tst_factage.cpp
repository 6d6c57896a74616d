#include "models/items/datedfactsmodel.h"
#include "models/study/datasets/importeddataset.h"
#include "models/study/passport/factage.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/sampleworkspace.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// How old facts are: which sources and lists they come from, and which of them are to be checked
/// again. Nothing without a date is left out.
class TestFactAge : public QObject {
    Q_OBJECT

private slots:
    void datesMeanTheirFirstDay_data();
    void datesMeanTheirFirstDay();
    void agesAreWholeMonths();
    void everyRecordHasALine();
    void linesLeadToTheirRecords();
    void snapshotsWereRetrieved();
    void listsSayWhenTheyWereRetrieved();
    void listsWithoutDaysWereReadOnOne();
    void theLimitIsADay();
    void sourcesAreNamedInTheLanguage();
};

namespace {

DatedFacts factsOn(const char* day)
{
    DatedFacts facts;
    facts.table = "t";
    facts.validOn = day;
    facts.day = firstDay(day);
    facts.records = 10;
    return facts;
}

} // namespace

void TestFactAge::datesMeanTheirFirstDay_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << QStringLiteral("2025-12-03") << QDate(2025, 12, 3);
    QTest::newRow("a month") << QStringLiteral("2025-12") << QDate(2025, 12, 1);
    QTest::newRow("a year") << QStringLiteral("2025") << QDate(2025, 1, 1);
    QTest::newRow("words") << QStringLiteral("late 2025 or later") << QDate();
    QTest::newRow("no month") << QStringLiteral("2025-13") << QDate();
    QTest::newRow("no day") << QStringLiteral("2025-02-30") << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestFactAge::datesMeanTheirFirstDay()
{
    QFETCH(QString, date);
    QTEST(firstDay(date.toStdString()).value_or(QDate()), "day");
}

void TestFactAge::agesAreWholeMonths()
{
    const QDate today(2026, 11, 28);
    QCOMPARE(monthsSince(today, today), 0);
    QCOMPARE(monthsSince({2025, 11, 28}, today), 12);
    QCOMPARE(monthsSince({2025, 11, 29}, today), 11);
    QCOMPARE(monthsSince({2026, 12, 1}, today), -1);
}

/// Of the study's own tables: by the sources they name, each of which is described.
void TestFactAge::everyRecordHasALine()
{
    const BuiltinStudy study;
    const std::vector<Dataset> datasets(study.catalog.datasets().begin(),
                                        study.catalog.datasets().end());
    const auto groups = factGroups(*study.engine, datasets);
    const auto facts = datedFacts(groups, study.catalog, {});
    QCOMPARE(facts.size(), groups.size());
    for (const Dataset& dataset : datasets) {
        if (dataset.id == "sources")
            continue; // holds no facts of its own
        std::uint64_t records = 0;
        for (const DatedFacts& one : facts)
            records += one.table == dataset.id ? one.records : 0;
        // A record may come from several sources; none comes from nowhere.
        QVERIFY2(records >= study.engine->rowCount(dataset.id), dataset.id.c_str());
    }
    // The oldest first, those without a day last.
    const auto undated = std::ranges::find(facts, std::optional<QDate>(), &DatedFacts::day);
    QVERIFY(undated != facts.end()); // "late 2025 or later"
    QVERIFY(std::ranges::is_sorted(facts.begin(), undated, {}, &DatedFacts::day));
    QVERIFY(std::all_of(undated, facts.end(), [](const DatedFacts& one) { return !one.day; }));
    QVERIFY(std::ranges::any_of(facts, [](const DatedFacts& one) {
        return one.source == "ART25" && !one.day && one.validOn == "late 2025 or later";
    }));
}

void TestFactAge::linesLeadToTheirRecords()
{
    const BuiltinStudy study;
    const std::vector<Dataset> datasets(study.catalog.datasets().begin(),
                                        study.catalog.datasets().end());
    int asked = 0;
    for (const DatedFacts& one :
         datedFacts(factGroups(*study.engine, datasets), study.catalog, {})) {
        Query query;
        query.table = one.table;
        query.conditions = one.conditions;
        const auto rows = study.engine->rows(query);
        QVERIFY2(rows->positionOf(one.firstRow), one.source.c_str());
        if (one.conditions.empty())
            continue;
        QCOMPARE(rows->size(), one.records);
        ++asked;
    }
    QVERIFY(asked > 10);
}

void TestFactAge::snapshotsWereRetrieved()
{
    const BuiltinStudy study;
    FactGroup group{"conference_shares", "IML", {}, false, 4, 0, {}};
    DatedFacts facts = datedFacts({group}, study.catalog, {}).front();
    QCOMPARE(facts.retrievedOn, std::string("2025-09-29"));
    QCOMPARE(facts.validOn, facts.retrievedOn);
    group.source = "SCMP26"; // a press article, of whose reading the day is not known
    facts = datedFacts({group}, study.catalog, {}).front();
    QCOMPARE(facts.retrievedOn, std::string());
    QCOMPARE(facts.day, std::optional(QDate(2026, 5, 11)));
    group.source = "nowhere described";
    facts = datedFacts({group}, study.catalog, {}).front();
    QCOMPARE(facts.title, group.source);
    QVERIFY(!facts.day);
}

void TestFactAge::listsSayWhenTheyWereRetrieved()
{
    const auto table =
        importedTable({{"name", ColumnType::Text}, {"Last checked", ColumnType::Text}},
                      {{"a", "2025-01-09"},
                       {"b", "2026-02-01T10:00:00Z"},
                       {"c", ""},
                       {"d", "2026-02-01"},
                       {"e", "last spring"}});
    BuiltinStudy study;
    study.engine->addTable("list", [table] { return table; });
    study.catalog.add(importedDataset("list", "People", *table, {{"name", Meaning::Name}}));
    const auto facts = datedFacts(factGroups(*study.engine, {*study.catalog.dataset("list")}),
                                  study.catalog, {{"list", QDate(2026, 11, 1)}});
    QCOMPARE(facts.size(), std::size_t(4));
    QCOMPARE(facts[0].day, std::optional(QDate(2025, 1, 9)));
    QCOMPARE(facts[0].records, std::uint64_t(1));
    QCOMPARE(facts[1].day, std::optional(QDate(2026, 2, 1)));
    QCOMPARE(facts[1].records, std::uint64_t(2));
    // Neither what is not said nor what is no day is taken for the day the list was read.
    std::vector<std::string> undated{facts[2].retrievedOn, facts[3].retrievedOn};
    QVERIFY(!facts[2].day && !facts[3].day);
    std::ranges::sort(undated);
    QCOMPARE(undated, (std::vector<std::string>{"", "last spring"}));
    Query query;
    query.table = "list";
    query.conditions = facts[1].conditions;
    QCOMPARE(study.engine->count(query), std::uint64_t(2));
}

void TestFactAge::listsWithoutDaysWereReadOnOne()
{
    const auto table = importedTable({{"name", ColumnType::Text}}, {{"a"}, {"b"}});
    BuiltinStudy study;
    study.engine->addTable("list", [table] { return table; });
    study.catalog.add(importedDataset("list", "People", *table, {{"name", Meaning::Name}}));
    const auto groups = factGroups(*study.engine, {*study.catalog.dataset("list")});
    auto facts = datedFacts(groups, study.catalog, {{"list", QDate(2026, 11, 1)}});
    QCOMPARE(facts.size(), std::size_t(1));
    QCOMPARE(facts.front().retrievedOn, std::string("2026-11-01"));
    QCOMPARE(facts.front().records, std::uint64_t(2));
    facts = datedFacts(groups, study.catalog, {{"list", QDate()}});
    QVERIFY(!facts.front().day);
}

void TestFactAge::theLimitIsADay()
{
    const std::vector<DatedFacts> facts{factsOn("2024"), factsOn("2025-11-27"),
                                        factsOn("2025-11-28"), factsOn("later")};
    const FactsToCheck check = factsToCheck(facts, {2026, 11, 28}, 12);
    QCOMPARE(check.facts, (std::vector{facts[0], facts[1], facts[3]}));
    QCOMPARE(check.old, std::size_t(2));
    QCOMPARE(check.oldRecords, std::uint64_t(20));
    // The table says so of itself twice, and of no source.
    QCOMPARE(check.sources, std::size_t(1));
    QCOMPARE(check.oldSources, std::size_t(1));
    QCOMPARE(check.undatedSources, std::size_t(1));
    QCOMPARE(check.undatedRecords, std::uint64_t(10));
    QCOMPARE(factsToCheck(facts, {2026, 11, 28}, 13).old, std::size_t(1));
    QCOMPARE(factsToCheck({}, {2026, 11, 28}, 1).facts.size(), std::size_t(0));
}

void TestFactAge::sourcesAreNamedInTheLanguage()
{
    const BuiltinStudy study(Language::SimplifiedChinese);
    DatedFactsModel model;
    model.setContext(study.context, {}, QDate(2026, 11, 28));
    const auto groups = factGroups(*study.engine, {study.dataset("cohort100")});
    model.setFacts(datedFacts(groups, study.catalog, {}));
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.factsAt(row).source != "CARN25")
            continue;
        ++rows;
        QCOMPARE(model.index(row, static_cast<int>(DatedFactsModel::Column::Source)).data(),
                 QVariant(QStringLiteral("中国顶尖 AI 研究人员留在美国了吗？ [CARN25]")));
    }
    QVERIFY(rows > 0);
}

QTEST_GUILESS_MAIN(TestFactAge)
#include "tst_factage.moc"
