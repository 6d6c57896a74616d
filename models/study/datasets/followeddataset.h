#pragma once

#include "models/study/datasets/dataset.h"
#include "models/table/table.h"

#include <string>

namespace whither {

/// Is the table one of followed people, a row a member (see cohorttable.h)?
bool holdsMembers(const Table& table);

/// How such a table is to be looked at: where the members are later is what it opens with, who was
/// seen again and whose name is shared are the first to filter by.
Dataset followedDataset(std::string id, std::string title, const Table& table);

} // namespace whither
