#pragma once

#include "models/query/query.h"

#include <QObject>

#include <optional>

class QUndoStack;

namespace whither {

class QuerySession;

/// What views ask of the question, made into edits of the session's query that can be undone.
class QueryRequests : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    QueryRequests(QuerySession& session, QUndoStack& undo, QObject* parent = nullptr);

    void ask(const Query& query);
    void search(const QString& words);
    void sort(const std::vector<SortKey>& keys);
    /// Leaves only rows with this value; asked again, all values of the column.
    void showOnly(const QString& column, const Term& term);
    void toggle(const QString& column, Condition::Op op, const Term& term);
    /// Asks this of the column in place of what was typed about it; nothing takes that off.
    void type(const QString& column, const std::optional<Condition>& condition);
    /// Filters as that query does, of its table.
    void filterAs(const Query& query);
    /// Brings the query's table to the front, filtered as the query is; sort and rules stay.
    void showRows(const Query& query);
    /// Leaves only rows of these conditions; a highlight has then done its work.
    void filterTo(const std::vector<Condition>& conditions);
    /// Esc: takes off the highlight first, then what was filtered since the table opened.
    void clearStep();

private:
    QuerySession& m_session;
    QUndoStack& m_undo;
};

} // namespace whither
