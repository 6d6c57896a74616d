#pragma once

#include "models/import/textgrid.h"
#include "models/query/engine.h"
#include "models/result.h"
#include "models/study/claims/claimtest.h"

#include <QString>

#include <vector>

namespace whither {

/// Reads the checks of `claim_checks.csv` (its README says what the columns hold), those of one
/// claim together, in the order of the file. `engine` has the tables the checks ask; `file` stands
/// for the file in errors, which are `BadValue` with the line and what is wrong there, or those of
/// `expressionFromText`.
Result<std::vector<ClaimTest>> claimTestsIn(const TextGrid& grid, const Engine& engine,
                                            const QString& file);

} // namespace whither
