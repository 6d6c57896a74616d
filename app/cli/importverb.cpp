#include "app/cli/importverb.h"

#include "models/import/jsondump.h"
#include "models/import/tableimport.h"
#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/importinto.h"
#include "app/cli/importsummary.h"
#include "app/cli/loadedlist.h"
#include "app/cli/readarguments.h"
#include "app/cli/schemas.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <variant>

namespace whither {

namespace {

struct ImportArguments {
    QStringList files;
    ReadOptions options;
    QString dumpPath;
    QString workspacePath; ///< that the list is to go into
    bool showsSummary = false;
    bool validates = false;
    bool showsSchema = false;
    int problemLimit = 100;
};

std::variant<ImportArguments, QString> readImportArguments(const QStringList& arguments)
{
    const ReadArguments reading;
    const QCommandLineOption summary(QStringLiteral("summary"));
    const QCommandLineOption validate(QStringLiteral("validate"));
    const QCommandLineOption schema(QStringLiteral("schema"));
    const QCommandLineOption dump(QStringLiteral("dump-json"), {}, QStringLiteral("file"));
    const QCommandLineOption into(QStringLiteral("into"), {}, QStringLiteral("workspace"));
    const QCommandLineOption limit(QStringLiteral("limit-problems"), {}, QStringLiteral("n"),
                                   QStringLiteral("100"));
    QCommandLineParser parser;
    if (auto fault = parseArguments(
            parser, reading.all() + QList{summary, validate, schema, dump, into, limit}, arguments))
        return *std::move(fault);
    ImportArguments result;
    result.showsSchema = parser.isSet(schema);
    if (result.showsSchema)
        return result;
    result.files = parser.positionalArguments();
    if (result.files.isEmpty())
        return QStringLiteral("which file? whither import FILE… --summary");
    auto options = reading.read(parser);
    if (auto* fault = std::get_if<QString>(&options))
        return std::move(*fault);
    result.options = std::get<ReadOptions>(std::move(options));
    result.options.flatten = false; // told is what the file holds, not what a dataset makes of it
    result.dumpPath = parser.value(dump);
    result.workspacePath = parser.value(into);
    if (parser.isSet(into) && !isWorkspaceName(result.workspacePath))
        return QStringLiteral("--into \"%1\" is no workspace; its name is to end in .whither")
            .arg(result.workspacePath);
    result.showsSummary = parser.isSet(summary);
    bool isNumber = false;
    result.problemLimit = parser.value(limit).toInt(&isNumber);
    if (!isNumber || result.problemLimit < 0)
        return QStringLiteral("--limit-problems \"%1\" is no number").arg(parser.value(limit));
    result.validates = parser.isSet(validate);
    if (result.validates && result.showsSummary)
        return QStringLiteral("--summary and --validate both print; name one of them");
    if (!result.showsSummary && !result.validates && result.dumpPath.isEmpty()
        && result.workspacePath.isEmpty())
        return QStringLiteral("what to do with it? --summary tells what is in it, --validate what "
                              "is wrong with it, --dump-json FILE writes its rows, --into "
                              "W.whither keeps it in a workspace");
    return result;
}

/// Writes every row as JSON, numbers as numbers where the file has such.
Done dump(const ImportArguments& arguments)
{
    ReadOptions options = arguments.options;
    options.asJson = true;
    Result<std::unique_ptr<Reader>> opened = openReader(arguments.files, options);
    if (!opened.ok())
        return opened.error();
    const std::unique_ptr<Reader> reader = std::move(opened).value();
    ReadProgress progress;
    const Result<QByteArray> json = dumpJson(*reader, progress, {});
    return json.ok() ? writeSafely(arguments.dumpPath, json.value(), Overwrite::Allow)
                     : Done(json.error());
}

Result<TableImport> tableOf(const ImportArguments& arguments)
{
    ReadProgress progress;
    const Provenance origin{ProvenanceKind::Published,
                            QFileInfo(arguments.files.first()).fileName().toStdString()};
    return importTable(arguments.files, {arguments.options, {}}, origin, progress, {});
}

int summarize(const ImportArguments& arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto import = tableOf(arguments);
    if (!import.ok()) {
        std::printf("%s\n", refusedSummary(import.error()).constData());
        complain(errorText(import.error()));
        return Refused;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%s\n", importSummary(import.value(), seconds, arguments.problemLimit).constData());
    return Succeeded;
}

int validate(const ImportArguments& arguments)
{
    const auto import = tableOf(arguments);
    const QByteArray lines = import.ok() ? faultLines(import.value().report, arguments.files)
                                         : faultLine(import.error(), arguments.files);
    std::fputs(lines.constData(), stdout);
    return lines.isEmpty() ? Succeeded : Refused;
}

Done keep(const ImportArguments& arguments)
{
    ReadOptions options = arguments.options;
    options.flatten = ReadOptions().flatten;
    const auto kept = importInto(arguments.workspacePath, arguments.files, options);
    if (!kept.ok())
        return kept.error();
    const ImportReport& report = kept.value().record.report;
    if (!arguments.showsSummary && !arguments.validates)
        std::printf("%s: %llu rows, %llu rejected\n", kept.value().title.c_str(),
                    static_cast<unsigned long long>(report.imported),
                    static_cast<unsigned long long>(report.rejected));
    return done();
}

} // namespace

int runImport(const QStringList& arguments)
{
    const auto read = readImportArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<ImportArguments>(read);
    if (asked.showsSchema)
        return printSchema(QStringLiteral("import-summary"));
    Done result = asked.dumpPath.isEmpty() ? done() : dump(asked);
    if (result.ok() && !asked.workspacePath.isEmpty())
        result = keep(asked);
    if (!result.ok()) {
        if (asked.showsSummary)
            std::printf("%s\n", refusedSummary(result.error()).constData());
        complain(errorText(result.error()));
        return Refused;
    }
    if (asked.validates)
        return validate(asked);
    return asked.showsSummary ? summarize(asked) : Succeeded;
}

} // namespace whither
