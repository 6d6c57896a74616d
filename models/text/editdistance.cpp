#include "models/text/editdistance.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace whither {

std::size_t editDistance(std::u32string_view left, std::u32string_view right, std::size_t most)
{
    const auto [shorter, longer] = std::minmax({left.size(), right.size()});
    if (longer - shorter > most)
        return most + 1;
    // Three rows of the table of distances of all beginnings: a swap looks back by two.
    std::vector<std::size_t> twoBack(right.size() + 1);
    std::vector<std::size_t> back(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(back.begin(), back.end(), std::size_t(0));
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const bool isSame = left[i - 1] == right[j - 1];
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, back[j - 1] + (isSame ? 0U : 1U)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > most)
            return most + 1;
        std::swap(twoBack, back);
        std::swap(back, row);
    }
    return std::min(back.back(), most + 1);
}

} // namespace whither
