#pragma once

#include "models/query/query.h"

#include <QString>

#include <cstdint>

namespace whither {

/// What stands in a chart's place when it has nothing to draw: why, and what to do about it.
/// `rows` of the table's `total` rows match the query.
QString emptyText(const Query& query, std::uint64_t rows, std::uint64_t total);

} // namespace whither
