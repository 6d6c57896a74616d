#pragma once

#include "models/table/textlist.h"

#include <optional>

namespace whither {

/// Gives each distinct text a code, dense from 0 in order of first appearance.
class Interner {
public:
    std::uint32_t intern(std::string_view text);
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
    void grow();

    TextList m_texts;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
};

} // namespace whither
