#include "app/cli/importinto.h"

#include "models/import/reader.h"
#include "models/import/sourcehashes.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacelock.h"

#include <QFileInfo>

#include <set>
#include <utility>

namespace whither {

namespace {

std::set<std::string> keysOf(const Workspace& workspace)
{
    std::set<std::string> keys;
    for (const WorkspaceDataset& dataset : workspace.datasets)
        keys.insert(dataset.key);
    return keys;
}

/// What is to be decided about the files: what is asked for, or else what was decided before.
Result<ImportMapping> mappingFor(const QStringList& files, const ReadOptions& options,
                                 const Workspace& workspace)
{
    if (options != ReadOptions() || workspace.mappings.empty())
        return ImportMapping{options, {}};
    const Result<std::unique_ptr<Reader>> reader = openReader(files, options);
    if (!reader.ok())
        return reader.error();
    const auto known = workspace.mappings.find(shapeSignature(reader.value()->shape()));
    return known == workspace.mappings.end() ? ImportMapping() : known->second;
}

Result<Workspace> readIfThere(const QString& path)
{
    return QFileInfo::exists(path) ? readWorkspace(path) : Result<Workspace>(Workspace());
}

} // namespace

Result<WorkspaceDataset> datasetFrom(const QStringList& files, const ReadOptions& options,
                                     const Workspace& workspace)
{
    const Result<ImportMapping> mapping = mappingFor(files, options, workspace);
    if (!mapping.ok())
        return mapping.error();
    ReadProgress progress;
    Result<ListImport> imported = importList({files, mapping.value(), {}, {}}, progress, {});
    if (!imported.ok())
        return imported.error();
    ListImport list = std::move(imported).value();
    const std::string title = list.dataset.title;
    SourceHashes hashes;
    return WorkspaceDataset{listKey(title, keysOf(workspace)), title, std::move(list.table),
                            hashes.completed(std::move(list.record))};
}

Result<WorkspaceDataset> importInto(const QString& path, const QStringList& files,
                                    const ReadOptions& options)
{
    const auto lock = WorkspaceLock::acquire(path);
    if (!lock.ok())
        return lock.error();
    Result<Workspace> read = readIfThere(path);
    if (!read.ok())
        return read.error();
    Workspace workspace = std::move(read).value();
    Result<WorkspaceDataset> dataset = datasetFrom(files, options, workspace);
    if (!dataset.ok())
        return dataset;
    const ImportRecord& record = dataset.value().record;
    workspace.front = dataset.value().key;
    workspace.mappings.insert_or_assign(shapeSignature(record.shape), record.mapping);
    workspace.datasets.push_back(dataset.value());
    const Done written = writeWorkspace(path, workspace);
    return written.ok() ? dataset : Result<WorkspaceDataset>(written.error());
}

} // namespace whither
