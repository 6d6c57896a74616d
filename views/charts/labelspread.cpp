#include "views/charts/labelspread.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace whither {

namespace {

/// A run of touching labels, placed as one block.
struct Block {
    std::size_t first = 0;
    std::size_t count = 0;
    double wantedSum = 0; ///< of the centres the labels would like, less their place in the block

    double start(double size) const { return wantedSum / static_cast<double>(count) - size / 2; }
};

} // namespace

std::vector<double> spreadLabels(const std::vector<double>& wanted, double size, double from,
                                 double to)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t label) { return wanted[label]; });

    if (static_cast<double>(wanted.size()) * size > to - from) {
        const double step = (to - from) / static_cast<double>(wanted.size());
        std::vector<double> even(wanted.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            even[order[place]] = from + step * (static_cast<double>(place) + 0.5);
        return even;
    }
    const auto startOf = [&](const Block& block) {
        const double room = to - static_cast<double>(block.count) * size;
        return std::clamp(block.start(size), from, std::max(from, room));
    };
    std::vector<Block> blocks;
    for (std::size_t place = 0; place < order.size(); ++place) {
        blocks.push_back({place, 1, wanted[order[place]]});
        // Blocks that touch become one, which settles at the mean of what its labels want.
        while (blocks.size() > 1) {
            const Block& last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            const double end = startOf(before) + static_cast<double>(before.count) * size;
            if (end <= startOf(last) + 1e-9)
                break;
            before.wantedSum +=
                last.wantedSum
                - static_cast<double>(last.count) * static_cast<double>(before.count) * size;
            before.count += last.count;
            blocks.pop_back();
        }
    }
    std::vector<double> centres(wanted.size());
    for (const Block& block : blocks) {
        const double start = startOf(block);
        for (std::size_t place = 0; place < block.count; ++place) {
            centres[order[block.first + place]] = start + size * (static_cast<double>(place) + 0.5);
        }
    }
    return centres;
}

} // namespace whither
