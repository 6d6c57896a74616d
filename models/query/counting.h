#pragma once

#include "models/table/codes.h"
#include "models/table/selection.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace whither {

/// Counts the selected rows by code. `totals` are the counts of all rows: where most are selected,
/// the others are counted. Uses idle threads of the global pool, as do the others.
std::vector<std::uint64_t> countsOf(const Codes& codes, const std::vector<std::uint64_t>& totals,
                                    const Selection& rows);
/// The same for all rows; codes are below `termCount`.
std::vector<std::uint64_t> totalsOf(const Codes& codes, std::size_t termCount);

/// Codes of one column, and the number they are all below.
struct CodedColumn {
    const Codes* codes = nullptr;
    std::size_t termCount = 0;
};

/// A combination of codes and how many of the rows have it.
struct CodeCount {
    std::vector<std::uint32_t> codes; ///< one a column
    std::uint64_t count = 0;
};

/// Counts the selected rows by the codes of all columns, in order of first appearance.
std::vector<CodeCount> countCombinations(const std::vector<CodedColumn>& columns,
                                         const Selection& rows);

} // namespace whither
