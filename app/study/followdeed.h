#pragma once

#include "models/query/engine.h"
#include "models/text/languagecontext.h"

#include "views/cohorts/followdialog.h"

#include "app/lists/importedlists.h"
#include "app/shell/sidethread.h"

#include <QObject>
#include <QPointer>

#include <cstdint>

class QStatusBar;
class QUndoStack;
class QWidget;

namespace whither {

/// What following works on; all outlive it.
struct FollowParts {
    QuerySession& session;
    QUndoStack& undo;
    ImportedLists& lists;
    const Catalog& catalog;
    QStatusBar& status;
};

/// Follows people of a list of papers: asks whom, counts beside the window's work while the user
/// chooses, and makes a table of them, a row a person, which an undo takes away again.
class FollowDeed : public QObject {
    Q_OBJECT

public:
    FollowDeed(const FollowParts& parts, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Asks about the list in front, if it is one of papers.
    void open();
    /// While it is open.
    FollowDialog* dialog() const { return m_dialog; }

signals:
    /// The dialog shows the answer to its last question.
    void answered();
    /// The people are there, or could not be followed.
    void ended();

private:
    void show(const FollowOffer& offer);
    void ask(const FollowChoice& choice);
    void follow();
    void take(const Result<ListImport>& people);
    Query whoOf(const FollowChoice& choice) const;

    FollowParts m_parts;
    QWidget* m_window;
    QPointer<FollowDialog> m_dialog;
    ImportedLists::List m_list; ///< whose people are to be followed
    Query m_filter;             ///< of that list, as it was when the dialog opened
    LanguageContext m_context;
    std::uint64_t m_asked = 0; ///< numbers questions: only the newest is answered
    SideThread m_side;
};

} // namespace whither
