#include "models/study/datasets/followeddataset.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace whither {

namespace {

/// What nothing but a table of followed people has all of.
constexpr std::array<std::string_view, 5> ownColumns{"person", "where_later", seenAgainColumn,
                                                     severalColumn, sharedNameColumn};

constexpr std::array<std::string_view, 10> facetColumns{
    "where_later", "seen_again", "shared_name", "several",   "institutions_at_once",
    "where_then",  "later_year", "first_year",  "last_year", "papers"};

constexpr std::string_view lookStart = "in_";

bool isPlace(std::string_view key)
{
    return key == "where_then" || key == "where_later" || key.starts_with(lookStart);
}

ColumnMeaning shownAs(const Column& column)
{
    const std::string_view key = column.key();
    if (isPlace(key))
        return ColumnMeaning::Place;
    if (key.ends_with("_year"))
        return ColumnMeaning::Year;
    return column.type() == ColumnType::Integer ? ColumnMeaning::Number : ColumnMeaning::Word;
}

} // namespace

bool holdsMembers(const Table& table)
{
    return std::ranges::all_of(ownColumns,
                               [&](std::string_view key) { return table.column(key) != nullptr; });
}

Dataset followedDataset(std::string id, std::string title, const Table& table)
{
    Dataset dataset;
    dataset.id = std::move(id);
    dataset.title = std::move(title);
    dataset.figure = "outcomes";
    std::vector<std::string> looks;
    for (const Column& column : table.columns()) {
        const bool isKey = column.key() == "person"; // the name says it to people
        dataset.columns.push_back({column.key(), shownAs(column), !isKey});
        if (isKey || column.key() == "name")
            dataset.names.push_back(column.key());
        if (std::string_view(column.key()).starts_with(lookStart))
            looks.push_back(column.key());
    }
    for (const std::string_view key : facetColumns) {
        if (table.column(key))
            dataset.facets.emplace_back(key);
    }
    dataset.rings = {"where_later", "seen_again", "shared_name", "where_then", "several"};
    for (std::vector<std::string>* list : {&dataset.facets, &dataset.rings})
        list->insert(list->end(), looks.begin(), looks.end());
    dataset.stages = {"where_then"};
    dataset.stages.insert(dataset.stages.end(), looks.begin(), looks.end());
    dataset.stages.emplace_back("where_later");
    dataset.opening.table = dataset.id;
    dataset.opening.grouping = {"where_later", "seen_again"};
    return dataset;
}

} // namespace whither
