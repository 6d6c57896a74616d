#pragma once

#include "models/study/claims/ownclaim.h"
#include "models/table/table.h"
#include "models/text/wording.h"

#include <memory>
#include <string>
#include <vector>

namespace whither {

/// A claim of the user that newer data answer otherwise.
struct ClaimChange {
    std::string text;
    CheckFinding before;
    CheckFinding after;
};

/// The claims about the table `id` that its state `after` answers by another number or verdict than
/// `before`, in their order. Not for the GUI thread where tables are large.
std::vector<ClaimChange> claimChanges(const std::vector<OwnClaim>& claims, const std::string& id,
                                      const std::shared_ptr<const Table>& before,
                                      const std::shared_ptr<const Table>& after,
                                      const std::shared_ptr<const Words>& words);

} // namespace whither
