#include "app/query/querycommand.h"

#include "models/query/querysession.h"

#include <utility>

namespace whither {

QueryCommand::QueryCommand(QuerySession& session, QueryEdit edit)
    : m_session(&session), m_edit(std::move(edit))
{
    setText(m_edit.describe());
}

bool QueryCommand::mergeWith(const QUndoCommand* later)
{
    const auto* next = dynamic_cast<const QueryCommand*>(later);
    if (!next || !next->m_edit.continues(m_edit))
        return false;
    m_edit.after = next->m_edit.after;
    return true;
}

} // namespace whither
