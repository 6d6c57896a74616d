#pragma once

#include "models/import/importreport.h"
#include "models/import/reader.h"
#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/table.h"

#include <QStringList>

#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace whither {

/// Everything that decides what becomes of a file: read again with the same plan, the same bytes
/// give the same table without a question asked.
struct ImportPlan {
    ReadOptions options;
    std::map<std::string, ColumnType> types; ///< chosen, by column; guessed for all others

    bool operator==(const ImportPlan&) const = default;
};

/// A file made into a table, and what had to be left out.
struct TableImport {
    SourceShape shape;
    std::shared_ptr<const Table> table; ///< columns as in `shape.columns`
    ImportReport report;
};

/// Reads files (see `openReader`) into one typed table. Known values get the provenance
/// `origin`. A row whose value is not of the type chosen for its column is rejected like one that
/// cannot be read. Not for the GUI thread. Errors: those of `openReader` and of `Reader::read`.
Result<TableImport> importTable(const QStringList& paths, const ImportPlan& plan,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop);

} // namespace whither
