#include "app/cli/loadedlist.h"

#include "models/import/reader.h"
#include "models/import/tableimport.h"
#include "models/study/persons/personclusters.h"
#include "models/table/assemble.h"
#include "models/workspace/workspacefile.h"

#include "app/cli/commandline.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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
    // As the window asks it: who is one person was decided there.
    const Result<DecisionsByList> decisions = decisionsIn(read.value().settings);
    if (!decisions.ok())
        return Error{decisions.error().code, path, decisions.error().arguments};
    return LoadedList{linkedAuthorships(dataset.table, decisions.value(), dataset.key),
                      dataset.title, 0};
}

/// Several files that are not parts of one paper list.
bool areSeveralLists(const QStringList& files, const ReadOptions& options)
{
    if (files.size() < 2)
        return false;
    if (options.format)
        return *options.format != FileFormat::PaperList;
    if (QFileInfo(files.first()).isDir())
        return false;
    const auto first = openReader({files.first()}, options);
    return first.ok() && first.value()->shape().format != FileFormat::PaperList;
}

/// Every row of the table as text, in the columns where `places` says that they belong.
RowChunk rowsOf(const Table& table, const std::vector<std::size_t>& places, std::size_t width)
{
    RowChunk chunk(width);
    std::vector<std::string> texts(width);
    std::vector<std::string_view> fields(width);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < places.size(); ++column) {
            std::string& text = texts[places[column]];
            text = table.columns()[column].text(row).value_or(std::string());
            fields[places[column]] = text;
        }
        chunk.addRow(fields);
    }
    return chunk;
}

Result<LoadedList> listsTogether(const QStringList& files, const ReadOptions& options)
{
    std::vector<LoadedList> lists;
    std::vector<ColumnRequest> columns;
    std::vector<std::vector<std::size_t>> places;
    LoadedList all;
    for (const QString& file : files) {
        auto list = loadList({file}, options);
        if (!list.ok())
            return list.error();
        all.rejected += list.value().rejected;
        lists.push_back(std::move(list).value());
        std::vector<std::size_t>& place = places.emplace_back();
        for (const Column& column : lists.back().table->columns()) {
            const auto known = std::ranges::find(columns, column.key(), &ColumnRequest::key);
            place.push_back(static_cast<std::size_t>(known - columns.begin()));
            if (known == columns.end())
                columns.push_back({column.key(), std::nullopt});
        }
    }
    std::vector<RowChunk> chunks;
    for (std::size_t list = 0; list < lists.size(); ++list)
        chunks.push_back(rowsOf(*lists[list].table, places[list], columns.size()));
    all.title = lists.front().title;
    all.table =
        assembleTable(columns, std::move(chunks), {ProvenanceKind::Published, all.title}).table;
    return all;
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

void complainOfRejected(const LoadedList& list)
{
    if (list.rejected > 0)
        complain(QStringLiteral("%1 records cannot be read and are not counted; whither import "
                                "--summary lists them")
                     .arg(list.rejected));
}

bool isWorkspaceName(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("whither"), Qt::CaseInsensitive) == 0;
}

Result<LoadedList> loadList(const QStringList& files, const ReadOptions& options)
{
    if (files.size() == 1 && isWorkspaceName(files.first()))
        return datasetOf(files.first(), options);
    if (areSeveralLists(files, options))
        return listsTogether(files, options);
    ReadProgress progress;
    const std::string name = QFileInfo(files.first()).fileName().toStdString();
    const auto import =
        importTable(files, {options, {}}, {ProvenanceKind::Published, name}, progress, {});
    if (!import.ok())
        return import.error();
    return LoadedList{import.value().table, name, import.value().report.rejected};
}

} // namespace whither
