#include "app/workspace/workspacesnapshot.h"

#include "models/workspace/workspacefile.h"

#include <utility>

namespace whither {

namespace {

/// How tables were worked out; nothing where it cannot be read.
TableRules rulesIn(const std::map<std::string, QByteArray>& settings)
{
    const auto found = settings.find(std::string(tableRulesKey));
    if (found == settings.end())
        return {};
    auto rules = tableRulesFromJson(found->second);
    return rules.ok() ? std::move(rules).value() : TableRules();
}

} // namespace

Workspace workspaceOf(const WorkspaceSnapshot& snapshot)
{
    Workspace workspace = snapshot.rest;
    TableRules rules;
    for (const auto& list : snapshot.lists) {
        workspace.datasets.push_back(
            {list->dataset.id, list->dataset.title, list->table,
             snapshot.hashes ? snapshot.hashes->completed(list->record) : list->record});
        if (list->rule)
            rules.emplace(list->dataset.id, *list->rule);
    }
    if (!rules.empty())
        workspace.settings.insert_or_assign(std::string(tableRulesKey), tableRulesToJson(rules));
    return workspace;
}

WorkspaceSnapshot snapshotOf(Workspace workspace)
{
    WorkspaceSnapshot snapshot;
    const TableRules rules = rulesIn(workspace.settings);
    for (WorkspaceDataset& dataset : workspace.datasets) {
        const auto rule = rules.find(dataset.key);
        ListImport list = listFrom(std::move(dataset.key), std::move(dataset.title),
                                   std::move(dataset.table), std::move(dataset.record));
        if (rule != rules.end())
            list.rule = rule->second;
        snapshot.lists.push_back(std::make_shared<const ListImport>(std::move(list)));
    }
    workspace.datasets.clear();
    snapshot.rest = std::move(workspace);
    return snapshot;
}

Result<WorkspaceSnapshot> openSnapshot(const QString& path)
{
    Result<Workspace> read = readWorkspace(path);
    if (!read.ok())
        return read.error();
    return snapshotOf(std::move(read).value());
}

} // namespace whither
