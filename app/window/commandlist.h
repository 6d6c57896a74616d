#pragma once

#include "models/text/words.h"

#include "views/dialogs/commandbox.h"

#include <vector>

class QAction;
class QMenuBar;

namespace whither {

class Actions;

/// A menu text as it is read: "&File…" is File, "文件(&F)" is 文件.
QString withoutMnemonic(QString text);

/// A command of the command box and the action that does it.
struct ListedCommand {
    Command command;
    QAction* action = nullptr;
};

/// Every action of the menus that can be done now. Each is found by its name in every language, by
/// the pinyin of the Chinese ones, and by their initials.
std::vector<ListedCommand> commandsOf(const QMenuBar& bar, const Actions& actions,
                                      const Words& words);

} // namespace whither
