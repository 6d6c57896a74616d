#pragma once

#include "models/items/problemmodel.h"

#include "views/table/copyjob.h"
#include "views/theme/theme.h"

#include <QTableView>

#include <optional>

namespace whither {

class RecordDelegate;
class RecordHeader;

/// The problems of an import as a table. Asks for an order, copies rows; changes nothing itself.
class ProblemTable : public QTableView {
    Q_OBJECT

public:
    explicit ProblemTable(QWidget* parent = nullptr);

    void setProblems(ProblemModel* model);
    void setTheme(const Theme& theme);
    /// Columns that say the same everywhere are hidden, the others as wide as their texts.
    void arrangeColumns();
    void showOrder(const std::vector<SortKey>& keys);
    /// The entry of the current row.
    std::optional<std::size_t> currentEntry() const;
    void setCurrentEntry(std::size_t entry);
    /// The selected rows, their shown columns.
    QString copyText(CopyForm form) const;
    void copy(CopyForm form);

signals:
    void currentEntryChanged();
    void orderRequested(const std::vector<whither::SortKey>& keys);
    void placeCopyRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ProblemModel* m_problems = nullptr;
    RecordHeader* m_header;
    CopyJob* m_copying;
    RecordDelegate* m_delegate;
};

} // namespace whither
