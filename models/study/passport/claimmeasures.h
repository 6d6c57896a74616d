#pragma once

#include "models/query/engine.h"
#include "models/study/claims/claimtest.h"
#include "models/study/datasets/dataset.h"

#include <vector>

namespace whither {

/// What a claim about rows of a question can be about, the most likely first; each with what there
/// is as the expected number. `asked` is the question, `conditions` select the rows among its own:
///
/// - where rows are those who are counted: how many there are, and their share of the question's;
/// - of one row that states numbers: each of them;
/// - otherwise how many rows there are.
///
/// Never empty. `dataset` is that of the question's table.
std::vector<ClaimCheck> claimMeasures(const Engine& engine, const Dataset& dataset,
                                      const Query& asked, const std::vector<Condition>& conditions);

} // namespace whither
