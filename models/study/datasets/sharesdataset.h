#pragma once

#include "models/study/datasets/dataset.h"
#include "models/table/table.h"

#include <string>

namespace whither {

/// Has the table the form of the built-in `conference_shares` (see papershares.h)?
bool holdsPaperShares(const Table& table);

/// How such a table is to be looked at: its figure opens on the lines of the conference with most
/// papers in a year, by the rule "any author", of the countries with most of them.
Dataset sharesDataset(std::string id, std::string title, const Table& table);

} // namespace whither
