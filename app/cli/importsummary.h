#pragma once

#include "models/import/tableimport.h"
#include "models/result.h"

#include <QByteArray>
#include <QStringList>

namespace whither {

/// What `import --summary` prints of a list that was read: one JSON object, as
/// resources/schemas/import-summary.schema.json describes it. `problemLimit`: how many errors, and
/// how many warnings, are listed; their counts are complete.
QByteArray importSummary(const TableImport& import, double seconds, int problemLimit);

/// The same of files that were refused: no rows and one error.
QByteArray refusedSummary(const Error& error);

/// What `import --validate` prints of every record that was rejected or remarked on, in the order
/// of the file: `FILE:LINE:COLUMN: code: message`, a line each.
QByteArray faultLines(const ImportReport& report, const QStringList& files);

/// The same of files that were refused.
QByteArray faultLine(const Error& error, const QStringList& files);

} // namespace whither
