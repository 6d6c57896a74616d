#pragma once

#include "models/import/textgrid.h"
#include "models/result.h"
#include "models/table/table.h"

#include <memory>

namespace whither {

/// Expands the published cells of the study of the 100 (`cohort100.csv`) to one record a person.
/// Only `leaf` and `residual` cells make records: `total` and `region` cells contain them,
/// `of_which` cells overlap with them. What a cell leaves empty is not stated, and so are names
/// and institutions: no source gives them. Columns: record, name, undergraduate, in_2019,
/// institution_2019, where_now, sector, role, institution_now, source_id.
/// Errors: `MissingColumn`; `BadValue` for a count that is no number; `TotalsDisagree` if the
/// records of a region, or all of them, are not as many as the published total.
Result<std::shared_ptr<const Table>> expandCohort100(const TextGrid& grid);

} // namespace whither
