#include "models/query/columnrows.h"

#include "models/table/parallel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t hitBlock = 4096; // rows

} // namespace

ColumnRows::ColumnRows(std::shared_ptr<const Table> table, RowList rows,
                       std::shared_ptr<const SearchHits> hits)
    : m_table(std::move(table)), m_rows(std::move(rows)), m_hits(std::move(hits))
{
}

std::vector<const Selection*> ColumnRows::hitColumns(std::span<const std::size_t> columns) const
{
    std::vector<const Selection*> found;
    for (const std::size_t column : columns) {
        if (m_hits && m_hits->byColumn[column])
            found.push_back(&*m_hits->byColumn[column]);
    }
    return found;
}

std::uint64_t ColumnRows::hitsIn(std::size_t from, std::size_t to,
                                 const std::vector<const Selection*>& columns) const
{
    std::uint64_t hits = 0;
    m_rows.forEach(from, to, [&](std::uint32_t row) {
        for (const Selection* column : columns)
            hits += column->contains(row);
    });
    return hits;
}

std::shared_ptr<const ColumnRows::HitSums>
ColumnRows::hitSums(std::span<const std::size_t> columns) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_sums && std::ranges::equal(m_sums->columns, columns))
        return m_sums;
    auto sums = std::make_shared<HitSums>();
    sums->columns.assign(columns.begin(), columns.end());
    const auto found = hitColumns(columns);
    const std::size_t blocks = (m_rows.size() + hitBlock - 1) / hitBlock;
    sums->before.resize(blocks + 1);
    inParallel(found.empty() ? 0 : blocks, [&](std::size_t block) {
        const std::size_t from = block * hitBlock;
        sums->before[block + 1] = hitsIn(from, std::min(from + hitBlock, m_rows.size()), found);
    });
    std::partial_sum(sums->before.begin(), sums->before.end(), sums->before.begin());
    m_sums = sums;
    return sums;
}

std::uint64_t ColumnRows::hitsBefore(std::size_t end, std::span<const std::size_t> columns) const
{
    const std::size_t block = end / hitBlock;
    return hitSums(columns)->before[block] + hitsIn(block * hitBlock, end, hitColumns(columns));
}

std::size_t ColumnRows::rowOfHit(std::uint64_t number, std::span<const std::size_t> columns) const
{
    const auto sums = hitSums(columns);
    const auto after = std::ranges::upper_bound(sums->before, number);
    const auto block = static_cast<std::size_t>(after - sums->before.begin()) - 1;
    const auto found = hitColumns(columns);
    std::uint64_t left = number - sums->before[block];
    std::size_t position = block * hitBlock;
    for (;; ++position) {
        const std::uint64_t hits = hitsIn(position, position + 1, found);
        if (left < hits)
            return position;
        left -= hits;
    }
}

Cell ColumnRows::cell(std::size_t position, std::size_t column) const
{
    return m_table->columns()[column].cell(m_rows[position]);
}

Provenance ColumnRows::provenance(std::size_t position, std::size_t column) const
{
    return m_table->provenance(m_rows[position], column);
}

bool ColumnRows::isHit(std::size_t position, std::size_t column) const
{
    return m_hits && m_hits->byColumn[column]
           && m_hits->byColumn[column]->contains(m_rows[position]);
}

std::size_t ColumnRows::memoryBytes() const
{
    std::size_t bytes = m_rows.memoryBytes();
    if (m_hits) {
        bytes += m_hits->rows.words().size_bytes();
        for (const auto& column : m_hits->byColumn)
            bytes += column ? column->words().size_bytes() : 0;
    }
    return bytes;
}

} // namespace whither
