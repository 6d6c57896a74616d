#pragma once

#include "models/query/queryedit.h"

#include <QUndoCommand>

namespace whither {

class QuerySession;

/// A QueryEdit on the undo stack.
class QueryCommand : public QUndoCommand {
public:
    QueryCommand(QuerySession& session, QueryEdit edit);

    void redo() override { m_edit.apply(*m_session); }
    void undo() override { m_edit.revert(*m_session); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    QuerySession* m_session; // outlives the stack
    QueryEdit m_edit;
};

} // namespace whither
