#include "models/import/papers/paperlistfiles.h"
#include "models/import/textgrid.h"
#include "models/study/cohorts/papercohort.h"
#include "models/study/datasets/authorships.h"

#include "tests/support/papertable.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace whither;

namespace {

const QString corpora = QStringLiteral(WHITHER_SHARED_DIR "/corpora");

using CountryNumbers = std::vector<std::pair<std::string, std::uint64_t>>;

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 6);
}

/// Counts as "conference year accepted/known: country count (listed), ...", a group a line.
QByteArray printed(const std::vector<CountryCount>& counts)
{
    QByteArray text;
    for (const CountryCount& count : counts) {
        const QByteArray group = QByteArray::fromStdString(count.conference) + ' '
                                 + QByteArray::number(qlonglong(count.year.value_or(0))) + ' '
                                 + number(double(count.known)) + '/'
                                 + number(double(count.accepted)) + ':';
        if (!text.contains(group))
            text += group;
        text += ' ' + QByteArray::fromStdString(count.country.value_or("unknown")) + ' '
                + number(count.count);
        if (count.country && double(count.listed) != count.count)
            text += '(' + number(double(count.listed)) + ')';
        text += count.country ? "," : "\n";
    }
    return text;
}

/// A row of a paper list.
QByteArray paper(const char* status, const char* author, const char* aff = "",
                 const char* countries = "", const char* index = "")
{
    return QByteArray(R"({"title":"T","status":")") + status + R"(","author":")" + author
           + R"(","aff":")" + aff + R"(","aff_country_unique":")" + countries
           + R"(","aff_country_unique_index":")" + index + "\"}";
}

QByteArray listOf(const QByteArrayList& papers)
{
    return '[' + papers.join(",\n") + ']';
}

} // namespace

/// Rules R6 to R9 of the corpora's expected results: on small lists, and on the real ones, exactly.
class TestAuthorships : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void counts_data();
    void counts();
    void countsChosenRows();
    void countsWhateverTheOrder();
    void separatesFiles();
    void refusesOtherTables();
    void follows();
    void agreesWithExpectedCounts();
    void partsAddUp();
    void agreesWithExpectedCohort();

private:
    void doubtsNames(const PaperCohort& cohort);

    ReadTable m_corpus; ///< no table where there is no corpus
};

void TestAuthorships::initTestCase()
{
    const QStringList files = paperListFiles(corpora + QStringLiteral("/paperlists"));
    if (files.isEmpty())
        return;
    m_corpus = paperTable(files);
    QVERIFY(m_corpus.table);
}

void TestAuthorships::counts_data()
{
    QTest::addColumn<QByteArrayList>("papers");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("outcome");

    const QByteArrayList mixed{
        paper("Poster", "A;B;C", "", "US;CN;FR", "0+1;1;2"),
        paper("Oral", "A;B", "", "US;CN", "1;0"),
        paper("Reject", "A", "", "DE", "0"),
        paper("Poster", "A;B", "x", "DE;US", "1"),
        paper("Poster", ""),
        paper("Poster", "A; ;B", "X;;", "US", "0"),
    };
    const auto row = [&](const char* name, CountingRule rule, const QByteArrayList& papers,
                         const char* outcome) {
        QTest::newRow(name) << papers << static_cast<int>(rule) << QByteArray(outcome);
    };
    row("any", CountingRule::Any, mixed, "iclr 2018 3/5: US 3(4), CN 2, FR 1, unknown 3\n");
    row("first", CountingRule::First, mixed, "iclr 2018 3/5: CN 2, US 2(4), FR 0(1), unknown 2\n");
    row("last", CountingRule::Last, mixed, "iclr 2018 3/5: FR 1, US 1(4), CN 0(2), unknown 3\n");
    row("fractional", CountingRule::Fractional, mixed,
        "iclr 2018 3/5: US 1.16667(4), CN 1(2), FR 0.333333(1), unknown 2.5\n");
    row("nothing accepted", CountingRule::Any, {paper("", "A", "", "US", "0")},
        "iclr 2018 0/0: unknown 0\n");
    row("nothing known", CountingRule::Any, {paper("Poster", "A;B"), paper("Poster", "A")},
        "iclr 2018 0/2: unknown 2\n");
    row("two authors, both with both countries", CountingRule::Any,
        {paper("Poster", "A;B", "", "US;CN", "0+1;1+0")}, "iclr 2018 1/1: CN 1, US 1, unknown 0\n");
    row("the same paper twice", CountingRule::Any,
        {paper("Poster", "A", "", "US", "0"), paper("Poster", "A", "", "US", "0")},
        "iclr 2018 2/2: US 2, unknown 0\n");
    row("one author twice", CountingRule::Fractional,
        {paper("Poster", "A;A;B", "", "US;CN", "0;0;1")},
        "iclr 2018 1/1: US 0.666667(1), CN 0.333333(1), unknown 0\n");
    row("listed only", CountingRule::Any, {paper("Poster", "A", "", "US;CN", "0;1")},
        "iclr 2018 0/1: CN 0(1), US 0(1), unknown 1\n");
}

void TestAuthorships::counts()
{
    QFETCH(QByteArrayList, papers);
    QFETCH(int, rule);
    FileFolder folder;
    const ReadTable read =
        paperTable({folder.add(QStringLiteral("iclr2018.json"), listOf(papers))});
    QVERIFY(read.table);
    const auto counts = countryCounts(*read.table, static_cast<CountingRule>(rule));
    QVERIFY(counts.ok());
    QTEST(printed(counts.value()), "outcome");
}

void TestAuthorships::countsChosenRows()
{
    FileFolder folder;
    const ReadTable read = paperTable({folder.add(
        QStringLiteral("iclr2018.json"), listOf({paper("Poster", "A;B", "", "US;CN", "0;1"),
                                                 paper("Poster", "C", "", "US", "0")}))});
    QVERIFY(read.table);
    Selection second(read.table->rowCount());
    second.insert(1);
    const auto any = countryCounts(*read.table, CountingRule::Any, &second);
    QVERIFY(any.ok());
    QCOMPARE(printed(any.value()), QByteArray("iclr 2018 1/1: CN 1, unknown 0\n"));
    const auto parts = countryCounts(*read.table, CountingRule::Fractional, &second);
    QVERIFY(parts.ok());
    QCOMPARE(printed(parts.value()), QByteArray("iclr 2018 1/1: CN 0.5(1), unknown 0\n"));
}

/// A table whose rows were sorted by country holds the same papers.
void TestAuthorships::countsWhateverTheOrder()
{
    const auto tableOfRows = [](const std::vector<std::vector<std::string_view>>& rows) {
        std::vector<RowChunk> chunks;
        chunks.emplace_back(8);
        for (const auto& row : rows)
            chunks.back().addRow(row);
        std::vector<ColumnRequest> requests;
        for (const char* key : {"conference", "year", "paper", "accepted", "authors", "position",
                                "country", "country_listed"})
            requests.push_back({key, std::nullopt});
        return assembleTable(requests, std::move(chunks), {}).table;
    };
    const auto table = tableOfRows({{"nips", "2017", "n/2", "yes", "2", "2", "CN", ""},
                                    {"nips", "2017", "n/1", "yes", "2", "1", "CN", ""},
                                    {"nips", "2017", "n/2", "yes", "2", "1", "CN", ""},
                                    {"nips", "2017", "n/1", "yes", "2", "2", "US", ""}});
    const auto counts = countryCounts(*table, CountingRule::Any);
    QVERIFY(counts.ok());
    QCOMPARE(printed(counts.value()), QByteArray("nips 2017 2/2: CN 2, US 1, unknown 0\n"));
}

void TestAuthorships::separatesFiles()
{
    FileFolder folder;
    const QByteArray list = listOf({paper("Poster", "A", "", "US", "0")});
    const ReadTable read = paperTable({folder.add(QStringLiteral("b/nips2018.json"), list),
                                       folder.add(QStringLiteral("a/nips2017.json"), list),
                                       folder.add(QStringLiteral("a/nips2018.json"), list),
                                       folder.add(QStringLiteral("a/3dv2025.json"), list)});
    QVERIFY(read.table);
    const auto counts = countryCounts(*read.table, CountingRule::Any);
    QVERIFY(counts.ok());
    QCOMPARE(printed(counts.value()), QByteArray("3dv 2025 1/1: US 1, unknown 0\n"
                                                 "nips 2017 1/1: US 1, unknown 0\n"
                                                 "nips 2018 2/2: US 2, unknown 0\n"));
}

void TestAuthorships::refusesOtherTables()
{
    const Table table;
    QCOMPARE(countryCounts(table, CountingRule::Any).error().code, ErrorCode::MissingColumn);
    QCOMPARE(rowsInCountry(table, "US", 2018).error().code, ErrorCode::MissingColumn);
    QCOMPARE(followCohort(table, Selection(), {2022, 2025}).error().code, ErrorCode::MissingColumn);
}

void TestAuthorships::follows()
{
    FileFolder folder;
    const ReadTable read = paperTable({
        folder.add(QStringLiteral("nips2018.json"),
                   listOf({paper("Poster", "Ann;Bo;Cy;Di;Ed;Flo", "", "US;CN", "0;1+0;0;1;0;0"),
                           paper("Reject", "Gus", "", "US", "0")})),
        // Too late for the origin, too early for what follows.
        folder.add(QStringLiteral("nips2021.json"),
                   listOf({paper("Poster", "Hal;Cy", "", "US", "0;0")})),
        folder.add(QStringLiteral("uai2022.json"),
                   listOf({paper("Poster", "ANN;Di", "", "FR", "0;0")})),
        // Ann in two countries of one year, the conference first by name decides; Bo unknown.
        folder.add(QStringLiteral("uai2023.json"),
                   listOf({paper("Poster", "Ann;Bo", "x;", "DE", "0"),
                           paper("Reject", "Cy", "", "DE", "0")})),
        folder.add(QStringLiteral("colm2023.json"),
                   listOf({paper("Oral", "Ann;Ed", "", "CN;US", "0;1+0"),
                           paper("Oral", "Ed", "", "CN", "0")})),
    });
    QVERIFY(read.table);
    const auto origin = rowsInCountry(*read.table, "US", 2018);
    QVERIFY(origin.ok());
    const auto cohort = followCohort(*read.table, origin.value(), {2022, 2025});
    QVERIFY(cohort.ok());
    // Ann, Bo, Cy, Ed, Flo; Ann, Bo, Ed are on papers; Ann and Ed have countries, two each.
    const CountryNumbers latest{{"CN", 1}, {"US", 1}};
    QCOMPARE(cohort.value().members, 5U);
    QCOMPARE(cohort.value().onAnyPaper, 3U);
    QCOMPARE(cohort.value().followed, 2U);
    QCOMPARE(cohort.value().several, 2U);
    QVERIFY(cohort.value().latest == latest);
    QVERIFY(cohort.value().latestUnambiguous == latest);
    QCOMPARE(cohort.value().ambiguous, 0U);
    QCOMPARE(cohort.value().unidentified, 2U);
}

void TestAuthorships::agreesWithExpectedCounts()
{
    if (!m_corpus.table)
        QSKIP("../shared/corpora is not there");
    auto grid = readTextGrid(corpora + QStringLiteral("/expected/country_by_year_examples.csv"));
    QVERIFY(grid.ok());
    const auto any = countryCounts(*m_corpus.table, CountingRule::Any);
    const auto parts = countryCounts(*m_corpus.table, CountingRule::Fractional);
    QVERIFY(any.ok() && parts.ok());
    using Key = std::tuple<std::string, std::string, std::string>;
    std::map<Key, QByteArrayList> actual;
    const auto collect = [&](const std::vector<CountryCount>& counts, bool isParts) {
        for (const CountryCount& count : counts) {
            QByteArrayList& values = actual[{count.conference, std::to_string(*count.year),
                                             count.country.value_or("unknown")}];
            if (isParts)
                values.append(QByteArray::number(count.count, 'f', 6));
            else
                values = {number(count.count), number(double(count.accepted)),
                          number(double(count.known)),
                          count.country ? number(double(count.listed)) : QByteArray()};
        }
    };
    collect(any.value(), false);
    collect(parts.value(), true);
    std::set<std::pair<std::string, std::string>> files;
    for (std::size_t row = 0; row < grid.value().rowCount(); ++row) {
        const auto field = [&](const char* name) {
            return std::string(grid.value().field(row, name));
        };
        files.emplace(field("conference"), field("year"));
        const Key key{field("conference"), field("year"), field("country")};
        QByteArrayList expected;
        for (const char* name : {"papers_whole", "accepted", "papers_known", "papers_listed"})
            expected.append(QByteArray::fromStdString(field(name)));
        QCOMPARE(actual[key].mid(0, 4), expected);
        const double difference = actual[key].value(4).toDouble() - std::stod(field("fractional"));
        QVERIFY2(std::abs(difference) <= 1e-6, field("country").c_str());
        actual.erase(key);
    }
    QCOMPARE(files.size(), 4U);
    for (const auto& [key, values] : actual)
        QVERIFY2(!files.contains({std::get<0>(key), std::get<1>(key)}), std::get<2>(key).c_str());
}

void TestAuthorships::partsAddUp()
{
    if (!m_corpus.table)
        QSKIP("../shared/corpora is not there");
    const auto parts = countryCounts(*m_corpus.table, CountingRule::Fractional);
    QVERIFY(parts.ok());
    double sum = 0;
    int groups = 0;
    for (const CountryCount& count : parts.value()) {
        sum += count.count;
        if (count.country)
            continue;
        QVERIFY(std::abs(sum - static_cast<double>(count.accepted)) < 1e-9);
        sum = 0;
        ++groups;
    }
    QCOMPARE(groups, 37);
}

void TestAuthorships::agreesWithExpectedCohort()
{
    if (!m_corpus.table)
        QSKIP("../shared/corpora is not there");
    auto grid = readTextGrid(corpora + QStringLiteral("/expected/cohort_us_2018.csv"));
    QVERIFY(grid.ok());
    const auto origin = rowsInCountry(*m_corpus.table, "United States", 2018);
    QVERIFY(origin.ok());
    const auto cohort = followCohort(*m_corpus.table, origin.value(), {2022, 2025});
    QVERIFY(cohort.ok());
    std::map<std::string, std::uint64_t> actual{
        {"cohort_members", cohort.value().members},
        {"on_any_accepted_paper_2022_2025", cohort.value().onAnyPaper},
        {"followed_known_country_2022_2025", cohort.value().followed},
        {"several_countries_in_latest_year", cohort.value().several}};
    for (const auto& [country, count] : cohort.value().latest)
        actual["latest_country" + country] = count;
    std::map<std::string, std::uint64_t> expected;
    for (std::size_t row = 0; row < grid.value().rowCount(); ++row)
        expected[std::string(grid.value().field(row, "measure"))
                 + std::string(grid.value().field(row, "country"))] =
            std::stoull(std::string(grid.value().field(row, "count")));
    for (const auto& [measure, count] : expected)
        QVERIFY2(actual[measure] == count, measure.c_str());
    QCOMPARE(actual.size(), expected.size());
    doubtsNames(cohort.value());
}

/// With and without the names that several profiles share: it is return that they overstate.
void TestAuthorships::doubtsNames(const PaperCohort& cohort)
{
    std::map<std::string, std::uint64_t> unambiguous(cohort.latestUnambiguous.begin(),
                                                     cohort.latestUnambiguous.end());
    std::map<std::string, double> shared;
    std::uint64_t ambiguous = 0;
    for (const auto& [country, count] : cohort.latest) {
        QVERIFY(unambiguous[country] <= count);
        ambiguous += count - unambiguous[country];
        shared[country] = double(count - unambiguous[country]) / double(count);
    }
    QCOMPARE(cohort.ambiguous, ambiguous);
    QVERIFY(cohort.ambiguous + cohort.unidentified < cohort.followed);
    QVERIFY(shared["China"] > 3 * shared["United States"]);
    QVERIFY(shared["United States"] > 0);
}

QTEST_GUILESS_MAIN(TestAuthorships)
#include "tst_authorships.moc"
