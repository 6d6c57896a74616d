#include "app/query/columnscommand.h"

#include "app/query/sessionpresenter.h"

#include <utility>

namespace whither {

ColumnsCommand::ColumnsCommand(SessionPresenter& presenter, std::string table, ColumnLayout before,
                               ColumnLayout after)
    : m_presenter(&presenter),
      m_table(std::move(table)),
      m_before(std::move(before)),
      m_after(std::move(after))
{
    setText(tr("Columns"));
}

void ColumnsCommand::redo()
{
    // Pushing does the command once more, which here the user has done by hand.
    if (!std::exchange(m_isDone, false))
        m_presenter->arrangeColumns(m_table, m_after);
}

void ColumnsCommand::undo()
{
    m_presenter->arrangeColumns(m_table, m_before);
}

} // namespace whither
