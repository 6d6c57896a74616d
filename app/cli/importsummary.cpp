#include "app/cli/importsummary.h"

#include "models/import/problemtext.h"
#include "models/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <vector>

namespace whither {

namespace {

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

QString codeOf(const Error& error)
{
    const std::string_view key = errorKey(error.code);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// The line that an error names, if it is of a kind that names one.
qint64 lineOf(const Error& error)
{
    const bool hasLine = error.code == ErrorCode::UnterminatedQuote
                         || error.code == ErrorCode::MalformedJson
                         || error.code == ErrorCode::BadValue;
    return hasLine ? error.arguments.value(0).toLongLong() : 0;
}

QByteArray faultLineOf(const QString& file, std::uint64_t line, std::uint64_t column,
                       const QString& code, const QString& message)
{
    const QString place = file.simplified() + QLatin1Char(':') + QString::number(line)
                          + QLatin1Char(':') + QString::number(column);
    return QStringList{place, code, message.simplified()}.join(QStringLiteral(": ")).toUtf8()
           + '\n';
}

/// The path of the file a problem is in, as it was named.
QString fileOf(const Problem& problem, const QStringList& files)
{
    const QString name = QString::fromStdString(problem.file);
    for (const QString& file : files) {
        if (name.isEmpty() || QFileInfo(file).fileName() == name)
            return file;
    }
    return QFileInfo(files.first()).isDir() ? QDir(files.first()).filePath(name) : name;
}

} // namespace

QByteArray importSummary(const TableImport& import, double seconds, int problemLimit)
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
    return QJsonDocument(summary).toJson(QJsonDocument::Compact);
}

QByteArray refusedSummary(const Error& error)
{
    const QJsonObject problem{{QStringLiteral("line"), lineOf(error)},
                              {QStringLiteral("column"), 0},
                              {QStringLiteral("code"), codeOf(error)},
                              {QStringLiteral("message"), errorText(error)}};
    const QJsonObject summary{{QStringLiteral("rows"), 0},
                              {QStringLiteral("columns"), QJsonArray()},
                              {QStringLiteral("rejected"), 0},
                              {QStringLiteral("errors"), QJsonArray{problem}},
                              {QStringLiteral("warnings"), QJsonArray()}};
    return QJsonDocument(summary).toJson(QJsonDocument::Compact);
}

QByteArray faultLines(const ImportReport& report, const QStringList& files)
{
    std::vector<const Problem*> faults;
    for (const auto* list : {&report.problems, &report.warnings}) {
        for (const Problem& problem : *list)
            faults.push_back(&problem);
    }
    std::ranges::stable_sort(faults, {}, [](const Problem* problem) {
        return std::tie(problem->file, problem->line, problem->column);
    });
    QByteArray lines;
    for (const Problem* fault : faults)
        lines += faultLineOf(fileOf(*fault, files), fault->line, fault->column,
                             QString::fromUtf8(problemCode(fault->kind)), problemText(*fault));
    return lines;
}

QByteArray faultLine(const Error& error, const QStringList& files)
{
    return faultLineOf(files.first(), static_cast<std::uint64_t>(lineOf(error)), 0, codeOf(error),
                       errorText(error));
}

} // namespace whither
