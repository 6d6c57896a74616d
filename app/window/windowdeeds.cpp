#include "app/window/windowdeeds.h"

#include "app/actions/actions.h"
#include "app/figure/figuredeeds.h"
#include "app/figure/figurekeeper.h"
#include "app/figure/studyiddeed.h"
#include "app/lists/importedlists.h"
#include "app/shell/statusline.h"
#include "app/study/checkagaindeed.h"
#include "app/study/claimkeeper.h"
#include "app/study/replydeed.h"
#include "app/study/staletables.h"
#include "app/workspace/filedeeds.h"
#include "app/workspace/fileopener.h"
#include "app/workspace/workspacedesk.h"

#include <QAction>
#include <QWidget>

namespace whither {

namespace {

FigureKeeper* addFigureKeeper(const WindowDeedParts& parts, QWidget* window)
{
    const auto whereIs = [&lists = parts.lists, &desk = parts.files.desk()](const std::string& id) {
        DrawnAt at{desk.path(), {}};
        const auto list = lists.find(id);
        if (list && !list->record.files.empty())
            at.listFile = QString::fromStdString(list->record.files.front().path);
        return at;
    };
    auto* keeper = new FigureKeeper({parts.builtin, parts.languages, *parts.views.pages,
                                     parts.session, parts.presenter, whereIs},
                                    window);
    QObject::connect(&parts.figures, &FigureDeeds::taken, keeper, &FigureKeeper::noteTaken);
    QObject::connect(parts.actions.privateSession, &QAction::toggled, keeper,
                     &FigureKeeper::setPrivate);
    return keeper;
}

void addStudyIdDeed(const WindowDeedParts& parts, FigureKeeper& keeper, QWidget* window)
{
    WorkspaceDesk& desk = parts.files.desk();
    auto* deed = new StudyIdDeed({parts.builtin, parts.languages, parts.actions, keeper,
                                  parts.reopener, [&desk] { return desk.path(); }},
                                 window);
    QObject::connect(
        deed, &StudyIdDeed::workspaceRequested, &parts.files.opener(),
        [&opener = parts.files.opener()](const QString& path) { opener.open({path}); });
    QObject::connect(&desk, &WorkspaceDesk::opened, deed, &StudyIdDeed::resume);
    QObject::connect(&desk, &WorkspaceDesk::failed, deed, &StudyIdDeed::giveUp);
}

void addCheckAgainDeed(const WindowDeedParts& parts, QWidget* window)
{
    auto* deed =
        new CheckAgainDeed({parts.languages, parts.session, parts.requests, *parts.builtin.catalog,
                            parts.lists, parts.presenter, *parts.views.table, *parts.views.status},
                           window);
    deed->setMonths(parts.settings.checkMonths);
    QObject::connect(parts.actions.checkAgain, &QAction::triggered, deed, &CheckAgainDeed::open);
    QObject::connect(deed, &CheckAgainDeed::monthsChosen, window,
                     [&settings = parts.settings](int months) { settings.checkMonths = months; });
    QObject::connect(deed, &CheckAgainDeed::recordShown, parts.actions.showInspector,
                     [inspector = parts.actions.showInspector] {
                         if (!inspector->isChecked())
                             inspector->trigger();
                     });
}

} // namespace

FigureKeeper* addWindowDeeds(const WindowDeedParts& parts, QWidget* window)
{
    Catalog& catalog = *parts.builtin.catalog;
    new StaleTables(
        {parts.session, parts.lists, catalog.persons(), parts.files.notices(), parts.renewing},
        window);
    new ReplyDeed({parts.session, parts.undo, catalog, *parts.views.inspector}, window);
    new ClaimKeeper({parts.session, catalog, parts.lists, parts.builtin.engine, parts.engine},
                    window);
    FigureKeeper* keeper = addFigureKeeper(parts, window);
    addStudyIdDeed(parts, *keeper, window);
    addCheckAgainDeed(parts, window);
    return keeper;
}

} // namespace whither
