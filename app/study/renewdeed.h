#pragma once

#include "app/shell/sidethread.h"

#include <QObject>

class QStatusBar;
class QUndoStack;
class QWidget;

namespace whither {

class Catalog;
class ImportedLists;
class QuerySession;

/// What working out again works on; all outlive it.
struct RenewParts {
    QuerySession& session;
    QUndoStack& undo;
    ImportedLists& lists;
    const Catalog& catalog;
    QStatusBar& status;
};

/// Works a table out again from the list that it came from, as that list is now, beside the
/// window's work; an undo brings the old one back.
class RenewDeed : public QObject {
    Q_OBJECT

public:
    RenewDeed(const RenewParts& parts, QWidget* window);

    /// The table in front, if it is one that was worked out.
    void renew();

signals:
    /// The table is there anew, or could not be worked out.
    void ended();

private:
    RenewParts m_parts;
    QWidget* m_window;
    SideThread m_side;
};

} // namespace whither
