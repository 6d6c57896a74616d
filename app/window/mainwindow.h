#pragma once

#include "models/query/querysession.h"
#include "models/query/rememberingengine.h"

#include "views/theme/theme.h"

#include "app/builtin.h"
#include "app/lists/importedlists.h"
#include "app/query/sessionpresenter.h"
#include "app/settings/settings.h"
#include "app/shell/languageswitch.h"

#include <QMainWindow>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace whither {

class ActionStates;
class Actions;
class ClaimDeed;
class CompareDesk;
class FigureDeeds;
class FigureKeeper;
class FigureReopener;
class FileDeeds;
class FilterDeeds;
class FollowDeed;
class InstitutionDesk;
class ListImporter;
class MainToolBar;
class NoticeBar;
class OriginDeed;
class PassportDeed;
class PeopleKeeper;
class PrintDeed;
class ProblemPresenter;
class QueryRequests;
class RenewDeed;
class ReviewDeed;
class SharesDeed;
class StatusLine;
class WindowLayout;

/// The window: puts session, views and actions together. What is shown is the presenter's job,
/// what is asked goes to the requests. Knows no data itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Builtin builtin, LanguageSwitch& languages, Settings settings);
    ~MainWindow() override;

    QuerySession& session() { return m_session; }
    ListImporter& importer() { return *m_importer; }
    FileDeeds& files() { return *m_files; }
    InstitutionDesk& institutions() { return *m_institutions; }
    CompareDesk& comparing() { return *m_comparing; }
    FollowDeed& following() { return *m_following; }
    SharesDeed& shares() { return *m_shares; }
    ReviewDeed& review() { return *m_review; }
    PeopleKeeper& people() { return *m_people; }
    PrintDeed& printing() { return *m_printing; }
    RenewDeed& renewing() { return *m_renewing; }
    FigureKeeper& figureKeeper() { return *m_figureKeeper; }
    ImportedLists& lists() { return m_lists; }
    const Settings& settings() const { return m_settings; }
    void setLanguage(Language language);
    void setScheme(ColorScheme scheme);

signals:
    /// The window is about to close with these settings, or the recent files are others.
    void settingsChanged(const whither::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    SessionViews makeViews() const;
    std::unique_ptr<WindowLayout> makeLayout();
    void connectActions();
    void connectRecentFiles();
    void connectPages();

    void retranslate();
    void applyAppearance();
    void showDataset();
    void showPage(std::string_view figure);
    void setFullScreen(bool isFull);
    void showFigureMenu(const QPoint& at, std::optional<std::size_t> mark);

    Builtin m_builtin;
    LanguageSwitch& m_languages;
    Settings m_settings;
    Theme m_theme = lightTheme();
    std::shared_ptr<RememberingEngine> m_engine;
    QuerySession m_session;
    QUndoStack m_undo;

    ImportedLists m_lists;

    Actions* m_actions;
    QueryRequests* m_requests;
    MainToolBar* m_toolBar;
    StatusLine* m_status;
    SessionViews m_views;
    NoticeBar* m_notices;
    std::unique_ptr<WindowLayout> m_layout;
    ListImporter* m_importer;
    InstitutionDesk* m_institutions;
    FigureDeeds* m_figureDeeds;
    PrintDeed* m_printing;
    FigureReopener* m_reopener = nullptr;
    FigureKeeper* m_figureKeeper = nullptr;
    FilterDeeds* m_filterDeeds = nullptr;
    CompareDesk* m_comparing;
    FollowDeed* m_following;
    SharesDeed* m_shares;
    ReviewDeed* m_review;
    PeopleKeeper* m_people;
    RenewDeed* m_renewing;
    ProblemPresenter* m_problems;
    OriginDeed* m_origins;
    PassportDeed* m_passports;
    ClaimDeed* m_claims;
    SessionPresenter* m_presenter = nullptr;
    ActionStates* m_states = nullptr;
    bool m_isLeaving = false;           ///< its user has been asked about what would be lost
    std::unique_ptr<FileDeeds> m_files; ///< last: it looks at all the others when it goes
};

} // namespace whither
