#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace whither {

/// How many bits are set, with the processor's own instruction where it has one.
std::size_t countBits(std::span<const std::uint64_t> words);

} // namespace whither
