#pragma once

#include "models/text/languagecontext.h"

#include "app/shell/sidethread.h"

#include <QObject>

class QStatusBar;
class QUndoStack;
class QWidget;

namespace whither {

class Catalog;
class ImportedLists;
class QuerySession;

/// What counting shares works on; all outlive it.
struct SharesParts {
    QuerySession& session;
    QUndoStack& undo;
    ImportedLists& lists;
    const Catalog& catalog;
    QStatusBar& status;
};

/// Counts the shares of countries in the list of papers in front, by every rule, beside the
/// window's work, and puts them beside the published ones as a table of their own.
class SharesDeed : public QObject {
    Q_OBJECT

public:
    SharesDeed(const SharesParts& parts, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Counts the papers that the list's filter lets through.
    void count();

signals:
    /// The shares are there, or could not be counted.
    void ended();

private:
    SharesParts m_parts;
    QWidget* m_window;
    LanguageContext m_context;
    SideThread m_side;
};

} // namespace whither
