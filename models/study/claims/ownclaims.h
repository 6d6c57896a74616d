#pragma once

#include "models/study/claims/ownclaim.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// The claims of the user, in the order they were made. For the thread it lives in.
class OwnClaims : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<OwnClaim>& all() const { return m_claims; }
    void setAll(std::vector<OwnClaim> claims);
    /// The claim of that id, or null.
    const OwnClaim* find(const std::string& id) const;

signals:
    void changed();

private:
    std::vector<OwnClaim> m_claims;
};

/// One change of the list as a value: a claim made, taken back or changed, at its place.
struct OwnClaimEdit {
    std::size_t place = 0;
    std::optional<OwnClaim> before;
    std::optional<OwnClaim> after;

    void apply(OwnClaims& claims) const;
    void revert(OwnClaims& claims) const;
    /// For the Undo menu: "Add claim", "Change claim", "Delete claim".
    QString describe() const;
};

} // namespace whither
