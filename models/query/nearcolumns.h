#pragma once

#include "models/query/engine.h"

#include <QString>

#include <span>
#include <string_view>

namespace whither {

/// For somebody who named a column that is not there: "a column; did you mean "country"?" with
/// those of a similar name, or with the first few where none is similar.
QString nearColumnsText(std::string_view key, std::span<const ColumnSchema> columns);

} // namespace whither
