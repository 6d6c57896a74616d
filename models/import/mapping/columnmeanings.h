#pragma once

#include "models/import/mapping/importmapping.h"
#include "models/table/table.h"

#include <vector>

namespace whither {

/// What each column of a table is to the study: what the mapping says, or what the format fixes,
/// or else what its name and first values suggest.
std::vector<Meaning> columnMeanings(const Table& table, FileFormat format,
                                    const ImportMapping& mapping);

/// Does the format say itself what its columns mean, so that nobody needs to be asked?
bool hasFixedMeanings(FileFormat format);

} // namespace whither
