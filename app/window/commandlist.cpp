#include "app/window/commandlist.h"

#include "models/text/fold.h"
#include "models/text/language.h"
#include "models/text/pinyin.h"

#include "app/actions/actions.h"
#include "app/actions/datasetactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>

#include <array>
#include <map>

namespace whither {

namespace {

using NamesByAction = std::map<const QAction*, QStringList>;

/// What each action is called in every language, whichever the program speaks.
NamesByAction namesInEveryLanguage(const Actions& actions, const Words& words)
{
    std::array<QTranslator, allLanguages.size()> translators;
    for (std::size_t index = 0; index < allLanguages.size(); ++index)
        std::ignore = translators[index].load(QStringLiteral(":/i18n/whither_")
                                              + languageCode(allLanguages[index]));
    NamesByAction names;
    for (const auto& [id, action, name] : actions.named()) {
        QStringList& own = names[action];
        own.append(withoutMnemonic(QString::fromUtf8(name)));
        for (const QTranslator& translator : translators)
            own.append(withoutMnemonic(translator.translate("whither::Actions", name)));
    }
    for (const auto& [id, action] : actions.datasets->all())
        names[action] += words.searchable("dataset:" + id);
    return names;
}

QStringList searchNames(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names) {
        all.append(folded(name));
        all.append(pinyin(name));
        all.append(pinyinInitials(name));
    }
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

void collect(const QMenu& menu, const QString& where, const NamesByAction& names,
             std::vector<ListedCommand>& commands)
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu()) {
            collect(*inner, withoutMnemonic(inner->title()), names, commands);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        QStringList called{withoutMnemonic(action->text())};
        if (const auto known = names.find(action); known != names.end())
            called += known->second;
        commands.push_back(
            {{called.front(), where, action->shortcut().toString(QKeySequence::NativeText),
              searchNames(called)},
             action});
    }
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression chinese(QStringLiteral("\\(&.\\)"));
    return text.remove(chinese).remove(QLatin1Char('&')).remove(QChar(0x2026)).trimmed();
}

std::vector<ListedCommand> commandsOf(const QMenuBar& bar, const Actions& actions,
                                      const Words& words)
{
    const NamesByAction names = namesInEveryLanguage(actions, words);
    std::vector<ListedCommand> commands;
    for (const QAction* menu : bar.actions()) {
        if (menu->menu())
            collect(*menu->menu(), withoutMnemonic(menu->text()), names, commands);
    }
    return commands;
}

} // namespace whither
