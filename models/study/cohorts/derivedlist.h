#pragma once

#include "models/query/engine.h"
#include "models/result.h"
#include "models/study/datasets/listimport.h"
#include "models/table/table.h"

#include <string>

namespace whither {

/// The table that the rule makes of a list of papers, as a list beside it: with its files, and the
/// rule. `engine` answers for the papers under the name that the rule has for them; `published` is
/// the built-in `conference_shares`, which counted shares stand beside. Walks all rows: not for the
/// GUI thread. Errors: `MissingColumn` if the list is none of papers; those of `Engine::check`.
Result<ListImport> derivedList(const TableRule& rule, const ListImport& papers,
                               const Engine& engine, const Table& published, std::string id,
                               std::string title);

} // namespace whither
