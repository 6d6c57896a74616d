#pragma once

#include "models/result.h"
#include "models/table/table.h"

#include <QByteArray>
#include <QString>

namespace whither {

/// The table as an XLSX workbook of one sheet, column keys in its first row; numbers as numbers
/// (to 16 digits), all else as text (never as a formula). The same table gives the same bytes.
/// `name` stands for the file in errors: `TooLarge` above a sheet's 1,048,576 rows, 16,384 columns
/// or 32,767 characters a cell, `CannotWrite` or `DiskFull` where no room is left for a temporary
/// file. A row in which nothing is stated leaves an empty row, which `openWorkbookReader` takes for
/// none.
Result<QByteArray> workbookOf(const Table& table, const QString& name);

} // namespace whither
