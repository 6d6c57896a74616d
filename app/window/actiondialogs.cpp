#include "app/window/actiondialogs.h"

#include "app/actions/actions.h"
#include "app/window/commandlist.h"

#include <QAction>

namespace whither {

std::vector<Shortcut> shortcutsOf(const Actions& actions)
{
    std::vector<Shortcut> shortcuts;
    for (const auto& [id, action, name] : actions.named()) {
        const QString key = QLatin1String(id);
        shortcuts.push_back(
            {key, withoutMnemonic(action->text()), action->shortcut(), actions.standardKeys(key)});
    }
    return shortcuts;
}

void changeShortcuts(Actions& actions, QWidget* parent)
{
    ShortcutsDialog dialog(shortcutsOf(actions), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QMap<QString, QKeySequence> keys;
    for (const Shortcut& shortcut : dialog.shortcuts())
        keys.insert(shortcut.id, shortcut.keys);
    actions.setChangedKeys(keys);
}

void findCommand(const QMenuBar& bar, const Actions& actions, const Words& words, QWidget* parent)
{
    const std::vector<ListedCommand> listed = commandsOf(bar, actions, words);
    std::vector<Command> commands;
    commands.reserve(listed.size());
    for (const ListedCommand& one : listed)
        commands.push_back(one.command);
    CommandBox box(std::move(commands), parent);
    if (box.exec() == QDialog::Accepted && box.chosen())
        listed[*box.chosen()].action->trigger();
}

} // namespace whither
