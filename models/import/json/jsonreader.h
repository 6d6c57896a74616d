#pragma once

#include "models/import/reader.h"

#include <QString>

#include <memory>
#include <string_view>

namespace whither {

/// Reads strict JSON (RFC 8259): an array of records; an object that holds one such array among its
/// members; one record; or a record a line (JSON Lines). Line by line, one bad line is one problem.
///
/// Members are columns in the order in which they first appear. Flattened (`ReadOptions::flatten`),
/// those of an object within are columns of their own, called "outer.inner", and a list of plain
/// values is one text, joined by "; "; otherwise, and for lists that hold more than plain values, a
/// nested value stays the JSON text it was. A member that stands twice keeps its last value and is
/// reported. Missing, null and "" mean not stated.
/// Errors: `MalformedJson` with line and byte, `UnsupportedShape` for JSON that is no list of
/// records, `NoRecords` for an empty one, `CannotRead`, `OutOfMemory`.
Result<std::unique_ptr<Reader>> openJsonReader(const QString& path, const ReadOptions& options,
                                               const std::stop_token& stop = {});

} // namespace whither
