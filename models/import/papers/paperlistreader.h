#pragma once

#include "models/import/reader.h"

#include <QStringList>

#include <memory>

namespace whither {

/// Opens the files of one paper list, which become the table "authorships" (`authorshipColumns`):
/// files sorted by path, rows in the order of each file. Files are read side by side.
///
/// The records of the report are papers; of each problem, `line` is the number of the paper's row
/// in its file's array. A paper whose countries cannot be laid beside its authors is a warning
/// (`IndexMismatch`) and its authors' countries are not stated. Of the options, `rowLimit` and
/// `asJson` matter. Errors on opening: `NoRecords` without files, `FileNotFound`, `NotAFile`; on
/// reading: those of `PaperFileParser`, of the first file in that order that has one.
Result<std::unique_ptr<Reader>> openPaperListReader(const QStringList& files,
                                                    const ReadOptions& options);

} // namespace whither
