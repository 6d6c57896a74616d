#include "app/cli/runverb.h"

#include "models/query/columnengine.h"
#include "models/study/claims/ownclaim.h"
#include "models/study/persons/personclusters.h"
#include "models/text/errortext.h"
#include "models/text/wording.h"
#include "models/workspace/runsteps.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacelock.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/loadedlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <variant>

namespace whither {

namespace {

using FilesByKey = std::map<std::string, QStringList>;

struct RunArguments {
    QString steps;
    QStringList inputs; ///< "FILE" or "KEY=FILE"
    QString output;     ///< workspace; empty: none is written
    bool overwrites = false;
};

std::variant<RunArguments, QString> readRunArguments(const QStringList& arguments)
{
    const QCommandLineOption input(QStringLiteral("input"), {}, QStringLiteral("file"));
    const QCommandLineOption output(QStringLiteral("o"), {}, QStringLiteral("workspace"));
    const QCommandLineOption force(QStringLiteral("force"));
    // `--input` may stand several times, which `parseArguments` would take for a slip.
    QStringList inputs;
    QStringList others;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments[index] == QLatin1String("--input") && index + 1 < arguments.size())
            inputs.append(arguments[++index]);
        else if (arguments[index].startsWith(QLatin1String("--input=")))
            inputs.append(arguments[index].mid(8));
        else
            others.append(arguments[index]);
    }
    QCommandLineParser parser;
    if (auto fault = parseArguments(parser, {input, output, force}, others))
        return *std::move(fault);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return QStringLiteral("which steps? whither run STEPS.json --input FILE -o W.whither");
    RunArguments result{files.first(), inputs, parser.value(output), parser.isSet(force)};
    if (!result.output.isEmpty() && !isWorkspaceName(result.output))
        return QStringLiteral("-o \"%1\" is no workspace; its name is to end in .whither")
            .arg(result.output);
    return result;
}

Result<StudySteps> stepsFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, path, {}};
    return stepsFromJson(file.readAll());
}

/// Which list each input is for: the one it names, or the only one there is. A list without an
/// input is read from the files it was made of, if these stand beside the steps.
std::variant<FilesByKey, QString> filesFor(const StudySteps& steps, const RunArguments& asked)
{
    QStringList keys; // of the lists that are read from files
    for (const ListStep& list : steps.lists) {
        if (!list.rule)
            keys.append(QString::fromStdString(list.key));
    }
    FilesByKey files;
    for (const QString& input : asked.inputs) {
        const qsizetype sign = input.indexOf(QLatin1Char('='));
        const QString key = sign < 0 ? QString() : input.left(sign);
        if (keys.contains(key))
            files[key.toStdString()].append(input.mid(sign + 1));
        else if (keys.size() == 1)
            files[keys.first().toStdString()].append(input);
        else
            return QStringLiteral("which list is \"%1\" for? --input KEY=FILE, where KEY is one of "
                                  "%2")
                .arg(input, keys.join(QStringLiteral(", ")));
    }
    const QDir beside = QFileInfo(asked.steps).absoluteDir();
    for (const ListStep& list : steps.lists) {
        if (list.rule || files.contains(list.key))
            continue;
        for (const SourceFile& file : list.files) {
            const QString path = beside.filePath(QString::fromStdString(file.name));
            if (!QFileInfo::exists(path))
                return QStringLiteral("what is to be read as the list \"%1\"? It was made of \"%2\""
                                      ", which is not beside the steps; --input %1=FILE")
                    .arg(QString::fromStdString(list.key), QString::fromStdString(file.name));
            files[list.key].append(path);
        }
    }
    return files;
}

/// What the query gives: how many records, and how many of each value it groups by.
QJsonObject answerTo(const Query& query, const Engine& engine)
{
    QJsonObject answer{{QStringLiteral("table"), QString::fromStdString(query.table)},
                       {QStringLiteral("records"), static_cast<qint64>(engine.count(query))}};
    QJsonArray groups;
    for (const Group& group : engine.groups(query, query.grouping)) {
        QJsonArray terms;
        for (const Term& term : group.terms)
            terms.append(term ? QJsonValue(QString::fromStdString(*term)) : QJsonValue());
        groups.append(QJsonObject{{QStringLiteral("terms"), terms},
                                  {QStringLiteral("count"), static_cast<qint64>(group.count)}});
    }
    if (!query.grouping.empty())
        answer.insert(QStringLiteral("groups"), groups);
    return answer;
}

/// What came of the user's claims about the lists.
QJsonArray verdictsOf(const Workspace& workspace, const Engine& engine)
{
    QJsonArray verdicts;
    const auto claims = ownClaimsIn(workspace.settings);
    if (!claims.ok())
        return verdicts;
    for (const OwnClaim& claim : claims.value()) {
        if (!workspace.dataset(claim.check.amount.query.table))
            continue; // of what is built in, which the steps do not change
        const ClaimFinding found = testClaim(engine, {claim.id, {claim.check}}, {});
        const std::optional<double> number = found.checks.front().number;
        verdicts.append(QJsonObject{
            {QStringLiteral("text"), QString::fromStdString(claim.text)},
            {QStringLiteral("verdict"), QString::fromStdString(std::string(
                                            found.verdict.substr(found.verdict.find(':') + 1)))},
            {QStringLiteral("expected"), claim.check.expected},
            {QStringLiteral("found"), number ? QJsonValue(*number) : QJsonValue()}});
    }
    return verdicts;
}

QByteArray answersOf(const Workspace& workspace)
{
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    QJsonArray lists;
    const auto decisions = decisionsIn(workspace.settings);
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        const auto asked = linkedAuthorships(
            dataset.table, decisions.ok() ? decisions.value() : DecisionsByList(), dataset.key);
        engine.addTable(dataset.key, [asked] { return asked; });
        const ImportReport& report = dataset.record.report;
        lists.append(
            QJsonObject{{QStringLiteral("key"), QString::fromStdString(dataset.key)},
                        {QStringLiteral("rows"), static_cast<qint64>(dataset.table->rowCount())},
                        {QStringLiteral("rejected"), static_cast<qint64>(report.rejected)}});
    }
    QJsonArray queries;
    for (const auto& [table, query] : workspace.queries) {
        if (workspace.dataset(table))
            queries.append(answerTo(query, engine));
    }
    QJsonArray cohorts;
    for (const auto& [name, query] : workspace.cohorts) {
        if (!workspace.dataset(query.table))
            continue;
        QJsonObject answer = answerTo(query, engine);
        answer.insert(QStringLiteral("name"), QString::fromStdString(name));
        cohorts.append(answer);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("lists"), lists},
                                     {QStringLiteral("queries"), queries},
                                     {QStringLiteral("cohorts"), cohorts},
                                     {QStringLiteral("claims"), verdictsOf(workspace, engine)}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

Done keep(const RunArguments& asked, const Workspace& workspace)
{
    if (asked.output.isEmpty())
        return done();
    const auto lock = WorkspaceLock::acquire(asked.output);
    if (!lock.ok())
        return lock.error();
    return writeWorkspace(asked.output, workspace,
                          asked.overwrites ? Overwrite::Allow : Overwrite::Refuse);
}

} // namespace

int runAgain(const QStringList& arguments)
{
    const auto misused = [](const QString& fault) {
        complain(fault);
        return BadUsage;
    };
    const auto refuse = [](const Error& error) {
        complain(errorText(error));
        return Refused;
    };
    const auto read = readRunArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read))
        return misused(*fault);
    const auto& asked = std::get<RunArguments>(read);
    const Result<StudySteps> steps = stepsFrom(asked.steps);
    if (!steps.ok())
        return refuse(steps.error());
    const auto files = filesFor(steps.value(), asked);
    if (const auto* fault = std::get_if<QString>(&files))
        return misused(*fault);
    ReadProgress progress;
    const Result<Workspace> workspace =
        runSteps(steps.value(), std::get<FilesByKey>(files), progress, {});
    if (!workspace.ok())
        return refuse(workspace.error());
    if (const Done kept = keep(asked, workspace.value()); !kept.ok())
        return refuse(kept.error());
    std::fputs(answersOf(workspace.value()).constData(), stdout);
    return Succeeded;
}

} // namespace whither
