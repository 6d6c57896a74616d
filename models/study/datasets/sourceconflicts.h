#pragma once

#include "models/query/engine.h"
#include "models/study/datasets/dataset.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// What another source prints of the same thing.
struct OtherValue {
    double value = 0;
    std::string source; ///< id

    bool operator==(const OtherValue&) const = default;
};

/// The cells of which sources disagree, in a built-in table whose rows state numbers of sources:
/// rows that are about the same (place, year, stage, measure) and of different sources, and whose
/// numbers are `leastConflict` or more apart. None is taken for the right one, and none is
/// averaged.
class SourceConflicts {
public:
    SourceConflicts() = default;
    /// Reads the whole table. None in tables whose rows are people, and in the user's own.
    SourceConflicts(const Dataset& dataset, const Engine& engine);

    /// What the others say of that cell, in the order of the table; empty where none differs.
    const std::vector<OtherValue>& at(std::uint64_t rowId, std::string_view column) const;
    /// How many things there are of which sources disagree; a thing may have several columns.
    std::size_t count() const { return m_count; }

private:
    std::map<std::pair<std::uint64_t, std::string>, std::vector<OtherValue>, std::less<>> m_cells;
    std::size_t m_count = 0;
};

} // namespace whither
