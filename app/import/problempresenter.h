#pragma once

#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include "app/lists/importedlists.h"

#include <QObject>

#include <string>

class QStatusBar;
class QWidget;

namespace whither {

class Actions;
class ProblemPage;
class RejectedRowsDeed;

/// Offers the page of problems while an imported list is in front, with how many there are on its
/// tab, and shows it in place of the list's other pages.
class ProblemPresenter : public QObject {
    Q_OBJECT

public:
    /// `others` is what the page takes the place of; it stands in a layout. All outlive this
    /// object, which is a child of the window.
    ProblemPresenter(const ImportedLists& lists, const QuerySession& session,
                     const Actions& actions, QWidget& others, QStatusBar& status, QWidget* window);

    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);
    /// Brings the page to the front, if it is offered, or the list's other pages.
    void show(bool isInFront);

signals:
    /// The page came to the front, or left it.
    void switched();

private:
    void follow();
    void showCounts();

    const ImportedLists& m_lists;
    const QuerySession& m_session;
    const Actions& m_actions;
    QWidget& m_others;
    ProblemPage* m_page;
    RejectedRowsDeed* m_export;
    ImportedLists::List m_list;  ///< in front, or null
    ImportedLists::List m_shown; ///< the one whose problems the page holds
    bool m_isInFront = false;
    LanguageContext m_context;
};

} // namespace whither
