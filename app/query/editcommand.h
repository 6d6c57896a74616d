#pragma once

#include <QUndoCommand>

#include <utility>

namespace whither {

/// An edit that is a value (`CohortEdit`, `PersonLinkEdit`) on the undo stack.
template <typename Target, typename Edit>
class EditCommand : public QUndoCommand {
public:
    EditCommand(Target& target, Edit edit) : m_target(&target), m_edit(std::move(edit))
    {
        setText(m_edit.describe());
    }

    void redo() override { m_edit.apply(*m_target); }
    void undo() override { m_edit.revert(*m_target); }

private:
    Target* m_target; // outlives the stack
    Edit m_edit;
};

} // namespace whither
