#pragma once

#include "models/import/mapping/meaning.h"
#include "models/study/datasets/dataset.h"
#include "models/table/table.h"

#include <map>
#include <string>

namespace whither {

/// How an imported list is to be looked at: which columns are facets (those whose values repeat,
/// the ones that say where and what first), how each is shown, and the figure it opens with: the
/// rings of the first two facets. `meanings` names columns of the file; others, if they have the
/// key of a column that an import adds, are that (see addedcolumns.h).
Dataset importedDataset(std::string id, std::string title, const Table& table,
                        const std::map<std::string, Meaning>& meanings);

} // namespace whither
