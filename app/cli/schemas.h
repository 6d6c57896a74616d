#pragma once

#include <QString>

namespace whither {

/// Prints a JSON Schema of ours, "import-summary" or "recipe", on standard output; the exit status.
int printSchema(const QString& name);

} // namespace whither
