#pragma once

#include "models/import/importreport.h"
#include "models/import/readoptions.h"
#include "models/table/column.h"

#include <QString>

#include <optional>

namespace whither {

/// What is said of a record, with its place before it: "Line 5: …" in a text, "Row 5: …" elsewhere.
QString sentenceAt(std::uint64_t line, FileFormat format, const QString& what);

/// The problem with its place and values, and what becomes of the record: "Line 5: “?” in Year is
/// no whole number: kept as not stated." `type` is the one chosen for the column, if any. Plain
/// text, with data as it is in the file.
QString problemSentence(const Problem& problem, const SourceShape& shape,
                        std::optional<ColumnType> type);

} // namespace whither
