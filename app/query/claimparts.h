#pragma once

class QStatusBar;
class QUndoStack;

namespace whither {

class Catalog;
class FigurePages;
class QuerySession;

/// What claims are made of; all outlive the deed.
struct ClaimParts {
    QuerySession& session;
    QUndoStack& undo;
    Catalog& catalog;
    FigurePages& pages;
    QStatusBar& status;
};

} // namespace whither
