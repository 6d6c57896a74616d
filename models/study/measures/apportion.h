#pragma once

#include <cstdint>
#include <vector>

namespace whither {

/// Rounds parts so that they add up to exactly `total` units (100 for percent): each part gets its
/// whole units, the rest go to the largest remainders, earlier parts first on a tie (Hamilton's
/// method). Counts that sum to 0 get 0 each.
std::vector<std::int64_t> apportion(const std::vector<std::uint64_t>& counts, std::int64_t total);

} // namespace whither
