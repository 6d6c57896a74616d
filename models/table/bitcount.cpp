#include "models/table/bitcount.h"

#include <bit>

namespace whither {

namespace {

std::size_t countPlainly(std::span<const std::uint64_t> words)
{
    std::size_t sum = 0;
    for (const std::uint64_t word : words)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

#ifdef __x86_64__
__attribute__((target("popcnt"))) std::size_t countFast(std::span<const std::uint64_t> words)
{
    std::size_t sum = 0;
    for (const std::uint64_t word : words)
        sum += static_cast<std::size_t>(__builtin_popcountll(word));
    return sum;
}
#endif

} // namespace

std::size_t countBits(std::span<const std::uint64_t> words)
{
#ifdef __x86_64__
    static const bool isFast = __builtin_cpu_supports("popcnt");
    if (isFast)
        return countFast(words);
#endif
    return countPlainly(words);
}

} // namespace whither
