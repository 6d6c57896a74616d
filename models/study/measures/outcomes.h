#pragma once

#include "models/query/engine.h"
#include "models/study/measures/interval.h"
#include "models/study/measures/ledger.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// One part of the ring: the people whose value is `term`, or several small values folded together.
struct OutcomePart {
    Term term;              ///< nothing: not stated
    std::size_t folded = 0; ///< how many values an "Other (k)" part stands for; 0 for a plain part
    std::uint64_t count = 0;
    /// Of `OutcomeSummary::shareBase`; nothing for the not-stated part of a known-only base.
    std::optional<std::int64_t> percent; ///< whole percent; a ring's parts add up to exactly 100
    /// Wilson, of the same base; nothing where there is no share or the query says that the rows
    /// are the whole group.
    std::optional<Interval> interval;
    std::vector<Condition> conditions; ///< added to the query, they select exactly these people
    std::vector<OutcomePart> parts;    ///< the outer ring's share of this part
    std::string colorKey; ///< of the inner ring's parts; empty where the value has no colour

    bool isUnknown() const { return !term && folded == 0; }
};

/// A count that a source prints beside the breakdown without saying which cell it belongs to.
struct PublishedAside {
    std::string place; ///< the part it is about
    std::string role;
    std::optional<std::uint64_t> count; ///< nothing: the source gives no number
    std::string source;
};

/// Where the people of a query are: an inner ring by `grouping[0]`, an outer by `grouping[1]`.
struct OutcomeSummary {
    Query query;
    std::uint64_t base = 0;
    std::uint64_t shareBase = 0;
    bool countsPeople = true;       ///< a row is a person; of somebody's list it is just a record
    std::vector<OutcomePart> parts; ///< largest first, not stated last
    Ledger inner;
    Ledger outer;
    std::vector<PublishedAside> asides;
    std::vector<std::string> sources; ///< ids, in order of first use
    /// Where all of the selected people were in 2019, if it is one place.
    std::optional<std::string> origin;
};

/// A ring has at most this many parts besides "not stated"; the smallest are folded into one.
inline constexpr std::size_t maxParts = 6;

/// Computes the rings of the query's grouping (two columns of its table).
OutcomeSummary summarizeOutcomes(const Engine& engine, const Query& query);

} // namespace whither
