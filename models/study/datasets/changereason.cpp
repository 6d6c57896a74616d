#include "models/study/datasets/changereason.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace whither {

namespace {

using Text = std::optional<std::string>;

constexpr std::size_t reasonCount = static_cast<std::size_t>(ChangeReason::Gone) + 1;
using Counts = std::array<std::int64_t, reasonCount>;

bool isAmong(const std::vector<std::string>& columns, const std::string& column)
{
    return std::ranges::find(columns, column) != columns.end();
}

/// Does one of the record's dates differ, or have its tables none to differ?
bool couldHaveMoved(const Table& before, const Table& after, RowPair pair,
                    const ChangeColumns& about)
{
    bool hasDate = false;
    for (const std::string& key : about.dates) {
        const Column* then = before.column(key);
        const Column* now = after.column(key);
        if (!then || !now)
            continue;
        hasDate = true;
        if (then->text(pair.before) != now->text(pair.after))
            return true;
    }
    return !hasDate;
}

ChangeReason reasonFor(const Text& then, const Text& now, const std::string& column, bool couldMove,
                       const ChangeColumns& about)
{
    if (!then)
        return ChangeReason::NewlyKnown;
    if (!now)
        return ChangeReason::NoLongerStated;
    if (about.areDated || isAmong(about.past, column))
        return ChangeReason::Corrected;
    if (column == about.now)
        return couldMove ? ChangeReason::Moved : ChangeReason::Corrected;
    return ChangeReason::Changed;
}

/// What the records that differ in one column add to the counts of its values.
std::map<Text, Counts> countsIn(const Table& before, const Table& after,
                                const TableDifference& difference, const std::string& key,
                                const ChangeColumns& about)
{
    std::map<Text, Counts> counts;
    const Column* earlier = before.column(key);
    const Column* later = after.column(key);
    const auto add = [&](const Text& value, ChangeReason reason, std::int64_t count) {
        counts[value][static_cast<std::size_t>(reason)] += count;
    };
    // A column that one of the tables does not have comes or goes with all its values.
    if (!earlier || !later) {
        const Column* only = earlier ? earlier : later;
        const Table& table = earlier ? before : after;
        for (std::uint32_t row = 0; only && row < table.rowCount(); ++row)
            add(only->text(row), earlier ? ChangeReason::Gone : ChangeReason::Added,
                earlier ? -1 : 1);
        return counts;
    }
    for (const std::uint32_t row : difference.added)
        add(later->text(row), ChangeReason::Added, 1);
    for (const std::uint32_t row : difference.gone)
        add(earlier->text(row), ChangeReason::Gone, -1);
    for (const RowPair& pair : difference.changed) {
        const Text then = earlier->text(pair.before);
        const Text now = later->text(pair.after);
        if (then == now)
            continue;
        const ChangeReason reason =
            reasonFor(then, now, key, couldHaveMoved(before, after, pair, about), about);
        add(then, reason, -1);
        add(now, reason, 1);
    }
    return counts;
}

std::vector<ChangePart> partsOf(const Counts& counts)
{
    std::vector<ChangePart> parts;
    for (std::size_t reason = 0; reason < counts.size(); ++reason) {
        if (counts[reason] != 0)
            parts.push_back({static_cast<ChangeReason>(reason), counts[reason]});
    }
    return parts;
}

} // namespace

ChangeColumns changeColumns(const Dataset& dataset)
{
    ChangeColumns about;
    for (const ColumnInfo& column : dataset.columns) {
        about.areDated |= column.meaning == ColumnMeaning::Year;
        if (column.meaning == ColumnMeaning::Date)
            about.dates.push_back(column.key);
    }
    if (!dataset.stages.empty()) {
        about.now = dataset.stages.back();
        about.past.assign(dataset.stages.begin(), dataset.stages.end() - 1);
        return about;
    }
    for (const std::string& facet : dataset.facets) {
        const ColumnInfo* column = dataset.column(facet);
        if (column && column->meaning == ColumnMeaning::Place) {
            about.now = facet;
            break;
        }
    }
    return about;
}

ChangeReason reasonOf(const Table& before, const Table& after, RowPair pair,
                      const std::string& column, const ChangeColumns& about)
{
    return reasonFor(before.column(column)->text(pair.before),
                     after.column(column)->text(pair.after), column,
                     couldHaveMoved(before, after, pair, about), about);
}

std::vector<ChangeReason> reasonsOf(const Table& before, const Table& after, RowPair pair,
                                    const ChangeColumns& about)
{
    std::set<ChangeReason> reasons;
    for (const std::size_t column : changedColumns(before, after, pair)) {
        const std::string& key = after.columns()[column].key();
        if (!isAmong(about.dates, key)) // a date says when, and is no news by itself
            reasons.insert(reasonOf(before, after, pair, key, about));
    }
    return {reasons.begin(), reasons.end()};
}

std::vector<ExplainedChange> explainChanges(const Table& before, const Table& after,
                                            const TableDifference& difference,
                                            const std::vector<ValueChange>& changes,
                                            const ChangeColumns& about)
{
    std::map<std::string, std::map<Text, Counts>> counts;
    std::vector<ExplainedChange> explained;
    for (const ValueChange& change : changes) {
        auto column = counts.find(change.column);
        if (column == counts.end())
            column = counts
                         .emplace(change.column,
                                  countsIn(before, after, difference, change.column, about))
                         .first;
        const auto found = column->second.find(change.value);
        explained.push_back({change, found == column->second.end() ? std::vector<ChangePart>()
                                                                   : partsOf(found->second)});
    }
    return explained;
}

} // namespace whither
