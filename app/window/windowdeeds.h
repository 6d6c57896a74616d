#pragma once

#include "models/query/rememberingengine.h"

#include "app/builtin.h"
#include "app/query/sessionpresenter.h"
#include "app/settings/settings.h"
#include "app/shell/languageswitch.h"

#include <memory>

class QUndoStack;
class QWidget;

namespace whither {

class Actions;
class FigureDeeds;
class FigureKeeper;
class FigureReopener;
class FileDeeds;
class ImportedLists;
class QueryRequests;
class QuerySession;
class RenewDeed;

/// What the window's deeds that nobody calls work on; all outlive them.
struct WindowDeedParts {
    const Builtin& builtin;
    LanguageSwitch& languages;
    const Actions& actions;
    QuerySession& session;
    QUndoStack& undo;
    ImportedLists& lists;
    std::shared_ptr<RememberingEngine> engine;
    QueryRequests& requests;
    const SessionViews& views;
    SessionPresenter& presenter;
    FileDeeds& files;
    RenewDeed& renewing;
    FigureDeeds& figures;
    FigureReopener& reopener;
    Settings& settings;
};

/// Adds those deeds to the window: they listen to its actions, its views and the study. What
/// figures are remembered by is answered.
FigureKeeper* addWindowDeeds(const WindowDeedParts& parts, QWidget* window);

} // namespace whither
