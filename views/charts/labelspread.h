#pragma once

#include <vector>

namespace whither {

/// Moves labels along an axis as little as needed so that none overlap and all lie in
/// `from`..`to`: `wanted` are the centres they would like, all of the same `size`. Order of centres
/// is kept. If there is no room for all, they are spread evenly (and overlap).
std::vector<double> spreadLabels(const std::vector<double>& wanted, double size, double from,
                                 double to);

} // namespace whither
