#pragma once

#include "models/result.h"
#include "models/table/table.h"

#include <QByteArray>
#include <QString>

namespace whither {

/// The table as an XLSX workbook of one sheet, column keys in its first row; numbers as numbers,
/// all else as text (never as a formula). The same table gives the same bytes. `name` stands for
/// the file in errors: `TooLarge` above a sheet's 1,048,576 rows or 16,384 columns, `CannotWrite`
/// or `DiskFull` where no room is left for a temporary file.
Result<QByteArray> workbookOf(const Table& table, const QString& name);

} // namespace whither
