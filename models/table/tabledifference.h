#pragma once

#include "models/table/table.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// Two rows that are about the same record: one of the earlier table, one of the later.
struct RowPair {
    std::uint32_t before = 0;
    std::uint32_t after = 0;

    bool operator==(const RowPair&) const = default;
};

/// What became of the rows of a table in a later one. Every row of the earlier is gone, changed or
/// unchanged, every row of the later added, changed or unchanged.
struct TableDifference {
    std::vector<std::uint32_t> added; ///< rows of the later table, ascending
    std::vector<std::uint32_t> gone;  ///< rows of the earlier table, ascending
    std::vector<RowPair> changed;     ///< ascending by the later row
    std::uint64_t unchanged = 0;      ///< rows of either
    std::uint64_t repeated = 0;       ///< rows of the later that share an identifier with another
    std::vector<std::string> newColumns;  ///< in the later table alone
    std::vector<std::string> goneColumns; ///< in the earlier alone

    bool isEmpty() const
    {
        return added.empty() && gone.empty() && changed.empty() && newColumns.empty()
               && goneColumns.empty();
    }
    bool operator==(const TableDifference&) const = default;
};

/// Compares two tables whose rows are told apart by the values of `keys`, columns of both; without
/// keys by all their values, and then none is called changed. Rows of one identifier are matched
/// with their equals first and then in their order. A row is changed if a column of both tables has
/// another text in it, or none; texts are compared by hashes of 64 bits, identifiers by themselves.
/// Linear but for a sort. A requested stop gives an incomplete answer soon.
TableDifference differenceOf(const Table& before, const Table& after,
                             const std::vector<std::string>& keys, std::stop_token stop = {});

/// The columns of both tables that tell the rows of each apart: every value is stated, and none
/// twice. Best first: those with the most values that are in both tables.
std::vector<std::string> identifyingColumns(const Table& before, const Table& after,
                                            std::stop_token stop = {});

/// The columns (of the later table) in which a pair of rows differs.
std::vector<std::size_t> changedColumns(const Table& before, const Table& after, RowPair pair);

/// How often a value stands in a column of either table; nothing for "not stated".
struct ValueChange {
    std::string column;
    std::optional<std::string> value;
    std::uint64_t before = 0;
    std::uint64_t after = 0;

    bool operator==(const ValueChange&) const = default;
};

/// The values of these columns whose counts differ, column by column, the largest change first.
std::vector<ValueChange> valueChanges(const Table& before, const Table& after,
                                      const std::vector<std::string>& columns);

} // namespace whither
