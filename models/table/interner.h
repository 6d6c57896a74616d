#pragma once

#include "models/table/textlist.h"

#include <cstring>
#include <optional>
#include <span>

namespace whither {

/// `left == right`, faster where texts are short.
inline bool isSameText(std::string_view left, std::string_view right)
{
    const std::size_t size = left.size();
    if (size != right.size())
        return false;
    const auto differAt = [&]<typename Word>(Word, std::size_t place) {
        Word a = 0;
        Word b = 0;
        std::memcpy(&a, left.data() + place, sizeof a);
        std::memcpy(&b, right.data() + place, sizeof b);
        return a ^ b;
    };
    // Two words from either end, which may overlap.
    if (size > 16)
        return std::memcmp(left.data(), right.data(), size) == 0;
    if (size >= 8)
        return (differAt(std::uint64_t(), 0) | differAt(std::uint64_t(), size - 8)) == 0;
    if (size >= 4)
        return (differAt(std::uint32_t(), 0) | differAt(std::uint32_t(), size - 4)) == 0;
    return size == 0
           || (left[0] == right[0] && left[size / 2] == right[size / 2]
               && left[size - 1] == right[size - 1]);
}

/// Gives each distinct text a code, dense from 0 in order of first appearance.
class Interner {
public:
    std::uint32_t intern(std::string_view text);
    /// Interns each, in order, and writes their codes: faster than one by one where many are new.
    void internAll(const TextList& texts, std::span<std::uint32_t> codes);
    std::optional<std::uint32_t> find(std::string_view text) const;

    const TextList& texts() const { return m_texts; }
    TextList take() && { return std::move(m_texts); }
    void clear();

private:
    /// An empty slot has `code` 0; others hold the text's code + 1 and the high half of its hash,
    /// so that most texts that differ are told apart without being looked at.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t code = 0;
    };

    std::size_t placeOf(std::string_view text, std::uint64_t hash) const;
    std::uint32_t intern(std::string_view text, std::uint64_t hash);
    void grow(std::size_t size);

    TextList m_texts;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
};

} // namespace whither
