#pragma once

#include "app/query/sessionpresenter.h"

class QUndoStack;

namespace whither {

class Actions;
class QueryRequests;

/// Sends what the views ask for to the requests, to the highlight of the session and, for the
/// columns of the table, to the undo stack. All outlive the views.
void connectViewRequests(const SessionViews& views, QuerySession& session, QueryRequests& requests,
                         SessionPresenter& presenter, QUndoStack& undo);

/// Connects the actions that are about the record table and the search in it.
void connectTableActions(const Actions& actions, const SessionViews& views,
                         QueryRequests& requests);

} // namespace whither
