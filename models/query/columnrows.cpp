#include "models/query/columnrows.h"

#include <algorithm>
#include <utility>

namespace whither {

ColumnRows::ColumnRows(std::shared_ptr<const Table> table, std::vector<std::uint32_t> order,
                       bool isByNumber, std::shared_ptr<const SearchHits> hits)
    : m_table(std::move(table)),
      m_order(std::move(order)),
      m_isByNumber(isByNumber),
      m_hits(std::move(hits))
{
}

Cell ColumnRows::cell(std::size_t position, std::size_t column) const
{
    return m_table->columns()[column].cell(m_order[position]);
}

Provenance ColumnRows::provenance(std::size_t position, std::size_t column) const
{
    return m_table->provenance(m_order[position], column);
}

bool ColumnRows::isHit(std::size_t position, std::size_t column) const
{
    return m_hits && m_hits->byColumn[column]
           && m_hits->byColumn[column]->contains(m_order[position]);
}

std::optional<std::size_t> ColumnRows::positionOf(std::uint64_t rowId) const
{
    const auto found =
        m_isByNumber ? std::ranges::lower_bound(m_order, rowId) : std::ranges::find(m_order, rowId);
    if (found == m_order.end() || *found != rowId)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_order.begin());
}

} // namespace whither
