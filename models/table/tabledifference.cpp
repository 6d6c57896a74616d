#include "models/table/tabledifference.h"

#include "models/table/rowhashes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <tuple>

namespace whither {

namespace {

/// A row of one of the tables, by its identifier and then by all its values.
struct HashedRow {
    std::uint64_t key = 0;
    std::uint64_t content = 0;
    std::uint32_t row = 0;

    friend auto operator<=>(const HashedRow&, const HashedRow&) = default;
};

/// The same columns in both tables, by their indexes.
struct CommonColumns {
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
};

CommonColumns commonColumns(const Table& before, const Table& after)
{
    CommonColumns common;
    for (std::size_t column = 0; column < after.columns().size(); ++column) {
        if (const auto same = before.indexOf(after.columns()[column].key())) {
            common.before.push_back(*same);
            common.after.push_back(column);
        }
    }
    return common;
}

std::vector<std::string> columnsMissingFrom(const Table& other, const Table& table)
{
    std::vector<std::string> missing;
    for (const Column& column : table.columns()) {
        if (!other.indexOf(column.key()))
            missing.push_back(column.key());
    }
    return missing;
}

std::vector<HashedRow> hashedRows(const Table& table, const std::vector<std::size_t>& keys,
                                  const std::vector<std::size_t>& all)
{
    const std::vector<std::uint64_t> contents = rowHashes(table, all);
    const std::vector<std::uint64_t> identifiers = keys.empty() ? contents : rowHashes(table, keys);
    std::vector<HashedRow> rows(table.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = {identifiers[row], contents[row], static_cast<std::uint32_t>(row)};
    std::ranges::sort(rows);
    return rows;
}

/// Matches the rows of one identifier: two runs, each sorted by content.
class IdentifierMatch {
public:
    IdentifierMatch(const Table& before, const Table& after, const std::vector<std::string>& keys,
                    TableDifference& difference)
        : m_before(before), m_after(after), m_difference(difference)
    {
        for (const std::string& key : keys)
            m_keys.emplace_back(*before.indexOf(key), *after.indexOf(key));
    }

    void match(std::span<const HashedRow> before, std::span<const HashedRow> after)
    {
        m_difference.repeated += after.size() > 1 ? after.size() : 0;
        std::vector<std::uint32_t> left;  // of the earlier, without an equal
        std::vector<std::uint32_t> right; // of the later
        std::size_t at = 0;
        for (const HashedRow& row : after) {
            while (at < before.size() && before[at].content < row.content)
                left.push_back(before[at++].row);
            if (at < before.size() && before[at].content == row.content) {
                ++m_difference.unchanged;
                ++at;
            } else {
                right.push_back(row.row);
            }
        }
        for (; at < before.size(); ++at)
            left.push_back(before[at].row);
        pair(left, right);
    }

private:
    void pair(std::vector<std::uint32_t>& left, std::vector<std::uint32_t>& right)
    {
        std::ranges::sort(left);
        std::ranges::sort(right);
        const std::size_t pairs = m_keys.empty() ? 0 : std::min(left.size(), right.size());
        for (std::size_t index = 0; index < pairs; ++index) {
            if (isSameRecord(left[index], right[index])) {
                m_difference.changed.push_back({left[index], right[index]});
            } else {
                m_difference.gone.push_back(left[index]);
                m_difference.added.push_back(right[index]);
            }
        }
        const auto rest = static_cast<std::ptrdiff_t>(pairs);
        m_difference.gone.insert(m_difference.gone.end(), left.begin() + rest, left.end());
        m_difference.added.insert(m_difference.added.end(), right.begin() + rest, right.end());
    }
    bool isSameRecord(std::uint32_t before, std::uint32_t after) const
    {
        return std::ranges::all_of(m_keys, [&](const auto& key) {
            return m_before.columns()[key.first].text(before)
                   == m_after.columns()[key.second].text(after);
        });
    }

    const Table& m_before;
    const Table& m_after;
    TableDifference& m_difference;
    std::vector<std::pair<std::size_t, std::size_t>> m_keys;
};

/// The rows from the first on that have its identifier.
std::span<const HashedRow> runOf(std::span<const HashedRow> rows)
{
    std::size_t length = 0;
    while (length < rows.size() && rows[length].key == rows.front().key)
        ++length;
    return rows.first(length);
}

/// The sorted hashes of a column in which every value is stated and none twice; else nothing.
std::vector<std::uint64_t> distinctHashes(const Table& table, std::size_t column)
{
    const Column& values = table.columns()[column];
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!values.isKnown(row))
            return {};
    }
    std::vector<std::uint64_t> hashes = rowHashes(table, {column});
    std::ranges::sort(hashes);
    if (std::ranges::adjacent_find(hashes) != hashes.end())
        return {};
    return hashes;
}

using Counts = std::map<std::optional<std::string>, std::pair<std::uint64_t, std::uint64_t>>;

void count(const Column& column, std::uint64_t Counts::mapped_type::*side, Counts& counts)
{
    if (const auto* coded = std::get_if<CodedValues>(&column.values())) {
        std::vector<std::uint64_t> byCode(coded->texts.size() + 1);
        coded->codes.visit([&](const auto codes) {
            for (const std::size_t code : codes)
                ++byCode[code];
        });
        for (std::size_t code = 0; code < byCode.size(); ++code) {
            if (byCode[code] > 0)
                counts[code == 0 ? std::nullopt
                                 : std::optional(std::string(coded->texts[code - 1]))]
                    .*side += byCode[code];
        }
        return;
    }
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        ++(counts[column.text(row)].*side);
}

} // namespace

TableDifference differenceOf(const Table& before, const Table& after,
                             const std::vector<std::string>& keys, std::stop_token stop)
{
    TableDifference difference;
    difference.newColumns = columnsMissingFrom(before, after);
    difference.goneColumns = columnsMissingFrom(after, before);
    const CommonColumns common = commonColumns(before, after);
    std::vector<std::size_t> keysBefore;
    std::vector<std::size_t> keysAfter;
    for (const std::string& key : keys) {
        keysBefore.push_back(*before.indexOf(key));
        keysAfter.push_back(*after.indexOf(key));
    }
    const std::vector<HashedRow> earlier = hashedRows(before, keysBefore, common.before);
    if (stop.stop_requested())
        return difference;
    const std::vector<HashedRow> later = hashedRows(after, keysAfter, common.after);
    std::span<const HashedRow> left(earlier);
    std::span<const HashedRow> right(later);
    IdentifierMatch matching(before, after, keys, difference);
    while ((!left.empty() || !right.empty()) && !stop.stop_requested()) {
        const bool takesLeft = right.empty() || (!left.empty() && left[0].key <= right[0].key);
        const bool takesRight = left.empty() || (!right.empty() && right[0].key <= left[0].key);
        const auto leftRun = takesLeft ? runOf(left) : std::span<const HashedRow>();
        const auto rightRun = takesRight ? runOf(right) : std::span<const HashedRow>();
        matching.match(leftRun, rightRun);
        left = left.subspan(leftRun.size());
        right = right.subspan(rightRun.size());
    }
    std::ranges::sort(difference.added);
    std::ranges::sort(difference.gone);
    std::ranges::sort(difference.changed, {}, &RowPair::after);
    return difference;
}

std::vector<std::string> identifyingColumns(const Table& before, const Table& after,
                                            std::stop_token stop)
{
    struct Candidate {
        std::size_t inBoth = 0;
        std::size_t column = 0;
    };
    std::vector<Candidate> candidates;
    const CommonColumns common = commonColumns(before, after);
    for (std::size_t index = 0; index < common.after.size() && !stop.stop_requested(); ++index) {
        const auto earlier = distinctHashes(before, common.before[index]);
        const auto later = earlier.empty() ? earlier : distinctHashes(after, common.after[index]);
        if (later.empty())
            continue;
        std::vector<std::uint64_t> both;
        std::ranges::set_intersection(earlier, later, std::back_inserter(both));
        candidates.push_back({both.size(), common.after[index]});
    }
    std::ranges::stable_sort(candidates, std::greater<>(), &Candidate::inBoth);
    std::vector<std::string> keys;
    for (const Candidate& candidate : candidates)
        keys.push_back(after.columns()[candidate.column].key());
    return keys;
}

std::vector<std::size_t> changedColumns(const Table& before, const Table& after, RowPair pair)
{
    std::vector<std::size_t> changed;
    const CommonColumns common = commonColumns(before, after);
    for (std::size_t index = 0; index < common.after.size(); ++index) {
        if (before.columns()[common.before[index]].text(pair.before)
            != after.columns()[common.after[index]].text(pair.after))
            changed.push_back(common.after[index]);
    }
    return changed;
}

std::vector<ValueChange> valueChanges(const Table& before, const Table& after,
                                      const std::vector<std::string>& columns)
{
    std::vector<ValueChange> changes;
    for (const std::string& key : columns) {
        Counts counts;
        if (const Column* column = before.column(key))
            count(*column, &Counts::mapped_type::first, counts);
        if (const Column* column = after.column(key))
            count(*column, &Counts::mapped_type::second, counts);
        const auto first = static_cast<std::ptrdiff_t>(changes.size());
        for (const auto& [value, count] : counts) {
            if (count.first != count.second)
                changes.push_back({key, value, count.first, count.second});
        }
        const auto distance = [](const ValueChange& change) {
            return change.before > change.after ? change.before - change.after
                                                : change.after - change.before;
        };
        std::stable_sort(
            changes.begin() + first, changes.end(),
            [&](const ValueChange& a, const ValueChange& b) { return distance(a) > distance(b); });
    }
    return changes;
}

} // namespace whither
