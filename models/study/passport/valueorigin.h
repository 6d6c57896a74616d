#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/passport/derivation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Where a value of an imported list stands in its file.
struct FilePlace {
    std::string file;         ///< name without a path
    std::string sha256;       ///< of the file; empty if it was not taken
    std::uint64_t record = 0; ///< from 1, among those that were imported
    bool isWholeFile = false; ///< none was rejected: it is the file's record of that number
    std::optional<std::uint64_t> line; ///< where the record starts, if that was kept
    bool countsRows = false;           ///< the file is a database or workbook: it has no lines
    std::string table;                 ///< of a database, or sheet of a workbook

    bool operator==(const FilePlace&) const = default;
};

/// What somebody decided, or the names and values suggested, about the value's column.
struct ColumnReading {
    ColumnType type = ColumnType::Text;
    bool isTypeChosen = false;
    bool isMeaningChosen = false;
    std::optional<Meaning> meaning; ///< nothing: not decided by anybody
    /// Of a column of countries: the country the text names; empty if it names none that is known.
    std::optional<std::string> country;

    bool operator==(const ColumnReading&) const = default;
};

/// Why a cell says what it says: all that is known of where its value comes from, and nothing more.
struct ValueOrigin {
    std::string column; ///< key
    Term value;         ///< as written; nothing: not stated
    ProvenanceKind kind = ProvenanceKind::Unknown;
    std::optional<Derivation> derivation; ///< of a computed value
    std::optional<FilePlace> place;       ///< of an imported one
    QDateTime importedAt;                 ///< invalid for built-in data
    std::optional<ColumnReading> reading; ///< of an imported one
    std::vector<Source> sources;          ///< of built-in data
    std::string caveat; ///< what the built-in data note about the row; empty for nothing
};

/// A cell of an answer: a row by its position, a column by its key.
struct AnswerCell {
    std::shared_ptr<const Rows> rows;
    std::size_t position = 0;
    std::string column;
};

/// `schema` is the engine's, of the dataset's table; `record` that of an imported list, or null.
/// Nothing if the dataset has no such column.
std::optional<ValueOrigin> originOf(const AnswerCell& cell, const std::vector<ColumnSchema>& schema,
                                    const Dataset& dataset, const Catalog& catalog,
                                    const ImportRecord* record);

/// The ids of the sources of one value, which the data write with ';' between.
std::vector<std::string> sourceIdsIn(const std::string& ids);

} // namespace whither
