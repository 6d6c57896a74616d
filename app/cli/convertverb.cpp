#include "app/cli/convertverb.h"

#include "models/export/csvwriter.h"
#include "models/export/workbookwriter.h"
#include "models/import/jsondump.h"
#include "models/import/tableimport.h"
#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/readarguments.h"

#include <QFileInfo>

#include <variant>

namespace whither {

namespace {

struct ConvertArguments {
    QString input;
    QString output;
    QString suffix; ///< of the output: "csv", "tsv", "json", "xlsx"
    ReadOptions options;
    CsvStyle style;
    bool overwrites = false;
};

const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
                           QStringLiteral("xlsx")};

std::variant<ConvertArguments, QString> readArguments(const QStringList& arguments)
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
    ReadOptions options = asked.options;
    options.asJson = true;
    Result<std::unique_ptr<Reader>> opened = openReader({asked.input}, options);
    if (!opened.ok())
        return opened.error();
    const std::unique_ptr<Reader> reader = std::move(opened).value();
    ReadProgress progress;
    return dumpJson(*reader, progress, {});
}

Result<QByteArray> bytesOf(const ConvertArguments& asked)
{
    if (asked.suffix == QLatin1String("json"))
        return jsonOf(asked);
    ReadProgress progress;
    const Provenance origin{ProvenanceKind::Published, {}};
    const auto import = importTable({asked.input}, {asked.options, {}}, origin, progress, {});
    if (!import.ok())
        return import.error();
    const std::uint64_t rejected = import.value().report.rejected;
    if (rejected > 0)
        complain(QStringLiteral("%1: %2 records cannot be read and are left out; whither import "
                                "--summary lists them")
                     .arg(asked.input, QString::number(rejected)));
    const Table& table = *import.value().table;
    if (asked.suffix == QLatin1String("xlsx"))
        return workbookOf(table, asked.output);
    return csvOf(table, asked.style);
}

} // namespace

int runConvert(const QStringList& arguments)
{
    const auto read = readArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<ConvertArguments>(read);
    const Result<QByteArray> bytes = bytesOf(asked);
    const Done written = bytes.ok()
                             ? writeSafely(asked.output, bytes.value(),
                                           asked.overwrites ? Overwrite::Allow : Overwrite::Refuse)
                             : Done(bytes.error());
    if (written.ok())
        return Succeeded;
    complain(errorText(written.error()));
    return Refused;
}

} // namespace whither
