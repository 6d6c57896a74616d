#include "views/figure/figureaccessible.h"

#include "app/builtin.h"
#include "app/commandline.h"
#include "app/exportverb.h"
#include "app/languageswitch.h"
#include "app/mainwindow.h"
#include "app/settings.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace whither;

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// A verb's standard error is for its one line, not for what Qt misses in a bare environment.
void dropQtMessages(QtMsgType, const QMessageLogContext&, const QString&) {}

int runVerb(Verb verb, int argc, char** argv, const QStringList& arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropQtMessages);
    if (verb == Verb::Help) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Succeeded;
    }
    if (verb == Verb::Version) {
        std::puts("whither " WHITHER_VERSION);
        return Succeeded;
    }
    if (verb == Verb::NotYet) {
        complain(QStringLiteral("there is no verb \"%1\" yet; see whither --help")
                     .arg(arguments.first()));
        return BadUsage;
    }
    const QApplication application(argc, argv);
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(Language::English);
    return runExport(arguments.mid(1), builtin, languages);
}

/// The value of an option of the window, "--lang zh_CN" or "--lang=zh_CN".
QString optionValue(const QStringList& arguments, const QString& name)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments[index] == name)
            return arguments.value(index + 1);
        if (arguments[index].startsWith(name + QLatin1Char('=')))
            return arguments[index].mid(name.size() + 1);
    }
    return {};
}

/// The first argument the window does not know, or nothing. Options with one dash are Qt's own.
QString unknownArgument(const QStringList& arguments)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString& argument = arguments[index];
        if (argument == QLatin1String("--lang")
            || (argument.startsWith(u'-') && !argument.startsWith(QLatin1String("--"))))
            ++index; // its value
        else if (!argument.startsWith(QLatin1String("--lang=")))
            return argument;
    }
    return {};
}

int runWindow(int argc, char** argv, const QStringList& arguments)
{
    if (const QString unknown = unknownArgument(arguments); !unknown.isEmpty()) {
        complain(QStringLiteral("\"%1\" is neither a verb nor an option; see whither --help")
                     .arg(unknown));
        return BadUsage;
    }
    if (!hasDisplay()) {
        complain(QStringLiteral("no display; figures without one: whither export --figure all "
                                "--lang both --format png -o figures"));
        return Refused;
    }
    const QString code = optionValue(arguments, QStringLiteral("--lang"));
    if (!code.isEmpty() && !languageFromCode(code)) {
        complain(QStringLiteral("--lang \"%1\" is not known; expected one of: en, zh_CN, zh_TW")
                     .arg(code));
        return BadUsage;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("whither"));
    QApplication::setApplicationVersion(QStringLiteral(WHITHER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.whither.Whither"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/whither.svg")));
    installFigureAccessibility();

    Settings settings = readSettings(settingsPath());
    if (const auto asked = languageFromCode(code))
        settings.language = asked;
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(settings.language.value_or(systemLanguage()));
    MainWindow window(builtin, languages, settings);
    QObject::connect(&window, &MainWindow::settingsChanged, &application,
                     [](const Settings& changed) { writeSettings(settingsPath(), changed); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const Verb verb = verbOf(arguments);
    return verb == Verb::Window ? runWindow(argc, argv, arguments)
                                : runVerb(verb, argc, argv, arguments);
}
