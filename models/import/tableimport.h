#pragma once

#include "models/import/importreport.h"
#include "models/import/mapping/importmapping.h"
#include "models/import/reader.h"
#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/rowchunk.h"
#include "models/table/table.h"

#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace whither {

/// A file made into a table, and what had to be left out.
struct TableImport {
    SourceShape shape;
    std::shared_ptr<const Table> table; ///< columns as in `shape.columns`
    ImportReport report;
    /// Where each row stands in its file; empty unless a type, a country or an origin was chosen
    /// for a column, and where the reader knows no places.
    std::vector<RowPlace> places;
};

/// Reads files (see `openReader`) into one typed table. Known values get the provenance
/// `origin`. A value that is not of the type chosen for its column is not stated, and a warning of
/// the report keeps it; a word among numbers (`oddValues`) is taken, with a warning of that kind.
/// Not for the GUI thread. Errors: those of `openReader` and of `Reader::read`.
Result<TableImport> importTable(const QStringList& paths, const ImportMapping& mapping,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop);

/// The same for a file that is open already, without a look for words among numbers.
Result<TableImport> importFrom(Reader& reader, const ImportMapping& mapping,
                               const Provenance& origin, ReadProgress& progress,
                               std::stop_token stop);

/// Are rows to keep where they stand, so that a value found wrong later can be named?
bool needsPlaces(const ImportMapping& mapping);

} // namespace whither
