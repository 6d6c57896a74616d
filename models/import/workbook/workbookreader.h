#pragma once

#include "models/import/reader.h"

#include <QString>

#include <memory>

namespace whither {

// Not liborcus: as of 0.17 it unpacks a part whole (a bomb of 2 MB took 2 GB and 40 s), ends the
// program at a shared string that is not there, takes a sheet that is cut off for a short one with
// a line on standard error, and can neither be stopped nor say where in a file a row stood.

/// Reads a sheet of an XLSX or ODS workbook, the first that states anything if none is named. A row
/// in which some cell states something is a record, whose line is the number of the row; others
/// are none. Notes above the table are passed over and the header is guessed as in tables of lines;
/// a column in which nothing stands, not even a name, is none, and one that is first met below is
/// added behind the others with the warning `RepairedHeader`.
///
/// Dates are ISO 8601 to the second, numbers in their shortest form, truths "true" and "false", a
/// formula is its last value and, where it failed, not stated (`CellError`). Of merged cells the
/// first has the value. Errors: `DamagedFile` with the part that is missing, cut or no XML;
/// `UnpacksTooLarge` if a part or the rows grow beyond what such a file should hold (a zip bomb);
/// `TableNotInFile` with the sheets there are; `NoRecords`; `FileNotFound`, `CannotRead`.
Result<std::unique_ptr<Reader>> openWorkbookReader(const QString& path, const ReadOptions& options);

/// Is the file an XLSX or ODS workbook, by what it holds? Nothing for another archive.
std::optional<FileFormat> workbookFormat(const QString& path);

} // namespace whither
