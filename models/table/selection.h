#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace whither {

/// A set of row numbers below `size()`, one bit a row.
class Selection {
public:
    Selection() = default;
    explicit Selection(std::size_t size, bool all = false);

    std::size_t size() const { return m_size; }
    std::size_t count() const;
    bool contains(std::size_t row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    void insert(std::size_t row) { m_words[row / 64] |= std::uint64_t(1) << (row % 64); }
    void remove(std::size_t row) { m_words[row / 64] &= ~(std::uint64_t(1) << (row % 64)); }
    /// Keeps the rows that are in `other`, which has the same size.
    void intersect(const Selection& other);

    /// Adds the rows that are in `other`, which has the same size.
    void unite(const Selection& other);
    /// Leaves in what was left out, and the other way round.
    void invert();
    /// 64 rows a word, the first in the lowest bit; bits past the end are 0.
    std::span<const std::uint64_t> words() const { return m_words; }
    std::span<std::uint64_t> words() { return m_words; }

    /// Calls `visit(row)` in ascending order.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }

    bool operator==(const Selection&) const = default;

private:
    void clearPastEnd();

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace whither
