#pragma once

#include "models/query/columnindex.h"

namespace whither {

/// The rows that meet the condition, which is about this column. A condition that is not well
/// formed is met by no row, its opposite by every one. Uses idle threads of the global pool.
Selection rowsMeeting(ColumnIndex& column, const Condition& condition, const Words& words);

} // namespace whither
