#include "models/study/datasets/sharesdataset.h"

#include "models/study/datasets/datasets.h"
#include "models/study/measures/places.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr std::string_view mainMeasure = "papers_with_any_author";
constexpr std::size_t mostLines = 6;

const Dataset& builtIn()
{
    static const std::vector<Dataset> all = builtinDatasets();
    return *std::ranges::find(all, "conference_shares", &Dataset::id);
}

/// The computed rows of a table by the main rule.
class MainRows {
public:
    explicit MainRows(const Table& table) : m_table(table) {}

    template <typename Deed>
    void forEach(Deed&& deed) const
    {
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            if (text("kind", row) == "computed" && text("measure", row) == mainMeasure)
                deed(row);
        }
    }
    std::string text(const char* column, std::size_t row) const
    {
        return m_table.column(column)->text(row).value_or(std::string());
    }
    double number(const char* column, std::size_t row) const
    {
        return numberIn(m_table.column(column)->cell(row)).value_or(0);
    }

private:
    const Table& m_table;
};

std::string fullestConference(const MainRows& rows)
{
    std::string fullest;
    double most = 0;
    rows.forEach([&](std::size_t row) {
        if (const double papers = rows.number("total", row); papers > most) {
            most = papers;
            fullest = rows.text("conference", row);
        }
    });
    return fullest;
}

std::vector<Term> leadingPlaces(const MainRows& rows, const std::string& conference)
{
    std::map<std::string, double> counts;
    rows.forEach([&](std::size_t row) {
        if (rows.text("conference", row) == conference)
            counts[rows.text("place", row)] += rows.number("count", row);
    });
    std::vector<std::pair<std::string, double>> places(counts.begin(), counts.end());
    std::ranges::stable_sort(places, std::ranges::greater(),
                             &std::pair<std::string, double>::second);
    std::vector<Term> leading;
    for (const auto& [place, count] : places) {
        if (leading.size() < mostLines)
            leading.emplace_back(place);
    }
    return leading;
}

} // namespace

bool holdsPaperShares(const Table& table)
{
    return std::ranges::all_of(builtIn().columns, [&](const ColumnInfo& column) {
        return table.column(column.key) != nullptr;
    });
}

Dataset sharesDataset(std::string id, std::string title, const Table& table)
{
    Dataset dataset = builtIn();
    dataset.id = std::move(id);
    dataset.title = std::move(title);
    dataset.opening = Query();
    dataset.opening.table = dataset.id;
    const MainRows rows(table);
    const std::string conference = fullestConference(rows);
    if (conference.empty())
        return dataset;
    const auto is = [&](const char* column, std::vector<Term> terms) {
        dataset.opening.conditions.push_back({column, Condition::Op::IsAnyOf, std::move(terms)});
    };
    is("measure", {Term(std::string(mainMeasure))});
    is("conference", {Term(conference)});
    std::vector<Term> places = leadingPlaces(rows, conference);
    const Term unknown{placeOf("Unknown").name};
    if (std::ranges::find(places, unknown) == places.end())
        places.push_back(unknown); // shown even where it is little
    is("place", std::move(places));
    return dataset;
}

} // namespace whither
