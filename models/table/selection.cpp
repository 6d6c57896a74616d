#include "models/table/selection.h"

#include "models/table/bitcount.h"

namespace whither {

Selection::Selection(std::size_t size, bool all)
    : m_size(size), m_words((size + 63) / 64, all ? ~std::uint64_t(0) : 0)
{
    if (all)
        clearPastEnd();
}

/// They stay 0, so that count() and == need no special case.
void Selection::clearPastEnd()
{
    if (m_size % 64 != 0)
        m_words.back() &= ~std::uint64_t(0) >> (64 - m_size % 64);
}

void Selection::invert()
{
    for (std::uint64_t& word : m_words)
        word = ~word;
    clearPastEnd();
}

std::size_t Selection::count() const
{
    return countBits(m_words);
}

void Selection::intersect(const Selection& other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
}

void Selection::unite(const Selection& other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
}

} // namespace whither
