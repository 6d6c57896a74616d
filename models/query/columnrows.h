#pragma once

#include "models/query/tableindex.h"

#include <memory>
#include <vector>

namespace whither {

/// Rows of a table in memory.
class ColumnRows final : public Rows {
public:
    /// `order` holds row numbers of `table`; `hits` may be null. `isByNumber`: the order is that of
    /// the table.
    ColumnRows(std::shared_ptr<const Table> table, std::vector<std::uint32_t> order,
               bool isByNumber, std::shared_ptr<const SearchHits> hits);

    std::size_t size() const override { return m_order.size(); }
    Cell cell(std::size_t position, std::size_t column) const override;
    Provenance provenance(std::size_t position, std::size_t column) const override;
    bool isHit(std::size_t position, std::size_t column) const override;
    std::uint64_t rowId(std::size_t position) const override { return m_order[position]; }
    std::optional<std::size_t> positionOf(std::uint64_t rowId) const override;

private:
    std::shared_ptr<const Table> m_table;
    std::vector<std::uint32_t> m_order;
    bool m_isByNumber;
    std::shared_ptr<const SearchHits> m_hits;
};

} // namespace whither
