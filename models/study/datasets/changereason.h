#pragma once

#include "models/study/datasets/dataset.h"
#include "models/table/tabledifference.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Why newer data counts a record elsewhere, or one more or one less.
enum class ChangeReason : std::uint8_t {
    Moved,          ///< another place, in a column of where people are now
    Corrected,      ///< another value of what was so at a time that is past
    NewlyKnown,     ///< a value where none was stated
    NoLongerStated, ///< the opposite
    Changed,        ///< another value, of which the list does not say when it was so
    Added,          ///< a record that was not there
    Gone,
};

/// What the columns of a list are about, as far as it tells why they change.
struct ChangeColumns {
    std::string now;               ///< where people are now; empty where no column says it
    std::vector<std::string> past; ///< where they were before
    std::vector<std::string> dates;
    bool areDated = false; ///< each row is of a year, which is past: nobody moves in it any more
};

ChangeColumns changeColumns(const Dataset& dataset);

/// Why that column of both tables differs in a record. Another place is a move, unless the
/// records have dates and that of this one is the same in both: then what was said of that day has
/// been corrected.
ChangeReason reasonOf(const Table& before, const Table& after, RowPair pair,
                      const std::string& column, const ChangeColumns& about);

/// Why the record differs: the reason of each column that does, but for dates; each once, in the
/// order above.
std::vector<ChangeReason> reasonsOf(const Table& before, const Table& after, RowPair pair,
                                    const ChangeColumns& about);

/// How many records more (or, negative, fewer) a value counts for one reason.
struct ChangePart {
    ChangeReason reason = ChangeReason::Changed;
    std::int64_t count = 0;

    bool operator==(const ChangePart&) const = default;
};

/// A value whose count differs; its parts add up to the whole difference.
struct ExplainedChange {
    ValueChange change;
    std::vector<ChangePart> parts; ///< in the order of the reasons, none of them 0
};

/// Explains the changes between two tables, whose difference is this.
std::vector<ExplainedChange> explainChanges(const Table& before, const Table& after,
                                            const TableDifference& difference,
                                            const std::vector<ValueChange>& changes,
                                            const ChangeColumns& about);

} // namespace whither
