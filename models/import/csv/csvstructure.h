#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace whither {

/// Finds delimiters, quotes and line ends in bytes, in ascending order, 64 bytes at a time with the
/// widest registers the processor has.
class CsvStructure {
public:
    /// Looks at `bytes` from `from` on.
    CsvStructure(std::string_view bytes, char delimiter, char quote, std::uint64_t from);

    /// The next place, or the size of the bytes if there is none.
    std::uint64_t next()
    {
        if (m_next == m_count && !refill())
            return m_bytes.size();
        return m_base + m_places[m_next++];
    }
    /// The next places that are known by now, counted from `base()`; perhaps none.
    std::span<const std::uint32_t> known() const
    {
        return {m_places.data() + m_next, m_count - m_next};
    }
    std::uint64_t base() const { return m_base; }
    /// Passes over so many of the known places.
    void skip(std::size_t places) { m_next += places; }

private:
    bool refill();

    std::string_view m_bytes;
    char m_delimiter;
    char m_quote;
    std::uint64_t m_from; ///< where `refill` goes on
    std::uint64_t m_base = 0;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_places; ///< from `m_base`
};

} // namespace whither
