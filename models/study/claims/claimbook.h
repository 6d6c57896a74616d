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
#include <string_view>
#include <vector>

namespace whither {

/// The table that holds the claims and what came of them.
inline constexpr std::string_view claimsTable = "claims";

/// By the claim's id; a claim that is not in it has no check.
using ClaimFindings = std::map<std::string, ClaimFinding, std::less<>>;

/// How the claims are tested, and what came of it. Any thread may ask.
class ClaimBook {
public:
    /// `file` holds the checks of the built-in claims; `article` is the source that makes them.
    ClaimBook(QString file, std::string article);

    /// Tests every claim by the tables of the engine, which must not be asked for the claims'
    /// own table meanwhile. Without the built-in tests where their file cannot be read. May take
    /// as long as the tables of the user's claims are large.
    std::shared_ptr<const ClaimFindings> test(const Engine& engine) const;
    /// What came of it last; tests where nobody has yet.
    std::shared_ptr<const ClaimFindings> findings(const Engine& engine) const;
    void setFindings(std::shared_ptr<const ClaimFindings> findings);
    /// The user's claims, which are tested beside the built-in ones from the next test on.
    std::vector<OwnClaim> own() const;
    void setOwn(std::vector<OwnClaim> claims);
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
