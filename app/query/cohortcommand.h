#pragma once

#include "models/study/cohorts/cohortlist.h"

#include <QUndoCommand>

#include <utility>

namespace whither {

/// A CohortEdit on the undo stack.
class CohortCommand : public QUndoCommand {
public:
    CohortCommand(CohortList& list, CohortEdit edit) : m_list(&list), m_edit(std::move(edit))
    {
        setText(m_edit.describe());
    }

    void redo() override { m_edit.apply(*m_list); }
    void undo() override { m_edit.revert(*m_list); }

private:
    CohortList* m_list; // outlives the stack
    CohortEdit m_edit;
};

} // namespace whither
