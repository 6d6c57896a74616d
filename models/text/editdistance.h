#pragma once

#include <cstddef>
#include <string_view>

namespace whither {

/// How many letters are to be changed, added, left out, or swapped with their neighbour to make
/// one text of the other (code points; no letter is touched twice); `most` + 1 if it takes more
/// than `most`. Costs the product of the lengths.
std::size_t editDistance(std::u32string_view left, std::u32string_view right, std::size_t most);

} // namespace whither
