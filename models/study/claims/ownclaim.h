#pragma once

#include "models/result.h"
#include "models/study/claims/claimtest.h"

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A claim that the user makes, and the one check that tests it.
struct OwnClaim {
    std::string id;   ///< "own-1", see `isOwnClaim`
    std::string text; ///< in the user's words, not empty
    ClaimCheck check;

    bool operator==(const OwnClaim&) const = default;
};

/// Where a workspace's settings keep them, as `ownClaimsToJson` writes them.
inline constexpr std::string_view ownClaimsKey = "study/claims";

/// `[{"id":…,"text":…,"amount":{"query":…},"comparison":"=","expected":87,…}]`, in their order.
/// Same claims, same bytes.
QByteArray ownClaimsToJson(const std::vector<OwnClaim>& claims);
/// Errors: `DamagedFile` for what `ownClaimsToJson` would not write, with the byte or the number of
/// the entry.
Result<std::vector<OwnClaim>> ownClaimsFromJson(const QByteArray& json);
/// Those in a workspace's settings; none where there are none. Errors: those of
/// `ownClaimsFromJson`.
Result<std::vector<OwnClaim>> ownClaimsIn(const std::map<std::string, QByteArray>& settings);

/// Is that the id of a claim of the user, and not of one that is built in?
bool isOwnClaim(std::string_view id);
/// The first id that none of the claims has.
std::string freeClaimId(const std::vector<OwnClaim>& claims);

} // namespace whither
