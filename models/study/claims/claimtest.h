#pragma once

#include "models/query/engine.h"
#include "models/study/measures/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A number to be read from the rows of a query.
struct ClaimAmount {
    enum class Kind : std::uint8_t {
        Count, ///< how many rows there are
        Sum,   ///< of the column; a row that states nothing leaves the sum open
        Value, ///< of the column in the one row there is
    };

    Kind kind = Kind::Count;
    Query query;        ///< its table and filter
    std::string column; ///< of a sum or value

    bool operator==(const ClaimAmount&) const = default;
};

/// One thing that can be looked up to test a claim.
struct ClaimCheck {
    enum class Relation : std::uint8_t { Alone, ShareOf, RatioTo, DifferenceFrom };
    enum class Comparison : std::uint8_t { Equals, Below, AtMost, AtLeast, Above };

    /// Which statement of the claim it tests. Checks of one part look at the same statement by
    /// different measures or sources.
    int part = 1;
    ClaimAmount amount;
    Relation relation = Relation::Alone;
    std::optional<ClaimAmount> other; ///< what the amount is related to; none if it stands alone
    Comparison comparison = Comparison::Equals;
    double expected = 0;  ///< a share is in percent
    double tolerance = 0; ///< of an expected value, either way

    bool operator==(const ClaimCheck&) const = default;
};

/// How a claim is tested: not at all without a check.
struct ClaimTest {
    std::string claim; ///< id
    std::vector<ClaimCheck> checks;

    bool operator==(const ClaimTest&) const = default;
};

/// What came of reading an amount.
struct FoundAmount {
    std::optional<double> number;
    std::uint64_t rows = 0;
    std::vector<std::string> sources; ///< ids that the rows name

    bool operator==(const FoundAmount&) const = default;
};

/// What came of a check.
struct CheckFinding {
    enum class Outcome : std::uint8_t { Agrees, Disagrees, Impossible };
    /// Why a check is impossible.
    enum class Obstacle : std::uint8_t {
        None,
        NoTable,           ///< its table or a column of it is not there
        NoRow,             ///< no row meets the conditions
        SeveralRows,       ///< where one value was asked for
        NoNumber,          ///< the row states none
        NothingToDivideBy, ///< a share of nothing
        OnlyItself,        ///< agrees, but all rows come from the claim's own source
    };

    ClaimCheck check;
    Outcome outcome = Outcome::Impossible;
    Obstacle obstacle = Obstacle::None;
    std::optional<double> number; ///< what is compared; a share is in percent
    FoundAmount amount;
    std::optional<FoundAmount> other;
    std::optional<Interval> interval; ///< Wilson, of a share of whole numbers
    std::vector<std::string> sources; ///< ids, of both amounts

    bool operator==(const CheckFinding&) const = default;
};

/// The verdict over all checks of a claim, one of `verdict::all`:
///
/// - a part is supported if all checks of it that are possible agree, contradicted if all disagree,
///   depends on the rule if some agree and some do not, cannot be tested if none is possible;
/// - the claim depends on the rule if a part of it does; otherwise it is what all its parts are,
///   contradicted if none is supported and one contradicted, and supported in part if some are.
///
/// Nothing is supported without a check that agrees, and none agrees by rows of the source alone
/// that makes the claim.
struct ClaimFinding {
    std::string_view verdict;
    std::vector<CheckFinding> checks; ///< as in the test
};

/// Tests a claim by the tables of the engine. `article` is the source that makes the claim; empty
/// if it makes no number. Not for the GUI thread where tables are large.
ClaimFinding testClaim(const Engine& engine, const ClaimTest& test, std::string_view article);
CheckFinding runCheck(const Engine& engine, const ClaimCheck& check, std::string_view article);

} // namespace whither
