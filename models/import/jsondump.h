#pragma once

#include "models/import/reader.h"
#include "models/table/table.h"

#include <QByteArray>

namespace whither {

/// All rows of a reader that was opened with `ReadOptions::asJson`, as
/// `{"columns":["name",…],"rows":[["Li",87,null],…]}`. Rows that end early get nulls.
/// Errors: those of `Reader::read`.
Result<QByteArray> dumpJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop);

/// The same rows as a list of records, which `openJsonReader` reads: `[{"name":"Li","year":87},…]`.
Result<QByteArray> recordsJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop);

/// A table in that form: numbers as numbers, all else as text, null where nothing is stated.
QByteArray recordsJson(const Table& table);

} // namespace whither
