#include "models/study/claims/claimchange.h"

#include "models/query/columnengine.h"

namespace whither {

std::vector<ClaimChange> claimChanges(const std::vector<OwnClaim>& claims, const std::string& id,
                                      const std::shared_ptr<const Table>& before,
                                      const std::shared_ptr<const Table>& after,
                                      const std::shared_ptr<const Words>& words)
{
    ColumnEngine old(words);
    ColumnEngine now(words);
    old.addTable(id, [before] { return before; });
    now.addTable(id, [after] { return after; });
    std::vector<ClaimChange> changes;
    for (const OwnClaim& claim : claims) {
        if (claim.check.amount.query.table != id)
            continue;
        const CheckFinding was = runCheck(old, claim.check, {});
        const CheckFinding is = runCheck(now, claim.check, {});
        if (was.number != is.number || was.outcome != is.outcome)
            changes.push_back({claim.text, was, is});
    }
    return changes;
}

} // namespace whither
