#include "app/cli/stepsverb.h"

#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"
#include "models/workspace/studysteps.h"
#include "models/workspace/workspacefile.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/loadedlist.h"

#include <cstdio>
#include <variant>

namespace whither {

namespace {

struct StepsArguments {
    QString workspace;
    QString output; ///< empty: standard output
    bool overwrites = false;
};

std::variant<StepsArguments, QString> readStepsArguments(const QStringList& arguments)
{
    const QCommandLineOption output(QStringLiteral("o"), {}, QStringLiteral("file"));
    const QCommandLineOption force(QStringLiteral("force"));
    QCommandLineParser parser;
    if (auto fault = parseArguments(parser, {output, force}, arguments))
        return *std::move(fault);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || !isWorkspaceName(files.first()))
        return QStringLiteral("which workspace? whither steps W.whither");
    return StepsArguments{files.first(), parser.value(output), parser.isSet(force)};
}

Result<QByteArray> stepsIn(const QString& path)
{
    const Result<Workspace> workspace = readWorkspace(path);
    if (!workspace.ok())
        return workspace.error();
    const Result<StudySteps> steps = stepsOf(workspace.value());
    if (!steps.ok())
        return Error{steps.error().code, path, steps.error().arguments};
    return stepsToJson(steps.value());
}

Done write(const StepsArguments& asked)
{
    const Result<QByteArray> json = stepsIn(asked.workspace);
    if (!json.ok())
        return json.error();
    if (!asked.output.isEmpty())
        return writeSafely(asked.output, json.value(),
                           asked.overwrites ? Overwrite::Allow : Overwrite::Refuse);
    std::fputs(json.value().constData(), stdout);
    return done();
}

} // namespace

int writeSteps(const QStringList& arguments)
{
    const auto read = readStepsArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const Done written = write(std::get<StepsArguments>(read));
    if (written.ok())
        return Succeeded;
    complain(errorText(written.error()));
    return Refused;
}

} // namespace whither
