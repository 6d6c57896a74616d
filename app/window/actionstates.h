#pragma once

#include <QObject>

namespace whither {

class Actions;
class FigurePages;
class ImportedLists;
class QuerySession;
class SessionPresenter;

/// Keeps the actions that are about the session as it is: which can be done now, and which are on.
class ActionStates : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    ActionStates(const Actions& actions, const QuerySession& session, const ImportedLists& lists,
                 const SessionPresenter& presenter, const FigurePages& pages, QObject* parent);

    void update();

private:
    const Actions& m_actions;
    const QuerySession& m_session;
    const ImportedLists& m_lists;
    const SessionPresenter& m_presenter;
    const FigurePages& m_pages;
};

} // namespace whither
