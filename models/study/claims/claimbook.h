#pragma once

#include "models/result.h"
#include "models/study/claims/claimtest.h"
#include "models/study/claims/ownclaim.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// By the claim's id; a claim that is not in it has no check.
using ClaimFindings = std::map<std::string, ClaimFinding, std::less<>>;

/// How the claims are tested, and what came of it. Any thread may ask.
class ClaimBook {
public:
    /// `file` holds the checks of the built-in claims; `article` is the source that makes them.
    ClaimBook(QString file, std::string article);

    /// What came of every test, by the tables of the engine; tested once until `forget`. Without
    /// the built-in tests where their file cannot be read.
    std::shared_ptr<const ClaimFindings> findings(const Engine& engine) const;
    /// The user's claims, which are tested beside the built-in ones.
    std::vector<OwnClaim> own() const;
    void setOwn(std::vector<OwnClaim> claims);
    /// The tables are others now.
    void forget();
    /// Why the built-in tests could not be read, once they were asked for.
    std::optional<Error> fault() const;
    /// The source that makes the built-in claims.
    const std::string& article() const { return m_article; }

private:
    QString m_file;
    std::string m_article;
    mutable std::mutex m_mutex; ///< guards all below
    std::vector<OwnClaim> m_own;
    mutable std::shared_ptr<const ClaimFindings> m_findings;
    mutable std::optional<Error> m_fault;
};

/// The claim's finding, or null.
const ClaimFinding* findingOf(const ClaimFindings& findings, std::string_view claim);

} // namespace whither
