#include "models/items/recordmodel.h"
#include "models/study/measures/outcomes.h"

#include "bench_data.h"
#include "findings.h"

#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace whither {

namespace {

constexpr std::array<std::string_view, 3> countries{"China", "United States", "Singapore"};
constexpr int firstYear = 2018;
constexpr int lastYear = 2021;

/// What somebody types, letter by letter, each text once: many hits, few and none.
std::vector<std::string> typedTexts()
{
    std::vector<std::string> texts;
    for (const QString& word :
         {QStringLiteral("wang wei"), QStringLiteral("stanford"), QStringLiteral("université"),
          QStringLiteral("zürich"), QStringLiteral("清华"), QStringLiteral("phd student"),
          QStringLiteral("okafor"), QStringLiteral("r00012"), QStringLiteral("neurips")}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts.push_back(word.left(length).toStdString());
    }
    return texts;
}

/// "value=count" of each group, sorted, so that any program can print the same.
std::string inOneLine(const std::vector<Group>& groups)
{
    std::vector<std::string> parts;
    for (const Group& group : groups) {
        std::string part;
        for (const Term& term : group.terms)
            part += (part.empty() ? "" : "/") + term.value_or("-");
        parts.push_back(part + '=' + std::to_string(group.count));
    }
    std::ranges::sort(parts);
    std::string line;
    for (const std::string& part : parts)
        line += (line.empty() ? "" : ";") + part;
    std::ranges::replace(line, ' ', '_');
    return line;
}

Query threeCountries(const Query& opening)
{
    std::vector<Term> years;
    for (int year = firstYear; year <= lastYear; ++year)
        years.emplace_back(std::to_string(year));
    return withTerms(withTerms(opening, "affiliation_country", Condition::Op::IsAnyOf,
                               {Term(countries[0]), Term(countries[1]), Term(countries[2])}),
                     "year", Condition::Op::IsAnyOf, years);
}

void timeKeystrokes(const ColumnEngine& engine, const ListImport& list)
{
    Times times;
    for (const std::string& text : typedTexts()) {
        Query query = list.dataset.opening;
        query.search = text;
        times.add([&] {
            std::ignore = engine.rows(query);
            for (const std::string& facet : list.dataset.facets)
                std::ignore = engine.facet(query, facet);
            std::ignore = summarizeOutcomes(engine, query);
            std::ignore = engine.groups(query, {"year", "affiliation_country"});
        });
    }
    tellTimes("keystroke", times);
    tellSize("facets", static_cast<double>(list.dataset.facets.size()));
}

/// Names and affiliations that contain a text, whatever its case, accents and width: other columns
/// are searched as well, since that is what the search box does.
void timeTexts(const ListImport& list)
{
    for (const char* text : {"muller", "zurich", "suzuki", "nowhere at all"}) {
        // An engine over these two columns alone does what the peers are asked to do.
        std::vector<Column> columns{*list.table->column("name"),
                                    *list.table->column("affiliation")};
        ListImport two;
        two.table = std::make_shared<const Table>(std::move(columns), list.table->provenances());
        two.dataset.id = "two";
        const auto engine = engineOver(two);
        Query query;
        query.table = "two";
        query.search = "warm";
        std::ignore = engine->count(query);
        query.search = text;
        Times times;
        times.add([&] { std::ignore = engine->rows(query); });
        tellTimes("text", times);
        std::string key = std::string("text_") + text;
        std::ranges::replace(key, ' ', '_');
        tellAnswer(key, std::to_string(engine->count(query)));
    }
}

/// Asks so many other questions that the engine keeps none of its earlier answers.
void crowdOutAnswers(const ColumnEngine& engine, const Query& opening)
{
    for (int other = 0; other < 40; ++other)
        std::ignore = engine.count(
            withTerms(opening, "year", Condition::Op::IsNoneOf, {std::to_string(1000 + other)}));
}

void timeFilter(const ColumnEngine& engine, const ListImport& list)
{
    const Query query = threeCountries(list.dataset.opening);
    Times times;
    for (int round = 0; round < 15; ++round) {
        crowdOutAnswers(engine, list.dataset.opening);
        times.add([&] {
            std::ignore = engine.rows(query);
            std::ignore = engine.groups(query, {"affiliation_country", "sector"});
            std::ignore = engine.groups(query, {"year", "affiliation_country"});
        });
    }
    tellTimes("filter", times);
    tellAnswer("filter_rows", std::to_string(engine.count(query)));
    tellAnswer("filter_pie", inOneLine(engine.groups(query, {"affiliation_country", "sector"})));
    tellAnswer("filter_line", inOneLine(engine.groups(query, {"year", "affiliation_country"})));
    tellAnswer("all_line",
               inOneLine(engine.groups(list.dataset.opening, {"year", "affiliation_country"})));
}

/// The same selection in Qt's own way: a proxy that asks the model for every row.
class ProxyOfThree : public QSortFilterProxyModel {
public:
    ProxyOfThree(int country, int year) : m_country(country), m_year(year) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto term = [&](int column) {
            return sourceModel()->index(row, column, parent).data(RecordModel::TermRole).toString();
        };
        const int year = term(m_year).toInt();
        return year >= firstYear && year <= lastYear
               && std::ranges::find(countries, term(m_country).toStdString()) != countries.end();
    }

private:
    int m_country;
    int m_year;
};

void timeProxy(const ColumnEngine& engine, const ListImport& list)
{
    if (list.table->rowCount() > 1'000'000)
        return; // minutes
    RecordModel model;
    model.setRows(list.dataset, engine.columns("list"), engine.rows(list.dataset.opening));
    Times times;
    ProxyOfThree proxy(model.columnOf("affiliation_country"), model.columnOf("year"));
    times.add([&] {
        proxy.setSourceModel(&model);
        std::ignore = proxy.rowCount();
    });
    tellTimes("proxy", times);
    tellAnswer("proxy_rows", std::to_string(proxy.rowCount()));
    const Query query = threeCountries(list.dataset.opening);
    Times own;
    RecordModel shown;
    crowdOutAnswers(engine, list.dataset.opening);
    own.add([&] {
        shown.setRows(list.dataset, engine.columns("list"), engine.rows(query));
        std::ignore = shown.rowCount();
    });
    tellTimes("proxy_own", own);
}

void timeSort(const ListImport& list)
{
    const auto engine = engineOver(list); // its own, in which nothing was sorted yet
    Query query = list.dataset.opening;
    query.sort = {{"name", false}};
    Times cold;
    cold.add([&] { std::ignore = engine->rows(query); });
    tellTimes("sort_cold", cold);
    Times warm;
    for (int round = 0; round < 20; ++round) {
        query.sort.front().descending = round % 2 == 0;
        warm.add([&] { std::ignore = engine->rows(query); });
    }
    tellTimes("sort", warm);
}

} // namespace

bool benchAsk(const QString& path)
{
    const auto list = importedList(path);
    if (!list)
        return false;
    const auto engine = engineOver(*list);
    Times first;
    first.add([&] {
        for (const std::string& facet : list->dataset.facets)
            std::ignore = engine->facet(list->dataset.opening, facet);
    });
    tellTimes("facets_first", first);
    Query warm = list->dataset.opening;
    warm.search = "warm up the folded texts";
    Times folding;
    folding.add([&] { std::ignore = engine->count(warm); });
    tellTimes("search_first", folding);
    timeKeystrokes(*engine, *list);
    timeFilter(*engine, *list);
    timeProxy(*engine, *list);
    timeTexts(*list);
    timeSort(*list);
    return true;
}

} // namespace whither
