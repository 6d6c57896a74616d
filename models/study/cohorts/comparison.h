#pragma once

#include "models/query/engine.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/study/measures/interval.h"
#include "models/study/measures/ledger.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Rows, and the column that says what is counted of them. `query.isWholeGroup` says whether they
/// are everyone, and `origin`, if there is one, is the column of what they were before.
struct ComparedSide {
    Query query;
    std::string column;
    std::string origin; ///< may be empty

    bool operator==(const ComparedSide&) const = default;
};

/// Two sides beside one another: two cohorts by one column, or one cohort at two times.
struct ComparisonQuery {
    ComparedSide a;
    ComparedSide b;
    ShareBase base = ShareBase::All;

    bool operator==(const ComparisonQuery&) const = default;

    /// Are both sides the same rows, by two columns? Then A is what was and B what came of it.
    bool isOverTime() const;
};

/// The column of a table that says what its people were before; empty if it has none.
std::string originColumn(const std::vector<ColumnSchema>& schema);

/// `UnknownTable` or `UnknownColumn` if it names what is not there.
Done checkComparison(const Engine& engine, const ComparisonQuery& query);

/// What a count of a base may be once all that is not stated is known: none of it more, or all.
struct Bounds {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    std::uint64_t base = 0;

    bool operator==(const Bounds&) const = default;
};

/// One side's part of a line.
struct ComparedCount {
    std::uint64_t count = 0;
    /// 0..1 of the side's share base; nothing where that is 0, and for what is not stated where
    /// shares are of those known.
    std::optional<double> share;
    /// Wilson, of the same base; nothing where there is no share or the side is a whole group.
    std::optional<Interval> interval;
    Bounds bounds;                     ///< of all rows; of "not stated" itself least and most agree
    std::vector<Condition> conditions; ///< added to the side's query, they select these rows
};

/// How far two shares are apart: A less B, or of the same rows at two times B less A.
struct Change {
    double difference = 0; ///< -1..1
    /// Newcombe's, of the same people the paired one where both shares are of everyone; nothing
    /// where both sides are whole groups.
    std::optional<Interval> interval;

    /// Can it be said which share is larger?
    bool isClear() const { return interval ? !coversZero(*interval) : difference != 0; }
};

/// One line: a value of both columns, or several small ones folded together.
struct ComparedTerm {
    Term term;              ///< nothing: not stated
    std::size_t folded = 0; ///< how many values an "Other (k)" line stands for; 0 for a plain one
    std::array<ComparedCount, 2> sides;
    std::optional<Change> change; ///< nothing where a side has no share
    std::string colorKey;

    bool isUnknown() const { return !term && folded == 0; }
};

/// Rows of a side by what they were and what they are.
struct Move {
    Term from;
    Term to;
    std::uint64_t count = 0;
    std::vector<Condition> conditions; ///< added to the side's query, they select these rows

    bool isKnown() const { return from && to; }
    bool hasMoved() const { return isKnown() && from != to; }
};

/// Who moved among the rows of one side. All counts add up to the base of the side:
/// moved + stayed + unknown.
struct Moves {
    std::vector<Move> all; ///< largest first
    std::uint64_t moved = 0;
    std::uint64_t stayed = 0;
    std::uint64_t unknown = 0; ///< the one or the other is not stated

    /// Where all of them were, if it is one place and stated.
    Term home() const;
};

struct Comparison {
    ComparisonQuery query;
    std::array<Ledger, 2> ledgers;
    std::array<std::uint64_t, 2> shareBases{};
    std::vector<ComparedTerm> terms; ///< largest first, not stated last
    /// Over time one entry: from A's column to B's. Otherwise one a side, empty for a side without
    /// a column of what was before.
    std::vector<Moves> moves;
    /// Of sides that are followed people.
    std::array<std::optional<CohortCounts>, 2> followed;

    bool isOverTime() const { return query.isOverTime(); }
    const ComparedSide& side(std::size_t index) const { return index == 0 ? query.a : query.b; }
};

/// A figure has at most this many lines besides "not stated"; the smallest are folded into one.
inline constexpr std::size_t mostComparedTerms = 7;

/// Counts both sides, and gives each line the colour that its value has in A's column, in which
/// `arePlaces` says whether values are countries. Walks rows: not for the GUI thread where tables
/// are large.
Comparison compareSides(const Engine& engine, const ComparisonQuery& query, bool arePlaces = true);

} // namespace whither
