#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace whither {

/// A value that few share says who somebody is as well as a name does. What stands for it.
inline constexpr std::uint32_t foldedValue = std::numeric_limits<std::uint32_t>::max();

/// Fewer people than that are few.
inline constexpr std::size_t fewestAlike = 5;

/// Folds values until every combination of them is that of `fewest` people or more (k-anonymity by
/// local suppression; Samarati and Sweeney 1998), where there are so many. `people[row]` is whose
/// the row is, `columns[column][row]` a value. Columns keep their values best in the order given:
/// in each, the values of too few are folded, and, if those folded would still be too few, the next
/// rarest with them. A combination is judged by row: several rows of one person may say more.
/// Returns how many values were folded.
std::size_t foldRareCombinations(std::span<const std::uint32_t> people,
                                 std::span<std::vector<std::uint32_t>> columns,
                                 std::size_t fewest = fewestAlike);

} // namespace whither
