#pragma once

#include "models/query/query.h"
#include "models/study/passport/valueorigin.h"

#include "views/table/columnlayout.h"
#include "views/table/copyjob.h"
#include "views/table/tableplace.h"
#include "views/theme/theme.h"

#include <QTableView>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace whither {

class FilterRow;
class RecordDelegate;
class RecordHeader;
class RecordModel;
class Rows;
class SortActions;

/// The records of the dataset in front. Copies cells, chooses columns, walks the hits of a search;
/// says what is asked of it (sort, current row) and leaves the query to others.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    void setRecords(RecordModel* model);
    void setTheme(const Theme& theme);
    /// Shows what the query says about the table: sort marks and searched words.
    void setQuery(const Query& query);
    /// Tints these rows, whatever their order (null: none), and scrolls to the row of the number
    /// `first`, if it is given.
    void setHighlighted(std::shared_ptr<const Rows> rows, std::optional<std::uint64_t> first);
    /// How many rows are selected, whole or in part.
    std::size_t selectedCount() const;

    RecordHeader* header() const { return m_header; }
    FilterRow* filterRow() const { return m_filterRow; }
    /// The selected cells as text, rows in the table's order, columns in the shown order.
    QString copyText(CopyForm form) const;
    void copy(CopyForm form);
    /// What copying comes to.
    const CopyJob* copying() const { return m_copying; }
    /// Hides or shows columns: those not wanted at first are hidden.
    void showOpeningColumns();
    void fitColumns();
    void showColumnChooser();
    /// Sorting by the column of the current cell: up, down, add, remove. Disabled without one.
    QList<QAction*> sortActions() const;
    ColumnLayout columnLayout() const;
    /// Arranges the columns. What the layout does not name comes behind the rest, shown or hidden
    /// as at first; what is no column is passed over.
    void setColumnLayout(const ColumnLayout& layout);

    /// Number of cells that contain the searched words, among shown columns.
    int hitCount() const;
    /// The place of the current cell among the hits, from 1; 0 if it is none.
    int currentHit() const;
    void goToHit(int step);
    std::optional<std::uint64_t> currentRowId() const;
    void setCurrentRow(std::uint64_t rowId);
    /// The record in the first line that is in sight.
    std::optional<std::uint64_t> topRowId() const;
    /// Scrolls so that the record is in the first line, as far as there are enough below it.
    void showOnTop(std::uint64_t rowId);
    /// The current cell of the answer that is shown.
    std::optional<AnswerCell> currentCell() const;

signals:
    /// "Why this value?", asked of the current cell.
    void originRequested();
    /// The passport of the rows with the current cell's value.
    void passportRequested();
    void currentRecordChanged();
    void sortRequested(const std::vector<whither::SortKey>& keys);
    void clearRequested();
    /// The user hid, showed or moved columns, or took them back to the first arrangement.
    void columnsArranged(const whither::ColumnLayout& before, const whither::ColumnLayout& after);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followMove(int from, int to);
    /// Says so if the columns are not arranged as they were before.
    void tellArranged(const ColumnLayout& before);
    void showHeaderMenu(const QPoint& globalPosition, int column);
    void followCurrentColumn();

    RecordModel* m_records = nullptr;
    RecordHeader* m_header;
    CopyJob* m_copying;
    FilterRow* m_filterRow;
    RecordDelegate* m_delegate;
    SortActions* m_sort;
    Theme m_theme = lightTheme();
    int m_filters = 0;
    bool m_isArranging = false; ///< columns move by the program, not by the user
};

} // namespace whither
