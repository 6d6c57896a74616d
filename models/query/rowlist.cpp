#include "models/query/rowlist.h"

#include "models/table/bitcount.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t wordsPerBlock = 8;

std::uint32_t bitsIn(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::popcount(word));
}

} // namespace

RowList::RowList(Selection rows) : m_size(0), m_rows(std::move(rows))
{
    const auto words = m_rows.words();
    m_before.reserve(words.size() / wordsPerBlock + 1);
    std::uint32_t before = 0;
    for (std::size_t word = 0; word < words.size(); word += wordsPerBlock) {
        m_before.push_back(before);
        before += static_cast<std::uint32_t>(
            countBits(words.subspan(word, std::min(wordsPerBlock, words.size() - word))));
    }
    m_size = before;
}

RowList::RowList(std::shared_ptr<const std::vector<std::uint32_t>> order)
    : m_size(order->size()), m_order(std::move(order))
{
}

std::uint32_t RowList::selected(std::size_t position) const
{
    const auto after = std::ranges::upper_bound(m_before, position);
    const auto block = static_cast<std::size_t>(after - m_before.begin()) - 1;
    auto left = static_cast<std::uint32_t>(position) - m_before[block];
    std::size_t word = block * wordsPerBlock;
    while (left >= bitsIn(m_rows.words()[word]))
        left -= bitsIn(m_rows.words()[word++]);
    std::uint64_t bits = m_rows.words()[word];
    for (; left > 0; --left)
        bits &= bits - 1;
    return static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
}

std::optional<std::size_t> RowList::positionOf(std::uint64_t row) const
{
    if (m_order) {
        const auto found = std::ranges::find(*m_order, row);
        return found == m_order->end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - m_order->begin()));
    }
    if (row >= m_rows.size() || !m_rows.contains(row))
        return std::nullopt;
    const std::size_t word = row / 64;
    const std::size_t block = word / wordsPerBlock;
    std::size_t position = m_before[block];
    for (std::size_t before = block * wordsPerBlock; before < word; ++before)
        position += bitsIn(m_rows.words()[before]);
    return position + bitsIn(m_rows.words()[word] & ((std::uint64_t(1) << (row % 64)) - 1));
}

std::size_t RowList::memoryBytes() const
{
    return (m_order ? m_order->capacity() * sizeof(std::uint32_t) : 0) + m_rows.words().size_bytes()
           + m_before.capacity() * sizeof(std::uint32_t);
}

} // namespace whither
