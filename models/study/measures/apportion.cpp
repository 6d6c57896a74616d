#include "models/study/measures/apportion.h"

#include <algorithm>
#include <numeric>

namespace whither {

std::vector<std::int64_t> apportion(const std::vector<std::uint64_t>& counts, std::int64_t total)
{
    std::vector<std::int64_t> parts(counts.size(), 0);
    const std::uint64_t sum = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    if (sum == 0)
        return parts;

    std::vector<std::uint64_t> remainders(counts.size());
    std::int64_t left = total;
    for (std::size_t part = 0; part < counts.size(); ++part) {
        const std::uint64_t scaled = counts[part] * static_cast<std::uint64_t>(total);
        parts[part] = static_cast<std::int64_t>(scaled / sum);
        remainders[part] = scaled % sum;
        left -= parts[part];
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t part) { return remainders[part]; });
    for (std::size_t place = 0; left > 0; ++place, --left)
        ++parts[order[place]];
    return parts;
}

} // namespace whither
