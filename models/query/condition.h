#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A value a condition or a group names, as plain text; nothing stands for "not stated".
using Term = std::optional<std::string>;

/// One column's part of a filter: a question that each of its values answers with yes or no.
///
/// A value that is not stated equals nothing but "not stated", contains nothing and is neither
/// below nor above anything; the opposite of a question is met by all rows that do not meet it,
/// those without a value among them.
///
/// In a column of lists a row meets a question if one of the parts does; `IsAnyOf` alone asks for
/// the text as a whole. Numbers compare as numbers and dates by their digits, as far as the term
/// has them ("2018-05" equals "2018", and is at most that); other texts compare by code point.
struct Condition {
    /// Each question, and behind it its opposite.
    enum class Op : std::uint8_t {
        IsAnyOf, ///< is written exactly as one of the terms: what a facet or a slice stands for
        IsNoneOf,
        Equals, ///< equals one of the terms, or has it for its word in some language
        EqualsNone,
        Contains, ///< contains one of the terms, which are not null: as the search finds them
        ContainsNone,
        Matches, ///< a part of it fits one of the terms, regular expressions of PCRE, whatever case
        MatchesNone,
        Below, ///< these have one term, which is not null
        NotBelow,
        AtMost,
        NotAtMost,
        AtLeast,
        NotAtLeast,
        Above,
        NotAbove,
        Between, ///< from the first of two terms to the second, both included; null: no end
        NotBetween,
    };

    std::string column;
    Op op = Op::IsAnyOf;
    std::vector<Term> terms;

    bool operator==(const Condition&) const = default;
};

constexpr Condition::Op lastOp = Condition::Op::NotBetween;

constexpr Condition::Op opposite(Condition::Op op)
{
    return static_cast<Condition::Op>(static_cast<std::uint8_t>(op) ^ 1U);
}
/// Is it the opposite of another question, as `IsNoneOf` is?
constexpr bool isOpposite(Condition::Op op)
{
    return (static_cast<std::uint8_t>(op) & 1U) != 0;
}
/// The question without its "not".
constexpr Condition::Op plainOp(Condition::Op op)
{
    return isOpposite(op) ? opposite(op) : op;
}
/// Is it one that is typed, not one that ticking values makes?
constexpr bool isTyped(Condition::Op op)
{
    return op > Condition::Op::IsNoneOf;
}

/// Has the condition as many terms as its question calls for, and each one stated where it must?
bool isWellFormed(const Condition& condition);

} // namespace whither
