#pragma once

#include "app/lists/datachange.h"
#include "app/lists/importedlists.h"

#include <QUndoCommand>

namespace whither {

/// A list that was imported, replaced by newer data, or closed, as one step that can be undone.
class ListCommand : public QUndoCommand, public DataChange {
public:
    using List = ImportedLists::List;

    /// `before` is null for a new list, `after` for one that goes; both have the same id.
    ListCommand(ImportedLists& lists, List before, List after, const QString& text);

    void undo() override;
    void redo() override;
    bool changesRowsOf(const std::string& table) const override;

private:
    void exchange(const List& from, const List& to);

    ImportedLists& m_lists;
    List m_before;
    List m_after;
};

} // namespace whither
