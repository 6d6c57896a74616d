#include "app/workspace/filedeeds.h"

#include "models/query/querysession.h"
#include "models/text/errortext.h"

#include "views/overlay/dropoverlay.h"

#include "app/actions/actions.h"
#include "app/actions/recentmenu.h"
#include "app/import/listimporter.h"
#include "app/import/listupdater.h"
#include "app/lists/importedlists.h"
#include "app/query/sessionpresenter.h"
#include "app/shell/noticeboard.h"
#include "app/shell/statusline.h"
#include "app/workspace/deskdialogs.h"
#include "app/workspace/desknotices.h"
#include "app/workspace/filedrop.h"
#include "app/workspace/fileopener.h"
#include "app/workspace/recoverykeeper.h"
#include "app/workspace/recoveryoffer.h"
#include "app/workspace/stepsdeed.h"
#include "app/workspace/workspacecontent.h"
#include "app/workspace/workspacedesk.h"

#include <QAction>
#include <QFileInfo>
#include <QWidget>

namespace whither {

FileDeeds::FileDeeds(const FileDeedParts& parts, QWidget* window)
    : m_board(new NoticeBoard(parts.notices, this)),
      m_content(
          new WorkspaceContent(parts.catalog, parts.lists, parts.session, parts.presenter, this)),
      m_desk(
          new WorkspaceDesk(*m_content, parts.undo, std::make_unique<DeskDialogs>(window), this)),
      m_notices(new DeskNotices(*m_desk, *m_content, *m_board, parts.status, window)),
      m_opener(new FileOpener(*m_desk, parts.importer, window)),
      m_updater(
          new ListUpdater(parts.lists, parts.catalog, parts.undo, parts.status, *m_board, window)),
      m_steps(new StepsDeed(*m_content, parts.status, window, this)),
      m_overlay(new DropOverlay(window)),
      m_undo(parts.undo)
{
    auto* drop = new FileDrop(*m_opener, *m_overlay, window);
    // They know the desk: they go with it, before the window.
    for (QObject* part : std::initializer_list<QObject*>{m_notices, m_opener, m_updater, drop})
        part->setParent(this);
    connectActions(parts);
    updateActions(parts);
}

FileDeeds::~FileDeeds()
{
    // The keeper asks the desk a last time, which children would be too late for.
    delete m_offer;
    delete m_keeper;
}

void FileDeeds::connectActions(const FileDeedParts& parts)
{
    const Actions& actions = parts.actions;
    connect(actions.newWorkspace, &QAction::triggered, m_desk, &WorkspaceDesk::startNew);
    connect(actions.closeWorkspace, &QAction::triggered, m_desk, &WorkspaceDesk::startNew);
    connect(actions.open, &QAction::triggered, m_opener, &FileOpener::choose);
    connect(actions.save, &QAction::triggered, m_desk, &WorkspaceDesk::save);
    connect(actions.saveAs, &QAction::triggered, m_desk, &WorkspaceDesk::saveAs);
    connect(actions.compact, &QAction::triggered, m_desk, &WorkspaceDesk::compact);
    connect(actions.importList, &QAction::triggered, &parts.importer, &ListImporter::chooseFile);
    connect(actions.closeList, &QAction::triggered, this,
            [parts] { parts.importer.close(parts.session.table()); });
    connect(actions.updateList, &QAction::triggered, this, [this, parts] {
        // A table that was worked out has no files of its own.
        const auto list = parts.lists.find(parts.session.table());
        if (list && !list->rule)
            m_updater->chooseFiles(parts.session.table());
    });
    connect(actions.exportSteps, &QAction::triggered, m_steps, [this] {
        const QString name = QFileInfo(m_desk->name()).completeBaseName();
        m_steps->ask(name.isEmpty() ? tr("study", "name of a file") : name);
    });
    RecentMenu* recent = actions.recent;
    connect(recent, &RecentMenu::chosen, m_opener,
            [this](const QString& path) { m_opener->open({path}); });
    connect(actions.privateSession, &QAction::toggled, recent, &RecentMenu::setPrivate);
    connect(m_desk, &WorkspaceDesk::opened, recent, &RecentMenu::note);
    connect(m_desk, &WorkspaceDesk::saved, recent,
            [recent](const SavedWorkspace& saved) { recent->note(saved.path); });
    connect(m_desk, &WorkspaceDesk::opened, this, [this, parts] {
        m_seen.clear();
        for (const auto& list : parts.lists.all())
            m_seen.insert(list->dataset.id);
    });
    connect(&parts.importer, &ListImporter::ended, this, [this, parts] { noteImported(parts); });
    connect(m_desk, &WorkspaceDesk::changed, this, [this, parts] { updateActions(parts); });
    connect(&parts.session, &QuerySession::queryChanged, this,
            [this, parts] { updateActions(parts); });
}

void FileDeeds::noteImported(const FileDeedParts& parts)
{
    const auto list = parts.lists.find(parts.session.table());
    if (list && m_seen.insert(list->dataset.id).second && !list->record.files.empty())
        parts.actions.recent->note(QString::fromStdString(list->record.files.front().path));
}

void FileDeeds::updateActions(const FileDeedParts& parts)
{
    const Actions& actions = parts.actions;
    const auto list = parts.lists.find(parts.session.table());
    actions.closeList->setEnabled(list != nullptr);
    const bool hasSource = list && list->rule && parts.lists.find(list->rule->rows.table);
    actions.updateList->setEnabled(hasSource || (list && !isDerived(*list->table)));
    actions.compact->setEnabled(!m_desk->path().isEmpty() && !m_desk->isReadOnly());
    actions.closeWorkspace->setEnabled(!m_desk->path().isEmpty() || !parts.lists.all().empty());
}

void FileDeeds::guard(const QString& recoveryFolder)
{
    m_keeper = new RecoveryKeeper(*m_desk, *m_content, m_undo, recoveryFolder, this);
    connect(m_keeper, &RecoveryKeeper::failed, this, [this](const Error& error) {
        m_board->put(QStringLiteral("keeper"), [error] {
            return Notice{Notice::Kind::Warning,
                          tr("Unsaved work cannot be guarded against a crash: %1 Save it yourself.")
                              .arg(errorText(error)),
                          {},
                          false};
        });
    });
    m_offer = new RecoveryOffer(*m_desk, *m_keeper, *m_board, this);
    m_offer->setContext(m_context);
    m_offer->look();
}

void FileDeeds::setContext(const LanguageContext& context)
{
    m_context = context;
    m_notices->setContext(context);
    m_updater->setContext(context);
    if (m_offer)
        m_offer->setContext(context);
    m_board->retranslate();
}

void FileDeeds::setTheme(const Theme& theme)
{
    m_overlay->setTheme(theme);
}

void FileDeeds::leave(const std::function<void()>& deed)
{
    m_desk->whenSafe([this, deed] {
        if (m_keeper)
            m_keeper->letGo();
        deed();
    });
}

} // namespace whither
