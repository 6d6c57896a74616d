#pragma once

#include "models/query/engine.h"
#include "models/study/datasets/followeddataset.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace whither {

/// What a table of followed people says of the members that a query selects:
/// followed + seenWithoutCountry + notSeen = members.
struct CohortCounts {
    std::uint64_t members = 0;
    std::uint64_t followed = 0; ///< seen again, with a known country
    std::uint64_t seenWithoutCountry = 0;
    std::uint64_t notSeen = 0; ///< which does not mean that they left anything
    std::uint64_t several = 0; ///< followed, in more than one country in the latest year they show
    /// Members whose name several known profiles have: perhaps more than one person.
    std::uint64_t ambiguous = 0;
    std::uint64_t ambiguousFollowed = 0;

    bool operator==(const CohortCounts&) const = default;
};

/// Is the table one of followed people?
bool holdsFollowed(const Engine& engine, std::string_view table);

/// Nothing of a table that is not one of followed people.
std::optional<CohortCounts> cohortCounts(const Engine& engine, const Query& query);

/// The selected members counted by the query's first grouping, without ambiguous names.
std::vector<Group> unambiguousGroups(const Engine& engine, const Query& query);

/// The condition of those in several countries at once.
Condition inSeveralCountries();

/// The condition that leaves ambiguous names out.
Condition withoutAmbiguous();

/// Does the query leave them out?
bool leavesOutAmbiguous(const Query& query);

} // namespace whither
