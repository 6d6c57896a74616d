#include "models/study/importeddataset.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostFacets = 14;
constexpr std::size_t mostValues = 2'000; // of a facet: more are searched for, not ticked
constexpr std::size_t proseLength = 80;   // bytes, on average

/// The distinct values of a column whose values repeat; nothing where they mostly differ.
std::optional<std::size_t> distinctValues(const Column& column)
{
    const auto* coded = std::get_if<CodedValues>(&column.values());
    return coded ? std::optional(coded->texts.size()) : std::nullopt;
}

std::size_t meanLength(const Column& column)
{
    constexpr std::size_t looked = 200;
    std::size_t bytes = 0;
    const std::size_t rows = std::min(looked, column.rowCount());
    for (std::size_t row = 0; row < rows; ++row)
        bytes += column.text(row).value_or(std::string()).size();
    return rows == 0 ? 0 : bytes / rows;
}

ColumnMeaning shownAs(const Column& column, Meaning meaning)
{
    if (meaning == Meaning::Country || meaning == Meaning::Origin)
        return ColumnMeaning::Place;
    if (column.type() == ColumnType::Date)
        return ColumnMeaning::Date;
    if (meaning == Meaning::Year && column.type() == ColumnType::Integer)
        return ColumnMeaning::Year;
    if (column.type() != ColumnType::Text && column.type() != ColumnType::List)
        return ColumnMeaning::Number;
    return meanLength(column) > proseLength ? ColumnMeaning::Prose : ColumnMeaning::Word;
}

bool isFacet(const Column& column, Meaning meaning)
{
    if (meaning == Meaning::Name || meaning == Meaning::NameZh)
        return false;
    const auto distinct = distinctValues(column);
    if (!distinct || *distinct < 1 || *distinct > mostValues)
        return false;
    return *distinct * 2 <= column.rowCount() || meaning != Meaning::None;
}

/// Where a column of that meaning stands among the facets: what answers "where" comes first.
std::size_t facetRank(Meaning meaning)
{
    constexpr std::array order{Meaning::Country,  Meaning::Sector,        Meaning::Role,
                               Meaning::Venue,    Meaning::Year,          Meaning::Origin,
                               Meaning::Graduate, Meaning::Undergraduate, Meaning::Affiliation};
    return static_cast<std::size_t>(std::ranges::find(order, meaning) - order.begin());
}

} // namespace

Dataset importedDataset(std::string id, std::string title, const Table& table,
                        const std::map<std::string, Meaning>& meanings)
{
    const auto meaningOf = [&](const std::string& key) {
        const auto found = meanings.find(key);
        return found == meanings.end() ? Meaning::None : found->second;
    };
    Dataset dataset;
    dataset.id = std::move(id);
    dataset.title = std::move(title);
    dataset.opening.table = dataset.id;
    for (const Column& column : table.columns()) {
        const Meaning meaning = meaningOf(column.key());
        const ColumnMeaning shown = shownAs(column, meaning);
        dataset.columns.push_back({column.key(), shown, true});
        if (shown != ColumnMeaning::Prose && isFacet(column, meaning))
            dataset.facets.push_back(column.key());
    }
    std::ranges::stable_sort(dataset.facets, {},
                             [&](const std::string& key) { return facetRank(meaningOf(key)); });
    if (dataset.facets.size() > mostFacets)
        dataset.facets.resize(mostFacets);
    if (dataset.facets.size() >= 2) {
        dataset.figure = "outcomes";
        dataset.rings = dataset.facets;
        dataset.opening.grouping = {dataset.facets[0], dataset.facets[1]};
    }
    return dataset;
}

} // namespace whither
