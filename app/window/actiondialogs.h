#pragma once

#include "views/dialogs/shortcutsdialog.h"

#include <vector>

class QMenuBar;
class QWidget;

namespace whither {

class Actions;
class Words;

/// Every action that has a name of its own, with its keys.
std::vector<Shortcut> shortcutsOf(const Actions& actions);

/// Shows every action's keys and takes over what the user changed.
void changeShortcuts(Actions& actions, QWidget* parent);

/// Asks for a command by a few letters and does it.
void findCommand(const QMenuBar& bar, const Actions& actions, const Words& words, QWidget* parent);

} // namespace whither
