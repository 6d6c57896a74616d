#pragma once

#include "models/import/reader.h"

#include <QString>

#include <memory>

namespace whither {

/// Reads a table or view of somebody's SQLite database, which is left as it is to the last byte.
/// Without a name, the first table that has rows; views are read only when named. Integers and
/// reals become their shortest text; text that is no UTF-8 rejects its row (`InvalidText`), a blob
/// is written in hexadecimal digits. `SourceShape::query` is the question that was asked. Errors:
/// `NotADatabase`, `DamagedFile`, `CannotRead`; `TableNotInFile` with the names there are;
/// `NoRecords` in a database without tables.
Result<std::unique_ptr<Reader>> openSqliteReader(const QString& path, const ReadOptions& options);

} // namespace whither
