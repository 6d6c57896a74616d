#pragma once

#include "models/query/rowlist.h"
#include "models/query/tableindex.h"

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace whither {

/// Rows of a table in memory.
class ColumnRows final : public Rows {
public:
    /// `rows` are row numbers of `table`; `hits` may be null.
    ColumnRows(std::shared_ptr<const Table> table, RowList rows,
               std::shared_ptr<const SearchHits> hits);

    std::size_t size() const override { return m_rows.size(); }
    Cell cell(std::size_t position, std::size_t column) const override;
    Provenance provenance(std::size_t position, std::size_t column) const override;
    bool isHit(std::size_t position, std::size_t column) const override;
    std::uint64_t hitsBefore(std::size_t end, std::span<const std::size_t> columns) const override;
    std::size_t rowOfHit(std::uint64_t number, std::span<const std::size_t> columns) const override;
    std::uint64_t rowId(std::size_t position) const override { return m_rows[position]; }
    std::optional<std::size_t> positionOf(std::uint64_t rowId) const override
    {
        return m_rows.positionOf(rowId);
    }
    std::size_t memoryBytes() const override;

private:
    /// Hits in these columns before each block of rows, and in all.
    struct HitSums {
        std::vector<std::size_t> columns;
        std::vector<std::uint64_t> before;
    };

    /// The selections of the columns that have a hit.
    std::vector<const Selection*> hitColumns(std::span<const std::size_t> columns) const;
    std::uint64_t hitsIn(std::size_t from, std::size_t to,
                         const std::vector<const Selection*>& columns) const;
    /// Counted once for each choice of columns.
    std::shared_ptr<const HitSums> hitSums(std::span<const std::size_t> columns) const;

    std::shared_ptr<const Table> m_table;
    RowList m_rows;
    std::shared_ptr<const SearchHits> m_hits;
    mutable std::mutex m_mutex; ///< guards the sums
    mutable std::shared_ptr<const HitSums> m_sums;
};

} // namespace whither
