#pragma once

#include "models/result.h"
#include "models/table/table.h"
#include "models/workspace/storedrows.h"
#include "models/workspace/workspaceschema.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// What `whither_column` says of a column.
struct StoredColumn {
    std::string key;
    ColumnType type = ColumnType::Text;
    /// Of known and unknown cells; nothing where each cell has its own.
    std::optional<std::pair<std::uint16_t, std::uint16_t>> provenance;
};

/// The SQL tables of a dataset with these columns.
std::vector<DataPart> dataPartsFor(const std::string& datasetKey,
                                   const std::vector<StoredColumn>& columns, FreeNames& tableNames);

std::vector<StoredColumn> storedColumnsOf(const Table& table);

/// A hash over columns, cells as written and provenances; on idle threads of the global pool.
QByteArray contentDigest(const Table& table);

/// Makes the data tables of a dataset and fills them, row by row. Numbers are stored as numbers
/// where that gives their text back, else as written; NULL is "not stated".
/// Errors: `InvalidEncoding` if a text is not UTF-8, and what SQLite says.
Done writeRows(Database& database, const Table& table, const std::vector<DataPart>& parts);

/// Adds the columns and the provenances of a dataset.
void writeColumns(StoreWriter& writer, std::size_t dataset, const Table& table);

/// A dataset about to be read: what the file says of it.
struct StoredTable {
    std::size_t dataset = 0;
    std::uint64_t rowCount = 0;
    std::vector<StoredColumn> columns;
    std::vector<Provenance> provenances;
    std::vector<DataPart> parts;
};

/// The columns of a dataset, not yet looked at for sense.
std::vector<StoredColumn> readColumns(StoreReader& reader, std::size_t dataset);

/// Its provenances.
std::vector<Provenance> readProvenances(StoreReader& reader, std::size_t dataset);

/// Reads the rows and checks them against everything that is said of them: numbers, types, counts,
/// provenances. Null after an error, which `reader` holds.
std::shared_ptr<const Table> readTable(StoreReader& reader, const StoredTable& stored);

} // namespace whither
