#pragma once

#include "views/table/columnlayout.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <string>

namespace whither {

class SessionPresenter;

/// A new arrangement of a table's columns on the undo stack.
class ColumnsCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(ColumnsCommand)

public:
    /// The columns stand as `after` already.
    ColumnsCommand(SessionPresenter& presenter, std::string table, ColumnLayout before,
                   ColumnLayout after);

    void redo() override;
    void undo() override;

private:
    SessionPresenter* m_presenter; // outlives the stack's use
    std::string m_table;
    ColumnLayout m_before;
    ColumnLayout m_after;
    bool m_isDone = true;
};

} // namespace whither
