#pragma once

#include "models/import/importmapping.h"
#include "models/import/importreport.h"
#include "models/import/reader.h"
#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/table.h"

#include <QStringList>

#include <memory>
#include <stop_token>

namespace whither {

/// A file made into a table, and what had to be left out.
struct TableImport {
    SourceShape shape;
    std::shared_ptr<const Table> table; ///< columns as in `shape.columns`
    ImportReport report;
};

/// Reads files (see `openReader`) into one typed table. Known values get the provenance
/// `origin`. A row whose value is not of the type chosen for its column is rejected like one that
/// cannot be read; a word among numbers (`oddValues`) is taken, with the same kind of problem as a
/// warning. Not for the GUI thread. Errors: those of `openReader` and of `Reader::read`.
Result<TableImport> importTable(const QStringList& paths, const ImportMapping& mapping,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop);

} // namespace whither
