#pragma once

#include "models/query/engine.h"
#include "models/study/claims/claimbook.h"

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// A claim with what the sources say of it and what came of testing it; texts as in `claims.csv`.
struct Claim {
    std::string id;
    std::string text;
    std::string figures;
    std::string verdictKind; ///< what the checks come to, one of `verdict::all`
    std::vector<CheckFinding> checks;
    std::string handVerdict; ///< what somebody who read the sources wrote; empty for none
    std::string handKind;    ///< its kind, one of `verdict::all`
    std::vector<std::string> sources;
    std::string note;

    /// Do the checks come to something else than who read the sources?
    bool isDisputed() const { return !handKind.empty() && handKind != verdictKind; }
};

struct VerdictCount {
    std::string kind;
    std::uint64_t count = 0;
};

struct ClaimSummary {
    Query query;
    std::vector<Claim> claims;
    std::vector<VerdictCount> verdicts; ///< all kinds in the order of `verdict::all`, 0 included
};

/// `findings` are those of the engine's tables.
ClaimSummary summarizeClaims(const Engine& engine, const Query& query,
                             const ClaimFindings& findings);

} // namespace whither
