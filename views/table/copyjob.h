#pragma once

#include "views/table/copytext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace whither {

/// Takes selected cells to the clipboard, between the window's other work: many take seconds. What
/// was not taken when the table changes stays out, and the clipboard as it was.
class CopyJob : public QObject {
    Q_OBJECT

public:
    explicit CopyJob(QObject* parent = nullptr);

    /// In place of what is under way. A few rows are there when this returns.
    void start(const QItemSelection& cells, const QHeaderView& header, CopyForm form);

signals:
    void progressed(int taken, int all);
    /// All are on the clipboard.
    void ended(int rows);
    /// The table changed before all were taken.
    void givenUp();

private:
    void goOn();
    void giveUp();

    std::unique_ptr<CopiedCells> m_cells; ///< null: nothing is under way
    QTimer m_next;
};

} // namespace whither
