#pragma once

#include "models/study/datasets/dataset.h"
#include "models/table/table.h"

#include <string>
#include <string_view>

namespace whither {

/// Keys of columns that only such tables have (see cohorttable.h).
inline constexpr std::string_view sharedNameColumn = "shared_name";
inline constexpr std::string_view seenAgainColumn = "seen_again";
inline constexpr std::string_view severalColumn = "several";

/// Is the table one of followed people, a row a member (see cohorttable.h)?
bool holdsMembers(const Table& table);

/// How such a table is to be looked at: where the members are later is what it opens with, who was
/// seen again and whose name is shared are the first to filter by.
Dataset followedDataset(std::string id, std::string title, const Table& table);

} // namespace whither
