#include "models/study/claims/claimchange.h"

namespace whither {

std::vector<ClaimChange> claimChanges(const std::vector<OwnClaim>& claims, const std::string& id,
                                      const Engine& before, const Engine& after)
{
    std::vector<ClaimChange> changes;
    for (const OwnClaim& claim : claims) {
        if (claim.check.amount.query.table != id)
            continue;
        const CheckFinding was = runCheck(before, claim.check, {});
        const CheckFinding is = runCheck(after, claim.check, {});
        if (was.number != is.number || was.outcome != is.outcome)
            changes.push_back({claim.text, was, is});
    }
    return changes;
}

} // namespace whither
