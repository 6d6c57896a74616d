#include "views/figure/figureaccessible.h"

#include "app/builtin.h"
#include "app/cli/claimsverb.h"
#include "app/cli/cohortverb.h"
#include "app/cli/commandline.h"
#include "app/cli/convertverb.h"
#include "app/cli/exportverb.h"
#include "app/cli/importverb.h"
#include "app/cli/queryverb.h"
#include "app/cli/runverb.h"
#include "app/cli/stepsverb.h"
#include "app/cli/verifyverb.h"
#include "app/cli/windowoptions.h"
#include "app/figure/figurearchive.h"
#include "app/figure/figurekeeper.h"
#include "app/settings/settings.h"
#include "app/shell/languageswitch.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"
#include "app/workspace/filedeeds.h"
#include "app/workspace/fileopener.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <new>
#include <variant>

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

/// The verbs that draw nothing.
int runListVerb(Verb verb, int argc, char** argv, const QStringList& arguments)
{
    const QCoreApplication application(argc, argv);
    try {
        switch (verb) {
        case Verb::Import:
            return runImport(arguments);
        case Verb::Query:
            return runQuery(arguments);
        case Verb::Cohort:
            return runCohort(arguments);
        case Verb::Convert:
            return runConvert(arguments);
        case Verb::Verify:
            return runVerify(arguments);
        case Verb::Steps:
            return writeSteps(arguments);
        case Verb::Run:
            return runAgain(arguments);
        case Verb::Claims:
            return runClaims(arguments, openBuiltin());
        default:
            return BadUsage;
        }
    } catch (const std::bad_alloc&) {
        complain(QStringLiteral("there is not enough memory for this file; close other programs or "
                                "choose a smaller one"));
        return Refused;
    }
}

int runVerb(Verb verb, int argc, char** argv, const QStringList& arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropQtMessages);
    QCoreApplication::setApplicationName(QStringLiteral("whither")); // as the window's
    if (verb == Verb::Help) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Succeeded;
    }
    if (verb == Verb::Version) {
        std::puts("whither " WHITHER_VERSION);
        return Succeeded;
    }
    if (verb != Verb::Export)
        return runListVerb(verb, argc, argv, arguments.mid(1));
    const QApplication application(argc, argv);
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(Language::English);
    return runExport(arguments.mid(1), builtin, languages);
}

int runWindow(int argc, char** argv, const QStringList& arguments)
{
    const auto read = readWindowOptions(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    if (!hasDisplay()) {
        complain(QStringLiteral("no display; figures without one: whither export --figure all "
                                "--lang both --format png -o figures"));
        return Refused;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("whither"));
    QApplication::setApplicationVersion(QStringLiteral(WHITHER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.whither.Whither"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/whither.svg")));
    // All icons are bundled: nothing to look for in the desktop's. An empty list means the default.
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    installFigureAccessibility();

    const Settings settings = readSettings(settingsPath());
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    // A language asked for here is for this start: it is no choice that the settings keep.
    const auto asked = std::get<WindowOptions>(read).language;
    languages.setLanguage(asked ? *asked : settings.language.value_or(systemLanguage()));
    applyTheme(themeFor(settings.scheme), languages.context().language);
    MainWindow window(builtin, languages, settings);
    QObject::connect(&window, &MainWindow::settingsChanged, &application,
                     [](const Settings& changed) { writeSettings(settingsPath(), changed); });
    window.show();
    window.files().guard(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                         + QStringLiteral("/recovery"));
    window.figureKeeper().keepIn(figureMemoryPath());
    if (const QStringList& files = std::get<WindowOptions>(read).files; !files.isEmpty())
        window.files().opener().open(files);
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
