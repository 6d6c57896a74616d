#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A value a condition or a group names, as plain text; nothing stands for "not stated".
using Term = std::optional<std::string>;

/// One column's part of a filter. A row passes when its value is (or is not) among `terms`.
struct Condition {
    enum class Op : std::uint8_t { IsAnyOf, IsNoneOf };

    std::string column;
    Op op = Op::IsAnyOf;
    std::vector<Term> terms;

    bool operator==(const Condition&) const = default;
};

struct SortKey {
    std::string column;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// What the numbers of a figure are.
enum class Measure : std::uint8_t { Count, Share };
/// What a share is a share of: everyone, or those whose value is known.
enum class ShareBase : std::uint8_t { All, KnownOnly };
/// How China is drawn where a source offers several delimitations of it.
enum class RegionRule : std::uint8_t { NarrowestInSource, WidestInSource };

/// The one question behind chart, table, caption, export and command line.
/// A row passes when it meets every condition and, if `search` is not empty, one of its cells
/// contains the searched words. The order of conditions is the order they were asked in.
struct Query {
    std::string table;
    std::vector<Condition> conditions;
    std::string search;
    std::vector<SortKey> sort;
    std::vector<std::string> grouping; ///< column keys, outermost first
    Measure measure = Measure::Share;
    ShareBase base = ShareBase::All;
    RegionRule region = RegionRule::NarrowestInSource;
    bool isWholeGroup = false; ///< the rows are everyone, not a sample: no intervals

    bool operator==(const Query&) const = default;

    bool isFiltered() const { return !conditions.empty() || !search.empty(); }
    const Condition* condition(std::string_view column, Condition::Op op) const;
};

/// The same query with these terms as the only ones wanted (or unwanted) in the column;
/// no terms removes the condition.
[[nodiscard]] Query withTerms(Query query, std::string_view column, Condition::Op op,
                              std::vector<Term> terms);
/// The same query with one term added to the condition, or taken away if it was there.
[[nodiscard]] Query withTermToggled(Query query, std::string_view column, Condition::Op op,
                                    const Term& term);
/// The same query without any condition on the column.
[[nodiscard]] Query withoutColumn(Query query, std::string_view column);
/// The same query with every one of `conditions` set in place of what it says of their columns.
[[nodiscard]] Query withConditions(Query query, const std::vector<Condition>& conditions);
/// The same query with `conditions` to be met besides its own.
[[nodiscard]] Query withAlso(Query query, const std::vector<Condition>& conditions);
/// The same query, its rows in the order of the table.
[[nodiscard]] Query withoutSort(Query query);
/// The same query without conditions and search; sort, grouping and rules stay.
[[nodiscard]] Query withoutFilter(Query query);

} // namespace whither
