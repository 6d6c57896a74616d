#pragma once

#include <QModelIndex>

#include <cstddef>
#include <vector>

class QHeaderView;

namespace whither {

class RecordModel;

/// The cells that contain the searched words, among the shown columns, as one walks them: row by
/// row, in the order the columns are shown in. Views both; asks the rows for whole counts, so that
/// a million rows are no burden.
class HitWalk {
public:
    HitWalk(const RecordModel& records, const QHeaderView& header);

    int count() const;
    /// The place of a cell among the hits, from 1; 0 if it is none.
    int numberOf(const QModelIndex& cell) const;
    /// The hit of that number, from 1 to `count()`.
    QModelIndex hit(int number) const;

private:
    const RecordModel& m_records;
    std::vector<int> m_columns;         ///< shown, in their order
    std::vector<std::size_t> m_sources; ///< the same as columns of the records' rows
};

} // namespace whither
