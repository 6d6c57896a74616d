#pragma once

#include <cstddef>
#include <string_view>

namespace whither {

/// The place of the first `needle` in `haystack` at or after `from`, or `npos`. Faster than
/// `std::string_view::find` on long haystacks; `needle` is not empty.
std::size_t findBytes(std::string_view haystack, std::string_view needle, std::size_t from = 0);

} // namespace whither
