#include "models/study/persons/rarecombinations.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

namespace whither {

namespace {

/// Rows side by side that have one value, among rows that were alike in the columns before.
struct Alike {
    std::size_t first = 0;
    std::size_t last = 0; ///< one past the end
    std::size_t people = 0;
};

/// Goes through the columns one after the other and keeps the rows in order of what they have in
/// common so far.
class Folding {
public:
    Folding(std::span<const std::uint32_t> people, std::size_t fewest)
        : m_people(people), m_rows(people.size()), m_fewest(fewest)
    {
        std::iota(m_rows.begin(), m_rows.end(), std::size_t(0));
        if (!m_rows.empty())
            m_groups = {{0, m_rows.size(), 0}};
    }

    std::size_t fold(std::vector<std::uint32_t>& values)
    {
        std::size_t folded = 0;
        std::vector<Alike> groups;
        for (const Alike& group : m_groups) {
            for (const std::size_t row : rareIn(group, values)) {
                values[row] = foldedValue;
                ++folded;
            }
            std::ranges::move(partsOf(group, values), std::back_inserter(groups));
        }
        m_groups = std::move(groups);
        return folded;
    }

private:
    /// Puts the rows of a group in order of their values; the parts that have one each.
    std::vector<Alike> partsOf(const Alike& group, const std::vector<std::uint32_t>& values)
    {
        const std::span rows(m_rows.begin() + static_cast<std::ptrdiff_t>(group.first),
                             group.last - group.first);
        std::ranges::sort(
            rows, {}, [&](std::size_t row) { return std::tuple(values[row], m_people[row], row); });
        std::vector<Alike> parts;
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const bool isNew = place == 0 || values[rows[place]] != values[rows[place - 1]];
            if (isNew)
                parts.push_back({group.first + place, group.first + place, 0});
            parts.back().people += isNew || m_people[rows[place]] != m_people[rows[place - 1]];
            ++parts.back().last;
        }
        return parts;
    }

    /// The rows whose values say too much.
    std::vector<std::size_t> rareIn(const Alike& group, const std::vector<std::uint32_t>& values)
    {
        std::vector<Alike> parts = partsOf(group, values);
        std::ranges::stable_sort(parts, {}, &Alike::people);
        std::vector<std::size_t> rare;
        std::set<std::uint32_t> people;
        for (const Alike& part : parts) {
            if (part.people >= m_fewest && (rare.empty() || people.size() >= m_fewest))
                break;
            for (std::size_t place = part.first; place < part.last; ++place) {
                rare.push_back(m_rows[place]);
                if (people.size() < m_fewest)
                    people.insert(m_people[m_rows[place]]);
            }
        }
        return rare;
    }

    std::span<const std::uint32_t> m_people;
    std::vector<std::size_t> m_rows;
    std::vector<Alike> m_groups;
    std::size_t m_fewest;
};

} // namespace

std::size_t foldRareCombinations(std::span<const std::uint32_t> people,
                                 std::span<std::vector<std::uint32_t>> columns, std::size_t fewest)
{
    Folding folding(people, fewest);
    std::size_t folded = 0;
    for (std::vector<std::uint32_t>& values : columns)
        folded += folding.fold(values);
    return folded;
}

} // namespace whither
