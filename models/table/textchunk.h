#pragma once

#include "models/table/interner.h"

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace whither {

/// Codes that widen as larger ones come.
class GrowingCodes {
public:
    void push(std::uint32_t code)
    {
        if (auto* bytes = std::get_if<0>(&m_codes)) {
            if (code <= 0xff)
                return bytes->push_back(static_cast<std::uint8_t>(code));
        } else if (auto* words = std::get_if<1>(&m_codes)) {
            if (code <= 0xffff)
                return words->push_back(static_cast<std::uint16_t>(code));
        } else {
            return std::get<2>(m_codes).push_back(code);
        }
        widenFor(code);
    }
    std::size_t size() const;
    /// Calls `deed(code)` for each, in order.
    template <typename Deed>
    void forEach(Deed&& deed) const
    {
        std::visit(
            [&](const auto& codes) {
                for (const std::uint32_t code : codes)
                    deed(code);
            },
            m_codes);
    }

private:
    void widenFor(std::uint32_t code);

    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>
        m_codes;
};

/// The values of one column in some consecutive rows of a file, as text; the empty text is "not
/// stated". Keeps each distinct text once as long as texts repeat, and all of them once they
/// mostly do not.
class TextChunk {
public:
    void append(std::string_view text)
    {
        if (m_isPlain) {
            m_plain.append(text);
            return;
        }
        m_codes.push(text.empty() ? 0 : m_distinct.intern(text) + 1);
        if ((++m_codedRows & (trial - 1)) == 0)
            reconsider();
    }
    std::size_t rowCount() const { return m_isPlain ? m_plain.size() : m_codedRows; }

    bool isPlain() const { return m_isPlain; }
    /// A text a row, if plain.
    const TextList& plain() const { return m_plain; }
    /// The distinct texts and, a row, 0 for "not stated" or the text's index + 1; if not plain.
    const TextList& distinct() const { return m_distinct.texts(); }
    const GrowingCodes& codes() const { return m_codes; }
    TextList takePlain() && { return std::move(m_plain); }
    /// One text a row from now on.
    void makePlain();
    /// Each distinct text once from now on.
    void makeCoded();

private:
    static constexpr std::size_t trial = 4096; ///< rows between two looks; a power of two

    void reconsider();

    bool m_isPlain = false;
    std::size_t m_codedRows = 0;
    GrowingCodes m_codes;
    Interner m_distinct;
    TextList m_plain;
};

} // namespace whither
