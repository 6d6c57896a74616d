#pragma once

#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QObject>

#include <functional>
#include <set>
#include <string>

class QUndoStack;
class QWidget;

namespace whither {

class Actions;
class Catalog;
class DeskNotices;
class DropOverlay;
class FileOpener;
class ImportedLists;
class ListImporter;
class ListUpdater;
class NoticeBar;
class NoticeBoard;
class QuerySession;
class RecentFiles;
class RecoveryKeeper;
class RecoveryOffer;
class SessionPresenter;
class StatusLine;
class StepsDeed;
class WorkspaceContent;
class WorkspaceDesk;

/// The parts of the window that deeds with files work on.
struct FileDeedParts {
    Catalog& catalog;
    ImportedLists& lists;
    QuerySession& session;
    SessionPresenter& presenter;
    QUndoStack& undo;
    StatusLine& status;
    NoticeBar& notices;
    ListImporter& importer;
    const Actions& actions;
};

/// What one does with files in the window: opens and saves the workspace, imports lists and brings
/// newer data into them, by menu, drop, or command line; and what guards the work against loss.
class FileDeeds : public QObject {
    Q_OBJECT

public:
    /// All parts and the window outlive this object.
    FileDeeds(const FileDeedParts& parts, QWidget* window);
    ~FileDeeds() override;

    WorkspaceDesk& desk() { return *m_desk; }
    WorkspaceContent& content() { return *m_content; }
    FileOpener& opener() { return *m_opener; }
    NoticeBoard& notices() { return *m_board; }
    ListUpdater& updater() { return *m_updater; }
    StepsDeed& steps() { return *m_steps; }
    /// Null until `guard`.
    RecoveryKeeper* keeper() { return m_keeper; }
    RecoveryOffer* offer() { return m_offer; }

    /// Keeps copies of unsaved work in that folder from now on, and offers those that are there.
    void guard(const QString& recoveryFolder);
    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);
    /// Does `deed` once nothing that matters is lost by leaving; see `WorkspaceDesk::whenSafe`. The
    /// copy of unsaved work goes with it.
    void leave(const std::function<void()>& deed);

private:
    void connectActions(const FileDeedParts& parts);
    void updateActions(const FileDeedParts& parts);
    /// The list in front, if it has just been imported, is a recent file.
    void noteImported(const FileDeedParts& parts);

    NoticeBoard* m_board;
    WorkspaceContent* m_content;
    WorkspaceDesk* m_desk;
    DeskNotices* m_notices;
    FileOpener* m_opener;
    ListUpdater* m_updater;
    StepsDeed* m_steps;
    DropOverlay* m_overlay;
    RecoveryKeeper* m_keeper = nullptr;
    RecoveryOffer* m_offer = nullptr;
    const QUndoStack& m_undo;
    LanguageContext m_context;
    std::set<std::string> m_seen; ///< lists that were in front when an import or a reading ended
};

} // namespace whither
