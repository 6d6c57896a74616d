#pragma once

#include "models/query/engine.h"
#include "models/table/selection.h"

namespace whither {

/// The rows of the query's table that pass, by their numbers in the table.
Selection selectedRows(const Engine& engine, const Query& query);

} // namespace whither
