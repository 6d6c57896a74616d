#include "app/query/queryrequests.h"

#include "models/query/querysession.h"

#include "app/query/querycommand.h"

#include <QUndoStack>

namespace whither {

QueryRequests::QueryRequests(QuerySession& session, QUndoStack& undo, QObject* parent)
    : QObject(parent), m_session(session), m_undo(undo)
{
}

void QueryRequests::ask(const Query& query)
{
    const Query& before = m_session.queryOf(query.table);
    if (query != before)
        m_undo.push(new QueryCommand(m_session, {before, query}));
}

void QueryRequests::search(const QString& words)
{
    Query query = m_session.query();
    query.search = words.trimmed().toStdString();
    ask(query);
}

void QueryRequests::sort(const std::vector<SortKey>& keys)
{
    Query query = m_session.query();
    query.sort = keys;
    ask(query);
}

void QueryRequests::showOnly(const QString& column, const Term& term)
{
    const std::string key = column.toStdString();
    const Query cleared = withoutColumn(m_session.query(), key);
    const Condition* own = m_session.query().condition(key, Condition::Op::IsAnyOf);
    const bool isOnly = own && own->terms == std::vector{term};
    ask(isOnly ? cleared : withTerms(cleared, key, Condition::Op::IsAnyOf, {term}));
}

void QueryRequests::toggle(const QString& column, Condition::Op op, const Term& term)
{
    ask(withTermToggled(m_session.query(), column.toStdString(), op, term));
}

void QueryRequests::type(const QString& column, const std::optional<Condition>& condition)
{
    ask(withTyped(m_session.query(), column.toStdString(), condition));
}

void QueryRequests::filterAs(const Query& query)
{
    ask(withFilterOf(m_session.queryOf(query.table), query));
}

void QueryRequests::showRows(const Query& query)
{
    m_session.setHighlight({});
    filterAs(query);
    m_session.showTable(query.table);
}

void QueryRequests::filterTo(const std::vector<Condition>& conditions)
{
    const Query query = withConditions(m_session.query(), conditions);
    m_session.setHighlight({});
    ask(query);
}

void QueryRequests::clearStep()
{
    if (!m_session.highlight().empty()) {
        m_session.setHighlight({});
        return;
    }
    // Sort, grouping and rules are no filters and stay.
    ask(withFilterOf(m_session.query(), m_session.opening()));
}

} // namespace whither
