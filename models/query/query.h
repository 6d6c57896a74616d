#pragma once

#include "models/query/annotation.h"
#include "models/query/condition.h"
#include "models/query/expression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

struct SortKey {
    std::string column;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// What the numbers of a figure are.
enum class Measure : std::uint8_t { Count, Share };
/// What a share is a share of: everyone, or those whose value is known.
enum class ShareBase : std::uint8_t { All, KnownOnly };
/// How the parts of a whole are drawn; the numbers, their order and their colours stay. Flows draw
/// the parts at several stages and who went from which to which.
enum class PartsForm : std::uint8_t { Donut, Bars, Waffle, Flows };
/// How China is drawn where a source offers several delimitations of it.
enum class RegionRule : std::uint8_t { NarrowestInSource, WidestInSource };

/// The one question behind chart, table, caption, export and command line.
/// A row passes when it meets every condition, the expression if there is one, and, if `search` is
/// not empty, when one of its cells contains the searched words. Facets, slices and filter boxes
/// make conditions of one column each, in the order they were asked in; what joins columns in other
/// ways is the expression.
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
    PartsForm form = PartsForm::Donut;
    std::optional<Expression> where = std::nullopt;
    std::vector<std::string> stages = {};     ///< column keys of the stages of flows, in order
    std::vector<std::string> nodeOrder = {};  ///< values that the user put first in each stage
    std::vector<Annotation> annotations = {}; ///< what the user put on the figure
    bool showsEvents = false; ///< the dated events of the study stand on a time axis
    bool showsTrend = false;  ///< lines over time go on as a projection

    bool operator==(const Query&) const = default;

    bool isFiltered() const { return !conditions.empty() || !search.empty() || where; }
    const Condition* condition(std::string_view column, Condition::Op op) const;
    /// The column's typed condition (`isTyped`), or null.
    const Condition* typedCondition(std::string_view column) const;
};

/// The same query with these terms as the only ones wanted (or unwanted) in the column;
/// no terms removes the condition.
[[nodiscard]] Query withTerms(Query query, std::string_view column, Condition::Op op,
                              std::vector<Term> terms);
/// The same query with one term added to the condition, or taken away if it was there.
[[nodiscard]] Query withTermToggled(Query query, std::string_view column, Condition::Op op,
                                    const Term& term);
/// The same query with this in place of what was typed about its column; nothing takes that off.
[[nodiscard]] Query withTyped(Query query, std::string_view column,
                              std::optional<Condition> condition);
/// The same query without that condition.
[[nodiscard]] Query withoutCondition(Query query, const Condition& condition);
/// The same query without any condition on the column; the expression stays.
[[nodiscard]] Query withoutColumn(Query query, std::string_view column);
/// The same query with every one of `conditions` set in place of what it says of their columns.
[[nodiscard]] Query withConditions(Query query, const std::vector<Condition>& conditions);
/// The same query with `conditions` to be met besides its own.
[[nodiscard]] Query withAlso(Query query, const std::vector<Condition>& conditions);
/// The same query, its rows in the order of the table.
[[nodiscard]] Query withoutSort(Query query);
/// The same query without conditions, expression and search; sort, grouping and rules stay.
[[nodiscard]] Query withoutFilter(Query query);
/// The query with the filter of `other` in place of its own.
[[nodiscard]] Query withFilterOf(Query query, const Query& other);
/// Do both let the same rows of a table pass, as far as their words say?
bool haveSameFilter(const Query& left, const Query& right);

/// Keys of the columns that the query's conditions and expression ask about, some more than once.
std::vector<std::string> filteredColumns(const Query& query);
/// Keys of all columns that the query names, in the order it names them, some more than once.
std::vector<std::string> columnsNamed(const Query& query);

} // namespace whither
