#pragma once

#include "models/study/persons/personcandidates.h"
#include "models/study/persons/personlink.h"
#include "models/text/languagecontext.h"

#include "views/persons/reviewdialog.h"

#include "app/shell/sidethread.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <string>

class QStatusBar;
class QUndoStack;
class QWidget;

namespace whither {

class ImportedLists;
class PersonLinks;
class QuerySession;

/// What reviewing works on; all outlive it.
struct ReviewParts {
    QuerySession& session;
    QUndoStack& undo;
    ImportedLists& lists;
    PersonLinks& persons;
    QStatusBar& status;
};

/// Asks who is one person in a list of papers: looks for the pairs to ask about beside the window's
/// work, and makes every decision a step that can be undone.
class ReviewDeed : public QObject {
    Q_OBJECT

public:
    ReviewDeed(const ReviewParts& parts, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Asks about the list in front, if it is one of papers.
    void open();
    /// While it is open.
    ReviewDialog* dialog() const { return m_dialog; }

signals:
    /// The dialog is there.
    void opened();
    /// The dialog shows what follows from the last decision.
    void decided();

private:
    /// What is asked about, and what is known of it.
    struct Review {
        PersonCandidates candidates;
        std::shared_ptr<const PersonClusters> clusters;
    };

    void show(const Review& review);
    void showDecisions();

    ReviewParts m_parts;
    QWidget* m_window;
    QPointer<ReviewDialog> m_dialog;
    std::string m_list;
    LanguageContext m_context;
    SideThread m_side;
};

} // namespace whither
