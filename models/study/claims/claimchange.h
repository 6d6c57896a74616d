#pragma once

#include "models/query/columnengine.h"
#include "models/study/claims/ownclaim.h"

#include <string>
#include <vector>

namespace whither {

/// A claim of the user that newer data answer otherwise.
struct ClaimChange {
    std::string text;
    CheckFinding before;
    CheckFinding after;
};

/// The claims about the table `id` that the engine `after` answers by another number or verdict
/// than `before`, in their order. Not for the GUI thread where tables are large.
std::vector<ClaimChange> claimChanges(const std::vector<OwnClaim>& claims, const std::string& id,
                                      const Engine& before, const Engine& after);

} // namespace whither
