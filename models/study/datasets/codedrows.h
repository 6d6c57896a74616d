#pragma once

#include "models/table/column.h"
#include "models/table/interner.h"
#include "models/table/table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace whither {

/// A column as one code a row, 0 where it is not stated, whatever form it is stored in: for
/// counting by whole columns. Costs 4 bytes a row, and a copy of the texts of a column that has no
/// dictionary. Lives no longer than the column.
class CodedRows {
public:
    explicit CodedRows(const Column& column);

    std::uint32_t operator[](std::size_t row) const { return m_codes[row]; }
    std::size_t rowCount() const { return m_codes.size(); }
    /// Codes are below this.
    std::size_t codeCount() const { return texts().size() + 1; }
    /// The text of a code; empty for 0.
    std::string_view text(std::uint32_t code) const
    {
        return code == 0 ? std::string_view() : texts()[code - 1];
    }
    /// The whole number that each code's text is, 0 for any other text.
    std::vector<std::int64_t> integers() const;

private:
    const TextList& texts() const { return m_dictionary ? *m_dictionary : m_own.texts(); }

    std::vector<std::uint32_t> m_codes;
    const TextList* m_dictionary = nullptr; ///< of the column, or null
    Interner m_own;
};

/// Each text of a column of lists ("China; United States") taken apart, each part once.
class CodedLists {
public:
    /// Parts are separated by "; ".
    explicit CodedLists(const CodedRows& rows);

    /// The parts of a code of the rows, in order; none for 0.
    const std::vector<std::uint32_t>& parts(std::uint32_t code) const { return m_parts[code]; }
    std::size_t partCount() const { return m_texts.texts().size(); }
    std::string_view text(std::uint32_t part) const { return m_texts.texts()[part]; }
    /// Adds parts of another column's lists: codes of that column to parts of this one.
    std::vector<std::vector<std::uint32_t>> add(const CodedRows& rows);

private:
    Interner m_texts;
    std::vector<std::vector<std::uint32_t>> m_parts;
};

} // namespace whither
