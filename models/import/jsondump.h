#pragma once

#include "models/import/reader.h"
#include "models/table/table.h"

#include <QByteArray>

namespace whither {

/// All rows of a reader that was opened with `ReadOptions::asJson`, as
/// `{"columns":["name",…],"rows":[["Li",87,null],…]}`. Rows that end early get nulls.
/// Errors: those of `Reader::read`.
Result<QByteArray> dumpJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop);

/// A table in the same form: numbers as numbers, all else as text, null where nothing is stated.
QByteArray dumpJson(const Table& table);

} // namespace whither
