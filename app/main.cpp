#include "app/builtin.h"
#include "app/commandline.h"
#include "app/exportverb.h"
#include "app/languageswitch.h"

#include <QApplication>

#include <cstdio>

using namespace whither;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
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
        complain(QStringLiteral("there is no verb \"%1\" yet; see whither --help").arg(arguments.first()));
        return BadUsage;
    }
    const QApplication application(argc, argv);
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(Language::English);
    return runExport(arguments.mid(1), builtin, languages);
}

int runWindow(int argc, char** argv)
{
    if (!hasDisplay()) {
        complain(QStringLiteral("no display; figures without one: whither export --figure all "
                                "--lang both --format png -o figures"));
        return Refused;
    }
    QApplication application(argc, argv);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const Verb verb = verbOf(arguments);
    return verb == Verb::Window ? runWindow(argc, argv) : runVerb(verb, argc, argv, arguments);
}
