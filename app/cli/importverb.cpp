#include "app/cli/importverb.h"

#include "models/import/jsondump.h"
#include "models/import/problemtext.h"
#include "models/import/tableimport.h"
#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/importinto.h"
#include "app/cli/loadedlist.h"
#include "app/cli/readarguments.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    int problemLimit = 100;
};

std::variant<ImportArguments, QString> readArguments(const QStringList& arguments)
{
    const ReadArguments reading;
    const QCommandLineOption summary(QStringLiteral("summary"));
    const QCommandLineOption dump(QStringLiteral("dump-json"), {}, QStringLiteral("file"));
    const QCommandLineOption into(QStringLiteral("into"), {}, QStringLiteral("workspace"));
    const QCommandLineOption limit(QStringLiteral("limit-problems"), {}, QStringLiteral("n"),
                                   QStringLiteral("100"));
    QCommandLineParser parser;
    if (auto fault =
            parseArguments(parser, reading.all() + QList{summary, dump, into, limit}, arguments))
        return *std::move(fault);
    ImportArguments result;
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
    if (!result.showsSummary && result.dumpPath.isEmpty() && result.workspacePath.isEmpty())
        return QStringLiteral("what to do with it? --summary tells what is in it, --dump-json FILE "
                              "writes its rows, --into W.whither keeps it in a workspace");
    return result;
}

QJsonObject jsonOf(const Problem& problem)
{
    QJsonObject object{{QStringLiteral("line"), static_cast<qint64>(problem.line)},
                       {QStringLiteral("column"), static_cast<qint64>(problem.column)},
                       {QStringLiteral("offset"), static_cast<qint64>(problem.byteOffset)},
                       {QStringLiteral("code"), QString::fromUtf8(problemCode(problem.kind))},
                       {QStringLiteral("message"), problemText(problem)},
                       {QStringLiteral("raw"), QString::fromStdString(problem.rawText)}};
    if (!problem.file.empty())
        object.insert(QStringLiteral("file"), QString::fromStdString(problem.file));
    return object;
}

QJsonArray jsonOf(const std::vector<Problem>& problems, int limit)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        if (array.size() == limit)
            break;
        array.append(jsonOf(problem));
    }
    return array;
}

QJsonObject summaryOf(const TableImport& import, double seconds, int problemLimit)
{
    QJsonArray columns;
    for (const std::string& column : import.shape.columns)
        columns.append(QString::fromStdString(column));
    const FileFormat format = import.shape.format;
    QJsonObject summary{{QStringLiteral("rows"), static_cast<qint64>(import.table->rowCount())},
                        {QStringLiteral("columns"), columns},
                        {QStringLiteral("header"), import.shape.hasHeader},
                        {QStringLiteral("format"), QString::fromUtf8(formatKey(format))},
                        {QStringLiteral("encoding"), QString::fromStdString(import.shape.encoding)},
                        {QStringLiteral("read"), static_cast<qint64>(import.report.read)},
                        {QStringLiteral("rejected"), static_cast<qint64>(import.report.rejected)},
                        {QStringLiteral("warned"), static_cast<qint64>(import.report.warned)},
                        {QStringLiteral("errors"), jsonOf(import.report.problems, problemLimit)},
                        {QStringLiteral("warnings"), jsonOf(import.report.warnings, problemLimit)},
                        {QStringLiteral("seconds"), seconds}};
    if (format == FileFormat::Csv || format == FileFormat::Tsv)
        summary.insert(QStringLiteral("delimiter"), QString(QLatin1Char(import.shape.delimiter)));
    if (!import.shape.tables.empty()) {
        summary.insert(QStringLiteral("table"), QString::fromStdString(import.shape.table));
        QJsonArray tables;
        for (const std::string& table : import.shape.tables)
            tables.append(QString::fromStdString(table));
        summary.insert(QStringLiteral("tables"), tables);
    }
    return summary;
}

/// A refusal as a summary without rows.
QByteArray jsonOf(const Error& error)
{
    const QJsonObject problem{
        {QStringLiteral("line"), error.arguments.value(0).toLongLong()},
        {QStringLiteral("column"), 0},
        {QStringLiteral("code"), QString::fromUtf8(errorKey(error.code).data())},
        {QStringLiteral("message"), errorText(error)}};
    const QJsonObject summary{{QStringLiteral("rows"), 0},
                              {QStringLiteral("columns"), QJsonArray()},
                              {QStringLiteral("rejected"), 0},
                              {QStringLiteral("errors"), QJsonArray{problem}},
                              {QStringLiteral("warnings"), QJsonArray()}};
    return QJsonDocument(summary).toJson(QJsonDocument::Compact);
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

Done summarize(const ImportArguments& arguments)
{
    QElapsedTimer timer;
    timer.start();
    ReadProgress progress;
    const Provenance origin{ProvenanceKind::Published,
                            QFileInfo(arguments.files.first()).fileName().toStdString()};
    const auto import = importTable(arguments.files, {arguments.options, {}}, origin, progress, {});
    if (!import.ok())
        return import.error();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const QJsonObject summary = summaryOf(import.value(), seconds, arguments.problemLimit);
    std::printf("%s\n", QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
    return done();
}

Done keep(const ImportArguments& arguments)
{
    ReadOptions options = arguments.options;
    options.flatten = ReadOptions().flatten;
    const auto kept = importInto(arguments.workspacePath, arguments.files, options);
    if (!kept.ok())
        return kept.error();
    const ImportReport& report = kept.value().record.report;
    if (!arguments.showsSummary)
        std::printf("%s: %llu rows, %llu rejected\n", kept.value().title.c_str(),
                    static_cast<unsigned long long>(report.imported),
                    static_cast<unsigned long long>(report.rejected));
    return done();
}

} // namespace

int runImport(const QStringList& arguments)
{
    const auto read = readArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<ImportArguments>(read);
    Done result = asked.dumpPath.isEmpty() ? done() : dump(asked);
    if (result.ok() && !asked.workspacePath.isEmpty())
        result = keep(asked);
    if (result.ok() && asked.showsSummary)
        result = summarize(asked);
    if (result.ok())
        return Succeeded;
    if (asked.showsSummary)
        std::printf("%s\n", jsonOf(result.error()).constData());
    complain(errorText(result.error()));
    return Refused;
}

} // namespace whither
