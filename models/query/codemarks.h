#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace whither {

/// A set of codes, to be asked of many rows at once.
class CodeMarks {
public:
    /// `marked[code]`: is it in the set? Turned round if `isInverted`.
    CodeMarks(const std::vector<bool>& marked, bool isInverted);

    /// One bit a row, at most 64 of them, the first in the lowest bit.
    std::uint64_t bitsOf(std::span<const std::uint8_t> codes) const;
    template <typename Code>
    std::uint64_t bitsOf(std::span<const Code> codes) const
    {
        std::uint64_t bits = 0;
        for (std::size_t row = 0; row < codes.size(); ++row)
            bits |= std::uint64_t(m_isMarked[codes[row]]) << row;
        return bits;
    }

private:
    std::vector<std::uint8_t> m_isMarked; ///< a byte a code: bits cost more to reach than to use
    /// By the low half of a byte: a bit for each high half with which it is marked, 0 to 7 and 8 to
    /// 15.
    std::array<std::uint8_t, 16> m_lowHalves{};
    std::array<std::uint8_t, 16> m_highHalves{};
};

} // namespace whither
