#include "app/cli/convertverb.h"

#include "models/export/csvwriter.h"
#include "models/export/workbookwriter.h"
#include "models/import/jsondump.h"
#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"
#include "models/workspace/workspacefile.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/importinto.h"
#include "app/cli/loadedlist.h"
#include "app/cli/readarguments.h"

#include <QFileInfo>

#include <variant>

namespace whither {

namespace {

struct ConvertArguments {
    QString input;
    QString output;
    QString suffix; ///< of the output, one of `suffixes`
    ReadOptions options;
    CsvStyle style;
    bool overwrites = false;
};

const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
                           QStringLiteral("xlsx"), QStringLiteral("whither")};

std::variant<ConvertArguments, QString> readConvertArguments(const QStringList& arguments)
{
    const ReadArguments reading;
    const QCommandLineOption force(QStringLiteral("force"));
    const QCommandLineOption safe(QStringLiteral("safe-for-spreadsheets"));
    const QCommandLineOption encoding(QStringLiteral("to-encoding"), {}, QStringLiteral("name"),
                                      QStringLiteral("utf-8"));
    QCommandLineParser parser;
    if (auto fault =
            parseArguments(parser, reading.all() + QList{force, safe, encoding}, arguments))
        return *std::move(fault);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return QStringLiteral("which files? whither convert IN OUT");
    ConvertArguments result;
    result.input = files[0];
    result.output = files[1];
    result.suffix = QFileInfo(result.output).suffix().toLower();
    if (!suffixes.contains(result.suffix))
        return QStringLiteral("what format is \"%1\" to have? Its name is to end in one of: %2")
            .arg(result.output, suffixes.join(QStringLiteral(", ")));
    auto options = reading.read(parser);
    if (auto* fault = std::get_if<QString>(&options))
        return std::move(*fault);
    result.options = std::get<ReadOptions>(std::move(options));
    const QString name = parser.value(encoding).toLower();
    if (name == QLatin1String("utf-8-bom"))
        result.style.encoding = CsvEncoding::Utf8WithMark;
    else if (name == QLatin1String("gb18030"))
        result.style.encoding = CsvEncoding::Gb18030;
    else if (name != QLatin1String("utf-8"))
        return notOneOf("to-encoding", name, QStringLiteral("utf-8, utf-8-bom, gb18030"));
    result.style.delimiter = result.suffix == QLatin1String("tsv") ? '\t' : ',';
    result.style.isSafeForSpreadsheets = parser.isSet(safe);
    result.overwrites = parser.isSet(force);
    return result;
}

Result<QByteArray> jsonOf(const ConvertArguments& asked)
{
    if (isWorkspaceName(asked.input)) {
        const Result<LoadedList> list = loadList({asked.input}, asked.options);
        return list.ok() ? Result<QByteArray>(recordsJson(*list.value().table))
                         : Result<QByteArray>(list.error());
    }
    ReadOptions options = asked.options;
    options.asJson = true;
    Result<std::unique_ptr<Reader>> opened = openReader({asked.input}, options);
    if (!opened.ok())
        return opened.error();
    const std::unique_ptr<Reader> reader = std::move(opened).value();
    ReadProgress progress;
    return recordsJson(*reader, progress, {});
}

void warnOfRejected(const QString& input, std::uint64_t rejected)
{
    if (rejected > 0)
        complain(QStringLiteral("%1: %2 records cannot be read and are left out; whither import "
                                "--summary lists them")
                     .arg(input, QString::number(rejected)));
}

/// A workspace of the list alone; of a workspace all that is in it, or the one list asked for.
Result<Workspace> workspaceOf(const ConvertArguments& asked)
{
    if (isWorkspaceName(asked.input)) {
        Result<Workspace> read = readWorkspace(asked.input);
        if (!read.ok() || !asked.options.table)
            return read;
        Workspace workspace = std::move(read).value();
        const Result<std::size_t> chosen = datasetIn(workspace, asked.input, asked.options);
        if (!chosen.ok())
            return chosen.error();
        workspace.datasets = {workspace.datasets[chosen.value()]};
        workspace.front = workspace.datasets.front().key;
        return workspace;
    }
    Result<WorkspaceDataset> dataset = datasetFrom({asked.input}, asked.options, {});
    if (!dataset.ok())
        return dataset.error();
    warnOfRejected(asked.input, dataset.value().record.report.rejected);
    Workspace workspace;
    workspace.front = dataset.value().key;
    workspace.datasets.push_back(std::move(dataset).value());
    return workspace;
}

Done writeWorkspaceOf(const ConvertArguments& asked)
{
    const Result<Workspace> workspace = workspaceOf(asked);
    return workspace.ok() ? writeWorkspace(asked.output, workspace.value(),
                                           asked.overwrites ? Overwrite::Allow : Overwrite::Refuse)
                          : Done(workspace.error());
}

Result<QByteArray> bytesOf(const ConvertArguments& asked)
{
    if (asked.suffix == QLatin1String("json"))
        return jsonOf(asked);
    const Result<LoadedList> list = loadList({asked.input}, asked.options);
    if (!list.ok())
        return list.error();
    warnOfRejected(asked.input, list.value().rejected);
    const Table& table = *list.value().table;
    if (asked.suffix == QLatin1String("xlsx"))
        return workbookOf(table, asked.output);
    return csvOf(table, asked.style);
}

Done writeBytesOf(const ConvertArguments& asked)
{
    const Result<QByteArray> bytes = bytesOf(asked);
    return bytes.ok() ? writeSafely(asked.output, bytes.value(),
                                    asked.overwrites ? Overwrite::Allow : Overwrite::Refuse)
                      : Done(bytes.error());
}

} // namespace

int runConvert(const QStringList& arguments)
{
    const auto read = readConvertArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<ConvertArguments>(read);
    const Done written =
        asked.suffix == QLatin1String("whither") ? writeWorkspaceOf(asked) : writeBytesOf(asked);
    if (written.ok())
        return Succeeded;
    complain(errorText(written.error()));
    return Refused;
}

} // namespace whither
