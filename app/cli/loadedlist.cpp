#include "app/cli/loadedlist.h"

#include "models/import/tableimport.h"
#include "models/workspace/workspacefile.h"

#include <QFileInfo>

#include <optional>

namespace whither {

namespace {

Result<LoadedList> datasetOf(const QString& path, const ReadOptions& options)
{
    const auto read = readWorkspace(path);
    if (!read.ok())
        return read.error();
    const Result<std::size_t> chosen = datasetIn(read.value(), path, options);
    if (!chosen.ok())
        return chosen.error();
    const WorkspaceDataset& dataset = read.value().datasets[chosen.value()];
    return LoadedList{dataset.table, dataset.title, 0};
}

} // namespace

Result<std::size_t> datasetIn(const Workspace& workspace, const QString& path,
                              const ReadOptions& options)
{
    std::optional<std::size_t> front;
    QStringList titles;
    for (std::size_t index = 0; index < workspace.datasets.size(); ++index) {
        const WorkspaceDataset& dataset = workspace.datasets[index];
        titles.append(QString::fromStdString(dataset.title));
        if (options.table && (dataset.title == *options.table || dataset.key == *options.table))
            return index;
        if (!front || dataset.key == workspace.front)
            front = index;
    }
    if (options.table)
        return Error{ErrorCode::UnknownTable,
                     QString::fromStdString(*options.table),
                     {titles.join(QStringLiteral(", "))}};
    if (!front)
        return Error{ErrorCode::NoRecords, path, {}};
    return *front;
}

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
