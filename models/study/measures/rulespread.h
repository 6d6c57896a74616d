#pragma once

#include "models/query/engine.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// The shares that one country has of a conference's year, by the rules that one source counts by.
struct RuleRange {
    std::string place;
    double lowest = 0; ///< percent
    double highest = 0;

    bool operator==(const RuleRange&) const = default;
};

/// What one rule says.
struct RuleAnswer {
    std::string measure;
    std::vector<double> shares; ///< percent, of the places of the spread's ranges

    bool operator==(const RuleAnswer&) const = default;
};

/// How much an answer hangs on the rule: a conference in one year, by all rules of one source.
struct RuleSpread {
    std::string conference;
    std::string source;
    int year = 0;
    std::size_t rules = 0; ///< at least two
    std::vector<RuleRange>
        ranges;            ///< of the two countries that lead by most rules, the first on top
    std::size_t leads = 0; ///< the rules by which the first one leads
    std::vector<RuleAnswer> answers; ///< one a rule, by the name of the measure

    bool operator==(const RuleSpread&) const = default;
};

/// The spread of the conference that a query over shares (see shareseries.h) asks about, in the
/// latest year of the source that counts by most rules; nothing where the query asks about several
/// conferences, no source counts by more than one rule, or nobody is ahead by any. Of equals, none
/// leads. Rules that the query leaves out count.
std::optional<RuleSpread> ruleSpread(const Engine& engine, const Query& query);

} // namespace whither
