#pragma once

#include "models/import/mapping/importrecord.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace whither {

/// The rejected records of an import as a file of their own, to be mended and imported again.
struct RejectedRows {
    QByteArray bytes; ///< UTF-8, in the form of the file they come from, with its header
    std::size_t records = 0;
    std::size_t mayBeCut = 0; ///< of them, those so long that only their start was kept
};

/// The suffix of such a file, without a dot: "csv", "tsv", "json", "jsonl". Empty where records are
/// no text (rows of a database): they are mended where they stand.
QString rejectedRowsSuffix(const ImportRecord& record);

/// The records as they were written. Costs what their texts weigh: not for the GUI thread.
RejectedRows rejectedRowsOf(const ImportRecord& record);

} // namespace whither
