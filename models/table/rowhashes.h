#pragma once

#include "models/table/table.h"

#include <cstdint>
#include <vector>

namespace whither {

/// A number a row that is the same wherever the texts of these columns are the same. `columns` are
/// indexes into `table.columns()`; their order counts.
std::vector<std::uint64_t> rowHashes(const Table& table, const std::vector<std::size_t>& columns);

} // namespace whither
