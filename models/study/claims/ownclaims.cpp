#include "models/study/claims/ownclaims.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

struct OwnClaimWords {
    Q_DECLARE_TR_FUNCTIONS(OwnClaimEdit)
};

void replace(OwnClaims& list, std::size_t place, const std::optional<OwnClaim>& old,
             const std::optional<OwnClaim>& claim)
{
    std::vector<OwnClaim> claims = list.all();
    const auto at = claims.begin() + static_cast<std::ptrdiff_t>(std::min(place, claims.size()));
    if (old && claim)
        *at = *claim;
    else if (old)
        claims.erase(at);
    else if (claim)
        claims.insert(at, *claim);
    list.setAll(std::move(claims));
}

} // namespace

void OwnClaims::setAll(std::vector<OwnClaim> claims)
{
    if (claims == m_claims)
        return;
    m_claims = std::move(claims);
    emit changed();
}

const OwnClaim* OwnClaims::find(const std::string& id) const
{
    const auto found = std::ranges::find(m_claims, id, &OwnClaim::id);
    return found == m_claims.end() ? nullptr : &*found;
}

void OwnClaimEdit::apply(OwnClaims& claims) const
{
    replace(claims, place, before, after);
}

void OwnClaimEdit::revert(OwnClaims& claims) const
{
    replace(claims, place, after, before);
}

QString OwnClaimEdit::describe() const
{
    if (!before)
        return OwnClaimWords::tr("Add claim", "undo step");
    return after ? OwnClaimWords::tr("Change claim", "undo step")
                 : OwnClaimWords::tr("Delete claim", "undo step");
}

} // namespace whither
