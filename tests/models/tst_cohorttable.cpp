#include "models/import/papers/paperlistfiles.h"
#include "models/query/columnengine.h"
#include "models/study/cohorts/cohorttable.h"
#include "models/study/cohorts/papercohort.h"
#include "models/text/wording.h"

#include "tests/support/papertable.h"

#include <QTest>

#include <map>

using namespace whither;

namespace {

QByteArray paper(const char* status, const char* author, const char* aff = "",
                 const char* countries = "", const char* index = "", const char* ids = "")
{
    return QByteArray(R"({"title":"T","status":")") + status + R"(","author":")" + author
           + R"(","authorids":")" + ids + R"(","aff":")" + aff + R"(","aff_country_unique":")"
           + countries + R"(","aff_country_unique_index":")" + index + "\"}";
}

QByteArray listOf(const QByteArrayList& papers)
{
    return '[' + papers.join(",\n") + ']';
}

/// Five people of the United States in 2018 and one who comes later.
ReadTable smallList(FileFolder& folder)
{
    return paperTable({
        folder.add(QStringLiteral("nips2018.json"),
                   listOf({paper("Poster", "Ann;Bo;Cy;Di;Ed", "MIT;CMU + PKU;MIT;PKU;Intel",
                                 "US;CN", "0;1+0;0;1;0"),
                           paper("Poster", "Ann", "MIT", "US", "0"),
                           paper("Reject", "Gus", "MIT", "US", "0")})),
        folder.add(QStringLiteral("uai2020.json"),
                   listOf({paper("Poster", "Ann;Cy", "Inria;", "FR", "0", "~Ann1;~Cy1"),
                           paper("Poster", "Ann", "Google", "DE", "0", "~Ann2")})),
        folder.add(QStringLiteral("uai2023.json"),
                   listOf({paper("Poster", "A. Ann;ANN;Bo", ";PKU + THU;", "CN", "0+0"),
                           paper("Oral", "Bo", "", "", "")})),
        folder.add(QStringLiteral("colm2023.json"),
                   listOf({paper("Oral", "Ed;Di", "Intel;PKU", "CN;US", "1+0;0")})),
    });
}

Result<std::shared_ptr<const Table>> smallTable(const Table& list)
{
    const auto origin = rowsInCountry(list, "US", 2018);
    if (!origin.ok())
        return origin.error();
    return cohortTable(list, origin.value(), {{2022, 2025}, {2020, 2023}});
}

} // namespace

/// A cohort as a table of its people.
class TestCohortTable : public QObject {
    Q_OBJECT

private slots:
    void hasARowAMember();
    void saysWhere();
    void saysWhatIsDoubtful();
    void looks();
    void saysWhereItComesFrom();
    void prefersWhatAllRowsName();
    void refusesOtherTables();
    void agreesWithTheAnswer();
    void answersQueries();
};

void TestCohortTable::hasARowAMember()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    QCOMPARE(printedRows(*table.value(), {"person", "name", "papers", "first_year", "last_year"}),
             QByteArray("ann|ANN|5|2018|2023\n"
                        "bo|Bo|3|2018|2023\n"
                        "cy|Cy|2|2018|2020\n"
                        "ed|Ed|2|2018|2023\n"));
}

void TestCohortTable::saysWhere()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    QCOMPARE(
        printedRows(*table.value(), {"person", "where_then", "institution_then", "where_later",
                                     "institution_later", "later_year", "seen_again", "several"}),
        QByteArray("ann|US|MIT|CN|PKU; THU|2023|seen_country_known|one_country\n"
                   "bo|US|CMU; PKU|-|-|-|seen_country_unknown|-\n"
                   "cy|US|MIT|-|-|-|not_seen|-\n"
                   "ed|US|Intel|US|Intel|2023|seen_country_known|several_countries\n"));
}

void TestCohortTable::saysWhatIsDoubtful()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    QCOMPARE(printedRows(*table.value(), {"person", "shared_name", "institutions_at_once"}),
             QByteArray("ann|several_profiles|few_institutions\n"
                        "bo|no_profile|few_institutions\n"
                        "cy|one_profile|few_institutions\n"
                        "ed|no_profile|few_institutions\n"));
}

void TestCohortTable::looks()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    // Two papers of one year and conference: the first row tells.
    QCOMPARE(printedRows(*table.value(), {"person", "in_2020", "in_2023"}),
             QByteArray("ann|FR|CN\nbo|-|-\ncy|-|-\ned|-|US\n"));
    QVERIFY(!table.value()->column("in_2018"));
}

void TestCohortTable::saysWhereItComesFrom()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    const Provenance computed{ProvenanceKind::Computed, "S"};
    for (std::size_t column = 0; column < table.value()->columns().size(); ++column) {
        for (std::size_t row = 0; row < table.value()->rowCount(); ++row) {
            const bool isKnown = table.value()->columns()[column].isKnown(row);
            QVERIFY(table.value()->provenance(row, column) == (isKnown ? computed : Provenance{}));
        }
    }
}

/// Whoever is in two countries is in the one that the cohort is about.
void TestCohortTable::prefersWhatAllRowsName()
{
    FileFolder folder;
    const ReadTable read = paperTable({
        folder.add(QStringLiteral("nips2016.json"),
                   listOf({paper("Poster", "Ann;Bo", "", "US;CN", "0;0+1")})),
        folder.add(QStringLiteral("nips2017.json"),
                   listOf({paper("Poster", "Ann;Bo", "", "US;CN", "1+0;1")})),
        folder.add(QStringLiteral("nips2018.json"), listOf({paper("Poster", "Cy;Di;Di")})),
    });
    QVERIFY(read.table);
    const auto then = [&](const Selection& origin) {
        const auto table = cohortTable(*read.table, origin, {{2022, 2025}, {}});
        return printedRows(*table.value(), {"person", "papers", "where_then"});
    };
    QCOMPARE(then(Selection(read.table->rowCount(), true)),
             QByteArray("ann|2|CN\nbo|2|CN\ncy|1|-\ndi|1|-\n"));
    QCOMPARE(then(rowsInCountry(*read.table, "US", 2017).value()),
             QByteArray("ann|2|US\nbo|2|US\n"));
}

void TestCohortTable::refusesOtherTables()
{
    QCOMPARE(cohortTable(Table(), Selection(), {}).error().code, ErrorCode::MissingColumn);
}

/// On the public lists: the table has the numbers of `followCohort`, which has the expected ones.
void TestCohortTable::agreesWithTheAnswer()
{
    const QStringList files =
        paperListFiles(QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists"));
    if (files.isEmpty())
        QSKIP("../shared/corpora is not there");
    const ReadTable read = paperTable(files);
    QVERIFY(read.table);
    const auto origin = rowsInCountry(*read.table, "United States", 2018);
    QVERIFY(origin.ok());
    const auto answer = followCohort(*read.table, origin.value(), {2022, 2025});
    const auto table = cohortTable(*read.table, origin.value(), {{2022, 2025}, {2022, 2025}});
    QVERIFY(answer.ok() && table.ok());
    const auto counted = [&](const char* key) {
        std::map<std::string, std::uint64_t> counts;
        for (std::size_t row = 0; row < table.value()->rowCount(); ++row)
            ++counts[table.value()->column(key)->text(row).value_or("-")];
        return counts;
    };
    QCOMPARE(table.value()->rowCount(), answer.value().members);
    auto later = counted("where_later");
    later.erase("-");
    const std::map<std::string, std::uint64_t> latest(answer.value().latest.begin(),
                                                      answer.value().latest.end());
    QVERIFY(later == latest);
    auto seen = counted("seen_again");
    QCOMPARE(seen["seen_country_known"], answer.value().followed);
    QCOMPARE(seen["seen_country_known"] + seen["seen_country_unknown"], answer.value().onAnyPaper);
    QCOMPARE(counted("several")["several_countries"], answer.value().several);
    QCOMPARE(counted("where_then")["United States"], answer.value().members);
    std::uint64_t shared = 0;
    for (std::size_t row = 0; row < table.value()->rowCount(); ++row)
        shared += table.value()->column("where_later")->isKnown(row)
                          && table.value()->column("shared_name")->text(row) == "several_profiles"
                      ? 1U
                      : 0U;
    QCOMPARE(shared, answer.value().ambiguous);
}

/// An ordinary query counts it like any table.
void TestCohortTable::answersQueries()
{
    FileFolder folder;
    const ReadTable read = smallList(folder);
    QVERIFY(read.table);
    const auto table = smallTable(*read.table);
    QVERIFY(table.ok());
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    engine.addTable("cohort", [&] { return table.value(); });
    Query query;
    query.table = "cohort";
    std::map<std::string, std::uint64_t> counts;
    for (const Group& group : engine.groups(query, {"where_later"}))
        counts[group.terms.front().value_or("-")] = group.count;
    const std::map<std::string, std::uint64_t> expected{{"-", 2}, {"CN", 1}, {"US", 1}};
    QVERIFY(counts == expected);
}

QTEST_GUILESS_MAIN(TestCohortTable)
#include "tst_cohorttable.moc"
