#include "views/table/hitwalk.h"

#include "models/items/recordmodel.h"

#include <QHeaderView>

namespace whither {

HitWalk::HitWalk(const RecordModel& records, const QHeaderView& header) : m_records(records)
{
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        m_columns.push_back(column);
        m_sources.push_back(records.sourceOf(column));
    }
}

int HitWalk::count() const
{
    const auto rows = m_records.rows();
    return rows ? static_cast<int>(rows->hitsBefore(rows->size(), m_sources)) : 0;
}

int HitWalk::numberOf(const QModelIndex& cell) const
{
    if (!cell.isValid() || !cell.data(RecordModel::IsHitRole).toBool())
        return 0;
    const auto rows = m_records.rows();
    const auto row = static_cast<std::size_t>(cell.row());
    auto number = static_cast<int>(rows->hitsBefore(row, m_sources)) + 1;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        if (m_columns[place] == cell.column())
            return number;
        number += rows->isHit(row, m_sources[place]);
    }
    return 0; // of a hidden column
}

QModelIndex HitWalk::hit(int number) const
{
    const auto rows = m_records.rows();
    const auto before = static_cast<std::uint64_t>(number - 1);
    const std::size_t row = rows->rowOfHit(before, m_sources);
    std::uint64_t left = before - rows->hitsBefore(row, m_sources); // hits of the row before it
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        if (rows->isHit(row, m_sources[place]) && left-- == 0)
            return m_records.index(static_cast<int>(row), m_columns[place]);
    }
    return {};
}

} // namespace whither
