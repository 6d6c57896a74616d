#pragma once

#include "models/table/selection.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// Row numbers of a table, each at most once, by position. Immutable.
class RowList {
public:
    /// The selected rows in ascending order; costs a bit a row of the table.
    explicit RowList(Selection rows);
    /// In any order; costs four bytes a row of the list, which several lists may share.
    explicit RowList(std::shared_ptr<const std::vector<std::uint32_t>> order);

    std::size_t size() const { return m_size; }
    std::uint32_t operator[](std::size_t position) const
    {
        return m_order ? (*m_order)[position] : selected(position);
    }
    /// Where the row stands. Walks the list if it is in no ascending order.
    std::optional<std::size_t> positionOf(std::uint64_t row) const;
    std::size_t memoryBytes() const;

    /// Calls `visit(row)` for the positions [from, to).
    template <typename Visit>
    void forEach(std::size_t from, std::size_t to, Visit&& visit) const
    {
        if (m_order) {
            for (std::size_t position = from; position < to; ++position)
                visit((*m_order)[position]);
            return;
        }
        if (from >= to)
            return;
        const std::size_t first = selected(from);
        std::size_t word = first / 64;
        std::uint64_t bits = m_rows.words()[word] & (~std::uint64_t(0) << (first % 64));
        for (std::size_t left = to - from; left > 0; --left, bits &= bits - 1) {
            while (bits == 0)
                bits = m_rows.words()[++word];
            visit(static_cast<std::uint32_t>(word * 64
                                             + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }

private:
    std::uint32_t selected(std::size_t position) const;

    std::size_t m_size;
    std::shared_ptr<const std::vector<std::uint32_t>> m_order; ///< null: the selected rows
    Selection m_rows;
    std::vector<std::uint32_t> m_before; ///< selected rows before each block of words
};

} // namespace whither
