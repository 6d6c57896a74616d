#pragma once

#include "models/table/interner.h"

#include <cstdint>
#include <limits>
#include <span>
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
    void append(std::span<const std::uint32_t> codes);
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

/// Rows of a file, each from its first field on. Up to `readBehind` bytes behind every text are
/// read, which must be there, whatever they are.
struct FieldRows {
    static constexpr std::size_t mostRows = 128;
    static constexpr std::size_t readBehind = 16;

    std::span<const std::string_view* const> rows; ///< at most `mostRows`
    /// Parallel: how many fields, from the first, are those of the row before; 0 for the first row.
    std::span<const std::uint16_t> repeated;
};

/// The values of one column in some consecutive rows of a file, as text; the empty text is "not
/// stated". Keeps texts by code as long as they repeat, and one a row once they mostly do not.
class TextChunk {
public:
    void append(std::string_view text)
    {
        if (m_isPlain) {
            m_plain.append(text);
            return;
        }
        m_codes.push(text.empty() ? 0 : newCode(text));
        if ((++m_codedRows & (trial - 1)) == 0)
            reconsider();
    }
    /// Appends one column of the rows.
    void appendAll(const FieldRows& rows, std::size_t column);
    std::size_t rowCount() const { return m_isPlain ? m_plain.size() : m_codedRows; }

    bool isPlain() const { return m_isPlain; }
    /// A text a row, if plain.
    const TextList& plain() const { return m_plain; }
    /// If not plain: a row, 0 for "not stated" or the index + 1 of its text, counted through
    /// `distinct()` and on through `unchecked()`, whose texts may have been there before.
    const GrowingCodes& codes() const { return m_codes; }
    const TextList& distinct() const { return m_distinct.texts(); }
    const TextList& unchecked() const { return m_unchecked; }
    TextList takePlain() && { return std::move(m_plain); }
    /// One text a row from now on.
    void makePlain();
    /// Each distinct text once from now on.
    void makeCoded();

private:
    static constexpr std::size_t trial = 4096; ///< rows between two looks; a power of two

    /// A text that was met lately, told from others without a look at all of it: its first and last
    /// eight bytes, or all it has if it is that short.
    struct Recent {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint32_t length = std::numeric_limits<std::uint32_t>::max();
        std::uint32_t code = 0;
    };

    std::string_view textOf(std::uint32_t code) const
    {
        const TextList& texts = m_distinct.texts();
        return code <= texts.size() ? texts[code - 1] : m_unchecked[code - 1 - texts.size()];
    }
    std::uint32_t newCode(std::string_view text);
    std::uint32_t recentCode(std::string_view text);
    void reconsider();

    bool m_isPlain = false;
    bool m_isChecked = true; ///< a new text is looked up; not where it is in vain
    std::size_t m_codedRows = 0;
    std::uint32_t m_lookUps = 0;  ///< of the present trial
    std::uint32_t m_newTexts = 0; ///< of those
    GrowingCodes m_codes;
    Interner m_distinct;
    TextList m_unchecked;
    TextList m_plain;
    std::vector<Recent> m_recent; ///< by hash; none until rows come in batches
};

} // namespace whither
