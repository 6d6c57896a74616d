#include "models/query/queryjson.h"
#include "models/workspace/importstore.h"
#include "models/workspace/tablestore.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspaceschema.h"

#include <set>
#include <utility>

namespace whither {

namespace {

/// A row of `whither_dataset`, and what is needed to read the rest.
struct StoredDataset {
    WorkspaceDataset dataset;
    StoredTable table;
    QByteArray digest;
};

QByteArray bytesOf(const std::string& bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

StoredDataset datasetIn(StoredRow& row)
{
    StoredDataset stored;
    stored.table.dataset = row.count(0);
    stored.dataset.key = row.text(1);
    stored.dataset.title = row.text(2);
    stored.table.rowCount = row.count(3);
    stored.digest = bytesOf(row.blob(4));
    ImportRecord& record = stored.dataset.record;
    const auto date =
        row.optional(5, [](StoredRow& some, int column) { return some.text(column); });
    if (date) {
        record.importedAt =
            QDateTime::fromString(QString::fromStdString(*date), Qt::ISODateWithMs).toUTC();
        if (!record.importedAt.isValid())
            row.refuse();
    }
    record.report.read = row.count(6);
    record.report.imported = row.count(7);
    record.report.rejected = row.count(8);
    record.report.warned = row.count(9);
    record.shape.format = row.named<FileFormat>(10);
    record.shape.encoding = row.text(11);
    record.shape.delimiter = row.byte(12);
    record.shape.hasHeader = row.flag(13);
    record.shape.table = row.text(14);
    return stored;
}

std::vector<StoredDataset> readDatasets(StoreReader& reader)
{
    std::vector<StoredDataset> datasets;
    std::set<std::string> keys;
    reader.rows("datasets",
                "SELECT id, key, title, row_count, digest, imported_at, records_read,"
                " records_imported, records_rejected, records_warned, format, encoding, delimiter,"
                " has_header, source_table FROM whither_dataset ORDER BY id",
                [&](StoredRow& row) {
                    StoredDataset stored = datasetIn(row);
                    if (stored.table.dataset != datasets.size() || stored.dataset.key.empty()
                        || !keys.insert(stored.dataset.key).second)
                        row.refuse();
                    datasets.push_back(std::move(stored));
                });
    FreeNames tableNames;
    for (StoredDataset& stored : datasets) {
        stored.table.columns = readColumns(reader, stored.table.dataset);
        stored.table.provenances = readProvenances(reader, stored.table.dataset);
        stored.table.parts = dataPartsFor(stored.dataset.key, stored.table.columns, tableNames);
    }
    return datasets;
}

/// Are the tables of every workspace there, word for word as we make them? Only then is it safe to
/// ask them anything: the text of a table may hold expressions that never end.
void checkWorkspaceTables(StoreReader& reader, const SchemaTexts& found)
{
    for (const auto& [name, text] : workspaceTables()) {
        const auto table = found.find(name);
        if (table == found.end() || table->second != text)
            return reader.fail(name);
    }
}

/// The same of the tables that hold rows; and there are no others.
void checkDataTables(StoreReader& reader, const SchemaTexts& found,
                     const std::vector<StoredDataset>& datasets)
{
    SchemaTexts expected = workspaceTables();
    for (const StoredDataset& stored : datasets) {
        for (const DataPart& part : stored.table.parts)
            expected.emplace(part.name, part.createText);
    }
    if (found != expected)
        reader.fail("the tables of the datasets");
}

void checkPages(StoreReader& reader)
{
    reader.rows("pages", "PRAGMA quick_check(1)", [&](StoredRow& row) {
        const std::string finding = row.text(0);
        if (finding != "ok")
            reader.fail(finding);
    });
}

/// Everything that must hold before the contents are read.
std::vector<StoredDataset> readFrame(StoreReader& reader)
{
    const Result<SchemaTexts> found = schemaOf(reader.database(), reader.path());
    if (!found.ok()) {
        reader.fail(found.error());
        return {};
    }
    checkWorkspaceTables(reader, found.value());
    std::vector<StoredDataset> datasets = readDatasets(reader);
    checkDataTables(reader, found.value(), datasets);
    if (!reader.error())
        checkPages(reader);
    return datasets;
}

Query queryIn(StoredRow& row, int column)
{
    Result<Query> query = queryFromJson(bytesOf(row.blob(column)));
    if (!query.ok()) {
        row.refuse();
        return {};
    }
    return std::move(query).value();
}

void readEntries(StoreReader& reader, Workspace& workspace)
{
    reader.rows("entries", "SELECT kind, name, value FROM whither_entry", [&](StoredRow& row) {
        const std::string kind = row.text(0);
        const std::string name = row.text(1);
        if (kind == "front")
            workspace.front = row.blob(2);
        else if (kind == "query")
            workspace.queries.emplace(name, queryIn(row, 2));
        else if (kind == "cohort")
            workspace.cohorts.emplace(name, queryIn(row, 2));
        else if (kind == "setting")
            workspace.settings.emplace(name, bytesOf(row.blob(2)));
        else
            row.refuse();
    });
    if (!workspace.front.empty() && workspace.dataset(workspace.front) == nullptr)
        reader.fail("the dataset in front");
}

void readContents(StoreReader& reader, std::vector<StoredDataset> datasets, Workspace& workspace)
{
    StoredMappings mappings = readMappings(reader);
    workspace.mappings = std::move(mappings.ofShapes);
    for (StoredDataset& stored : datasets) {
        readImportRecord(reader, stored.table.dataset, stored.dataset.record);
        const auto mapping = mappings.ofDatasets.find(stored.table.dataset);
        if (mapping == mappings.ofDatasets.end())
            return reader.fail("the mapping of a dataset");
        stored.dataset.record.mapping = std::move(mapping->second);
        if (reader.error())
            return;
        stored.dataset.table = readTable(reader, stored.table);
        if (reader.error())
            return;
        if (contentDigest(*stored.dataset.table) != stored.digest)
            return reader.fail("rows that are not those that were saved");
        workspace.datasets.push_back(std::move(stored.dataset));
    }
    if (mappings.ofDatasets.size() != datasets.size())
        return reader.fail("a mapping of no dataset");
    readEntries(reader, workspace);
}

/// A file that calls itself a workspace and is no database is a damaged one.
Error asDamage(Error error)
{
    if (error.code == ErrorCode::NotADatabase)
        error.code = ErrorCode::DamagedFile;
    return error;
}

} // namespace

Result<Workspace> readWorkspace(const QString& path)
{
    const Result<Database> opened = openWorkspaceDatabase(path);
    if (!opened.ok())
        return asDamage(opened.error());
    StoreReader reader(opened.value(), path);
    std::vector<StoredDataset> datasets = readFrame(reader);
    Workspace workspace;
    if (!reader.error())
        readContents(reader, std::move(datasets), workspace);
    if (reader.error())
        return asDamage(*reader.error());
    return workspace;
}

Result<std::map<std::string, QByteArray>> readWorkspaceSettings(const QString& path)
{
    const Result<Database> opened = openWorkspaceDatabase(path);
    if (!opened.ok())
        return asDamage(opened.error());
    StoreReader reader(opened.value(), path);
    readFrame(reader);
    std::map<std::string, QByteArray> settings;
    reader.rows("settings", "SELECT name, value FROM whither_entry WHERE kind='setting'",
                [&](StoredRow& row) { settings.emplace(row.text(0), bytesOf(row.blob(1))); });
    if (reader.error())
        return asDamage(*reader.error());
    return settings;
}

} // namespace whither
