#include "app/cli/loadedlist.h"

#include "models/import/tableimport.h"
#include "models/workspace/workspacefile.h"

#include <QFileInfo>

namespace whither {

namespace {

Result<LoadedList> datasetOf(const QString& path, const ReadOptions& options)
{
    auto read = readWorkspace(path);
    if (!read.ok())
        return read.error();
    const Workspace& workspace = read.value();
    const WorkspaceDataset* chosen = workspace.dataset(workspace.front);
    if (!chosen && !workspace.datasets.empty())
        chosen = &workspace.datasets.front();
    QStringList titles;
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        titles.append(QString::fromStdString(dataset.title));
        if (options.table && (dataset.title == *options.table || dataset.key == *options.table))
            return LoadedList{dataset.table, dataset.title, 0};
    }
    if (options.table)
        return Error{ErrorCode::UnknownTable,
                     QString::fromStdString(*options.table),
                     {titles.join(QStringLiteral(", "))}};
    if (!chosen)
        return Error{ErrorCode::NoRecords, path, {}};
    return LoadedList{chosen->table, chosen->title, 0};
}

} // namespace

bool isWorkspaceName(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("whither"), Qt::CaseInsensitive) == 0;
}

Result<LoadedList> loadList(const QStringList& files, const ReadOptions& options)
{
    if (files.size() == 1 && isWorkspaceName(files.first()))
        return datasetOf(files.first(), options);
    ReadProgress progress;
    const std::string name = QFileInfo(files.first()).fileName().toStdString();
    const auto import =
        importTable(files, {options, {}}, {ProvenanceKind::Published, name}, progress, {});
    if (!import.ok())
        return import.error();
    return LoadedList{import.value().table, name, import.value().report.rejected};
}

} // namespace whither
