#include "app/workspace/workspacesnapshot.h"

#include "models/workspace/workspacefile.h"

#include <utility>

namespace whither {

Workspace workspaceOf(const WorkspaceSnapshot& snapshot)
{
    Workspace workspace = snapshot.rest;
    for (const auto& list : snapshot.lists)
        workspace.datasets.push_back(
            {list->dataset.id, list->dataset.title, list->table,
             snapshot.hashes ? snapshot.hashes->completed(list->record) : list->record});
    return workspace;
}

WorkspaceSnapshot snapshotOf(Workspace workspace)
{
    WorkspaceSnapshot snapshot;
    for (WorkspaceDataset& dataset : workspace.datasets)
        snapshot.lists.push_back(std::make_shared<const ListImport>(
            listFrom(std::move(dataset.key), std::move(dataset.title), std::move(dataset.table),
                     std::move(dataset.record))));
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
