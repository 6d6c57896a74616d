#include "models/study/datasets/dataset.h"

#include <algorithm>

namespace whither {

namespace {

constexpr std::string_view personKey = "person"; // in lists of papers and of those followed

} // namespace

const ColumnInfo* Dataset::column(std::string_view key) const
{
    const auto found = std::ranges::find(columns, key, &ColumnInfo::key);
    return found == columns.end() ? nullptr : &*found;
}

std::string_view figureFor(const Dataset& dataset, const Query& query)
{
    if (query.form == PartsForm::Flows && dataset.hasFlows())
        return "flows";
    return dataset.figure;
}

bool namesPeople(const Query& query, const Dataset& dataset)
{
    const auto tellsWho = [&](const std::string& column) {
        return std::ranges::find(dataset.names, column) != dataset.names.end();
    };
    return !query.search.empty() || std::ranges::any_of(filteredColumns(query), tellsWho)
           || std::ranges::any_of(query.grouping, tellsWho)
           || std::ranges::any_of(query.stages, tellsWho);
}

std::string personColumn(const Dataset& dataset)
{
    const auto key = std::ranges::find(dataset.names, personKey);
    return key != dataset.names.end() ? *key
           : dataset.names.empty()    ? std::string()
                                      : dataset.names.front();
}

std::string personNameColumn(const Dataset& dataset)
{
    const auto name = std::ranges::find_if(
        dataset.names, [](const std::string& column) { return column != personKey; });
    return name == dataset.names.end() ? personColumn(dataset) : *name;
}

Query withFlows(Query query, const Dataset& dataset, bool hasFlows)
{
    if (hasFlows)
        query.form = PartsForm::Flows;
    else if (query.form == PartsForm::Flows)
        query.form = dataset.opening.form;
    return query;
}

Query withUsualGrouping(Query query, const Dataset& dataset)
{
    const std::vector<std::string>& usual = dataset.opening.grouping;
    for (const std::string& column : usual) {
        if (query.grouping.size() < usual.size()
            && std::ranges::find(query.grouping, column) == query.grouping.end())
            query.grouping.push_back(column);
    }
    return query;
}

std::vector<std::string> stagesOf(const Dataset& dataset, const Query& query)
{
    if (query.stages.size() >= 2)
        return query.stages;
    const std::vector<std::string>& all = dataset.stages;
    if (all.size() <= 3)
        return all;
    return {all.front(), all[all.size() / 2], all.back()};
}

QString datasetTitle(const Dataset& dataset, const LanguageContext& context)
{
    return dataset.title.empty() ? context.words->display("dataset:" + dataset.id)
                                 : QString::fromStdString(dataset.title);
}

} // namespace whither
