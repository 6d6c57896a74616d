#include "models/import/tableimport.h"
#include "models/query/columnengine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/datasets/authorships.h"
#include "models/study/datasets/papershares.h"
#include "models/study/datasets/sharesdataset.h"
#include "models/study/measures/places.h"
#include "models/study/measures/rulespread.h"
#include "models/study/measures/shareseries.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <map>
#include <tuple>

using namespace whither;

namespace {

using Key = std::tuple<std::string, std::string, std::string, std::string>;

struct Share {
    double count = 0;
    double total = 0;
    double percent = 0;
};

/// The computed rows by conference, year, measure and place.
std::map<Key, Share> computedRows(const Table& table)
{
    const auto text = [&](const char* column, std::size_t row) {
        return table.column(column)->text(row).value_or(std::string());
    };
    const auto number = [&](const char* column, std::size_t row) {
        return numberIn(table.column(column)->cell(row)).value_or(-1);
    };
    std::map<Key, Share> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (text("kind", row) == "computed" && text("source_id", row) == "lists")
            rows[{text("conference", row), text("year", row), text("measure", row),
                  text("place", row)}] = {number("count", row), number("total", row),
                                          number("share_percent", row)};
    }
    return rows;
}

} // namespace

/// C6: shares counted from lists of papers, beside the published ones.
class TestPaperShares : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countsByEveryRule();
    void fractionsAddUp();
    void standBesideThePublished();
    void drawsLines();
    void saysWhatHangsOnTheRule();
    void saysThatAuthorsWereChosen();
    void refusesOtherTables();

private:
    const Catalog m_catalog{QStringLiteral(":/data")};
    std::shared_ptr<const Table> m_published = m_catalog.load("conference_shares");
    std::shared_ptr<const Table> m_papers;
    std::shared_ptr<const Table> m_shares;
};

void TestPaperShares::initTestCase()
{
    const QString corpora = QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists");
    if (!QDir(corpora).exists())
        QSKIP("../shared/corpora is not there");
    ReadProgress progress;
    auto read = importTable({corpora}, {}, {ProvenanceKind::Published, "lists"}, progress, {});
    QVERIFY(read.ok());
    m_papers = read.value().table;
    auto shares = paperShares(*m_papers, nullptr, *m_published, "lists");
    QVERIFY(shares.ok());
    m_shares = shares.value();
}

/// The very counts of `whither query … --count-by country`, which agree with the expected results.
void TestPaperShares::countsByEveryRule()
{
    const auto rows = computedRows(*m_shares);
    const std::pair<CountingRule, const char*> rules[] = {
        {CountingRule::Any, "papers_with_any_author"},
        {CountingRule::First, "lead_author_country"},
        {CountingRule::Last, "last_author_country"},
        {CountingRule::Fractional, "fractional_paper_equivalents"}};
    const std::map<std::string, std::string> names{
        {"iclr", "ICLR"}, {"icml", "ICML"}, {"nips", "NeurIPS"}, {"aistats", "AISTATS"}};
    std::size_t compared = 0;
    for (const auto& [rule, measure] : rules) {
        const auto counts = countryCounts(*m_papers, rule);
        QVERIFY(counts.ok());
        for (const CountryCount& count : counts.value()) {
            const auto name = names.find(count.conference);
            if (name == names.end() || count.accepted == 0)
                continue;
            const auto found = rows.find({name->second, std::to_string(*count.year), measure,
                                          placeOf(count.country.value_or("Unknown")).name});
            QVERIFY(found != rows.end());
            QVERIFY(std::abs(found->second.count - count.count) < 1e-5);
            QCOMPARE(found->second.total, double(count.accepted));
            QVERIFY(std::abs(found->second.percent - 100 * count.count / double(count.accepted))
                    < 0.0051);
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

void TestPaperShares::fractionsAddUp()
{
    std::map<std::pair<std::string, std::string>, std::pair<double, double>> sums;
    for (const auto& [key, share] : computedRows(*m_shares)) {
        const auto& [conference, year, measure, place] = key;
        if (measure != "fractional_paper_equivalents")
            continue;
        auto& [sum, total] = sums[{conference, year}];
        sum += share.count;
        total = share.total;
    }
    QVERIFY(!sums.empty());
    for (const auto& [key, sum] : sums)
        QVERIFY2(std::abs(sum.first - sum.second) < 1e-3, (key.first + key.second).c_str());
}

void TestPaperShares::standBesideThePublished()
{
    std::map<std::string, int> bySource;
    bool hasProvenance = true;
    const Column& source = *m_shares->column("source_id");
    const Column& share = *m_shares->column("share_percent");
    const Column& conference = *m_shares->column("conference");
    for (std::size_t row = 0; row < m_shares->rowCount(); ++row) {
        ++bySource[source.text(row).value_or(std::string())];
        const Provenance& origin = m_shares->provenances()[share.provenanceIndex(row)];
        hasProvenance = hasProvenance && (!share.isKnown(row) || !origin.source.empty());
        QVERIFY(conference.text(row) != std::optional<std::string>("nips"));
    }
    QVERIFY(hasProvenance);
    QVERIFY(bySource.size() > 2);
    QVERIFY(bySource["lists"] > 1000);
}

void TestPaperShares::drawsLines()
{
    QVERIFY(holdsPaperShares(*m_shares));
    const Dataset dataset = sharesDataset("list-s", "Shares", *m_shares);
    QCOMPARE(dataset.figure, std::string("shares"));
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    engine.addTable("list-s", [this] { return m_shares; });
    QVERIFY(engine.check(dataset.opening).ok());
    const SharesSummary summary = summarizeShares(engine, dataset.opening);
    QCOMPARE(summary.panels.size(), std::size_t(1));
    QVERIFY(summary.pointCount > 20);
    QCOMPARE(summary.measures, std::vector<std::string>{"papers_with_any_author"});
    // The list's lines and the sources' are never joined.
    for (const ShareSeries& series : summary.panels.front().series)
        QVERIFY(series.source == "lists" || m_catalog.source(series.source));
}

/// The strip of all rules: the lowest and highest share of the two that lead.
void TestPaperShares::saysWhatHangsOnTheRule()
{
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    engine.addTable("list-s", [this] { return m_shares; });
    const Dataset dataset = sharesDataset("list-s", "Shares", *m_shares);
    const auto spread = ruleSpread(engine, dataset.opening);
    QVERIFY(spread);
    QCOMPARE(spread->source, std::string("lists"));
    QVERIFY(spread->rules >= 4);
    QCOMPARE(spread->ranges.size(), std::size_t(2));
    double lowest = 100;
    double highest = 0;
    std::size_t leads = 0;
    std::map<std::string, std::map<std::string, double>> byMeasure;
    for (const auto& [key, share] : computedRows(*m_shares)) {
        const auto& [conference, year, measure, place] = key;
        if (conference == spread->conference && year == std::to_string(spread->year)
            && place != placeOf("Unknown").name)
            byMeasure[measure][place] = share.percent;
    }
    QCOMPARE(byMeasure.size(), spread->rules);
    for (auto& [measure, shares] : byMeasure) {
        const double first = shares[spread->ranges[0].place];
        lowest = std::min(lowest, first);
        highest = std::max(highest, first);
        leads += std::ranges::all_of(shares, [&](const auto& s) { return s.second <= first; });
    }
    QCOMPARE(spread->ranges[0].lowest, lowest);
    QCOMPARE(spread->ranges[0].highest, highest);
    QCOMPARE(spread->leads, leads);
    // What the strip says of a rule is what its line says.
    QCOMPARE(spread->answers.size(), spread->rules);
    std::size_t compared = 0;
    for (const RuleAnswer& answer : spread->answers) {
        const Query asked =
            withTerms(dataset.opening, "measure", Condition::Op::IsAnyOf, {Term(answer.measure)});
        const SharePanel panel = summarizeShares(engine, asked).panels.front();
        for (std::size_t place = 0; place < spread->ranges.size(); ++place) {
            for (const ShareSeries& series : panel.series) {
                if (series.place == spread->ranges[place].place && series.source == spread->source
                    && series.last().year == spread->year) {
                    QCOMPARE(answer.shares[place], series.last().value);
                    ++compared;
                }
            }
        }
    }
    QCOMPARE(compared, spread->ranges.size() * spread->rules);
    Query several = dataset.opening;
    several.conditions[1].terms.push_back(Term(std::string("UAI")));
    QVERIFY(!ruleSpread(engine, several));
}

/// Of a filtered list, every computed row says that not all authors count.
void TestPaperShares::saysThatAuthorsWereChosen()
{
    Selection first(m_papers->rowCount());
    first.insert(0);
    const auto chosen = paperShares(*m_papers, &first, *m_published, "lists");
    QVERIFY(chosen.ok());
    const auto notesIn = [](const Table& table) {
        std::size_t notes = 0;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            notes += table.column("note")->text(row) == std::string(chosenAuthorsNote) ? 1 : 0;
        return notes;
    };
    QCOMPARE(notesIn(*chosen.value()), computedRows(*chosen.value()).size());
    QVERIFY(notesIn(*chosen.value()) > 0);
    QCOMPARE(notesIn(*m_shares), std::size_t(0));
}

void TestPaperShares::refusesOtherTables()
{
    const auto shares = paperShares(*m_published, nullptr, *m_published, "lists");
    QVERIFY(!shares.ok());
    QCOMPARE(shares.error().code, ErrorCode::MissingColumn);
}

QTEST_GUILESS_MAIN(TestPaperShares)
#include "tst_papershares.moc"
