#include "models/query/queryjson.h"
#include "models/workspace/importstore.h"
#include "models/workspace/tablestore.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspaceschema.h"

#include <set>

namespace whither {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void writeDataset(StoreWriter& writer, std::size_t id, const WorkspaceDataset& dataset)
{
    const ImportRecord& record = dataset.record;
    std::optional<std::string> importedAt;
    if (record.importedAt.isValid())
        importedAt = record.importedAt.toUTC().toString(Qt::ISODateWithMs).toStdString();
    writer.insert("whither_dataset", id, dataset.key, dataset.title, dataset.table->rowCount(),
                  Blob{viewOf(contentDigest(*dataset.table))}, importedAt, record.report.read,
                  record.report.imported, record.report.rejected, record.report.warned,
                  nameOf(record.shape.format), record.shape.encoding,
                  static_cast<unsigned char>(record.shape.delimiter), record.shape.hasHeader,
                  record.shape.table);
    writeColumns(writer, id, *dataset.table);
    writeImportRecord(writer, id, record);
}

void writeEntries(StoreWriter& writer, const Workspace& workspace)
{
    const auto insert = [&](std::string_view kind, std::string_view name, std::string_view value) {
        writer.insert("whither_entry", kind, name, Blob{value});
    };
    insert("front", "", workspace.front);
    for (const auto& [table, query] : workspace.queries)
        insert("query", table, viewOf(queryToJson(query)));
    for (const auto& [name, query] : workspace.cohorts)
        insert("cohort", name, viewOf(queryToJson(query)));
    for (const auto& [name, bytes] : workspace.settings)
        insert("setting", name, viewOf(bytes));
}

Done begin(Database& database)
{
    Done begun =
        database.run("PRAGMA application_id=" + std::to_string(workspaceApplicationId)
                     + "; PRAGMA user_version=" + std::to_string(workspaceVersion) + "; BEGIN");
    for (auto table = workspaceTables().begin(); begun.ok() && table != workspaceTables().end();
         ++table)
        begun = database.run(table->second);
    return begun;
}

Done fill(Database& database, const Workspace& workspace)
{
    Done begun = begin(database);
    if (!begun.ok())
        return begun;
    StoreWriter writer(database);
    StoredMappings mappings{{}, workspace.mappings};
    FreeNames tableNames;
    for (std::size_t id = 0; id < workspace.datasets.size(); ++id) {
        const WorkspaceDataset& dataset = workspace.datasets[id];
        writeDataset(writer, id, dataset);
        mappings.ofDatasets.emplace(id, dataset.record.mapping);
        Done written =
            writeRows(database, *dataset.table,
                      dataPartsFor(dataset.key, storedColumnsOf(*dataset.table), tableNames));
        if (!written.ok())
            return written;
    }
    writeMappings(writer, mappings);
    writeEntries(writer, workspace);
    if (writer.error())
        return *writer.error();
    return database.run("COMMIT");
}

/// The first key that is empty or stands twice.
std::optional<std::string> badKey(const Workspace& workspace)
{
    std::set<std::string_view> keys;
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        if (dataset.key.empty() || !keys.insert(dataset.key).second)
            return dataset.key;
    }
    return std::nullopt;
}

} // namespace

Done writeWorkspace(const QString& path, const Workspace& workspace, Overwrite overwrite)
{
    if (const auto key = badKey(workspace))
        return Error{ErrorCode::BadValue, QString::fromStdString(*key), {QStringLiteral("0")}};
    return writeSafely(path, overwrite, [&](const QString& neighbour) -> Done {
        Result<Database> created = Database::createInFile(neighbour);
        if (!created.ok())
            return created.error();
        Database database = std::move(created).value();
        return fill(database, workspace);
    });
}

} // namespace whither
