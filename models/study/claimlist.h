#pragma once

#include "models/query/engine.h"

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// A claim of the article with what the sources say of it; texts as in `claims.csv`.
struct Claim {
    std::string id;
    std::string text;
    std::string figures;
    std::string verdict;
    std::string verdictKind; ///< one of `verdict::all`
    std::vector<std::string> sources;
    std::string note;
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

ClaimSummary summarizeClaims(const Engine& engine, const Query& query);

} // namespace whither
