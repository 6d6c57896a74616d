#include "models/study/cohorts/derivedlist.h"

#include "models/query/selectedrows.h"
#include "models/study/cohorts/cohorttable.h"
#include "models/study/datasets/papershares.h"

#include <optional>
#include <utility>

namespace whither {

namespace {

Result<std::shared_ptr<const Table>> tableBy(const TableRule& rule, const ListImport& papers,
                                             const Engine& engine, const Table& published)
{
    if (rule.kind == TableRule::Kind::FollowedPeople)
        return cohortTable(*papers.table, selectedRows(engine, rule.rows),
                           {rule.later, rule.looks});
    std::optional<Selection> rows;
    if (rule.rows.isFiltered())
        rows = selectedRows(engine, rule.rows);
    return paperShares(*papers.table, rows ? &*rows : nullptr, published, papers.dataset.title);
}

} // namespace

Result<ListImport> derivedList(const TableRule& rule, const ListImport& papers,
                               const Engine& engine, const Table& published, std::string id,
                               std::string title)
{
    if (const Done known = engine.check(rule.rows); !known.ok())
        return known.error();
    auto table = tableBy(rule, papers, engine, published);
    if (!table.ok())
        return table.error();
    ImportRecord record;
    record.files = papers.record.files;
    record.importedAt = papers.record.importedAt;
    for (const Column& column : table.value()->columns())
        record.shape.columns.push_back(column.key());
    record.report.read = record.report.imported = table.value()->rowCount();
    ListImport list =
        listFrom(std::move(id), std::move(title), std::move(table).value(), std::move(record));
    list.rule = rule;
    return list;
}

} // namespace whither
