#include "app/cli/windowoptions.h"

#include <QFileInfo>

#include <utility>

namespace whither {

std::variant<WindowOptions, QString> readWindowOptions(const QStringList& arguments)
{
    const QString name = QStringLiteral("--lang");
    std::optional<QString> code;
    QStringList files;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString& argument = arguments[index];
        const bool hasValue = argument.startsWith(name + QLatin1Char('='));
        if (argument == name || hasValue) {
            if (code)
                return QStringLiteral("--lang is given more than once; which one counts?");
            code = hasValue ? argument.mid(name.size() + 1) : arguments.value(++index);
        } else if (argument.startsWith(QLatin1Char('-'))
                   && !argument.startsWith(QLatin1String("--"))) {
            ++index;
        } else if (QFileInfo::exists(argument)) {
            files.append(argument);
        } else {
            return QStringLiteral("\"%1\" is neither a verb nor an option nor a file; see whither "
                                  "--help")
                .arg(argument);
        }
    }
    WindowOptions options;
    options.files = std::move(files);
    if (code) {
        options.language = languageFromCode(*code);
        if (!options.language)
            return QStringLiteral("--lang \"%1\" is not known; expected one of: en, zh_CN, zh_TW")
                .arg(*code);
    }
    return options;
}

} // namespace whither
