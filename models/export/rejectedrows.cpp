#include "models/export/rejectedrows.h"

#include "models/export/csvwriter.h"

#include <string_view>
#include <vector>

namespace whither {

namespace {

/// The text without the line break that ends a record.
std::string_view withoutEnd(std::string_view raw)
{
    while (!raw.empty() && (raw.back() == '\n' || raw.back() == '\r'))
        raw.remove_suffix(1);
    return raw;
}

QByteArray headerOf(const SourceShape& shape)
{
    // With a mark: who mends a list in a spreadsheet sees Chinese as it is.
    CsvWriter writer({shape.delimiter, CsvEncoding::Utf8WithMark, false});
    if (shape.hasHeader)
        writer.addRecord(std::vector<std::string_view>(shape.columns.begin(), shape.columns.end()));
    return std::move(writer).take();
}

} // namespace

QString rejectedRowsSuffix(const ImportRecord& record)
{
    switch (record.shape.format) {
    case FileFormat::Csv:
    case FileFormat::CsRankings:
        return QStringLiteral("csv");
    case FileFormat::Tsv:
        return QStringLiteral("tsv");
    case FileFormat::Json:
    case FileFormat::PaperList:
        return QStringLiteral("json");
    case FileFormat::JsonLines:
        return QStringLiteral("jsonl");
    case FileFormat::Sqlite:
    case FileFormat::Xlsx:
    case FileFormat::Ods:
        break;
    }
    return {};
}

RejectedRows rejectedRowsOf(const ImportRecord& record)
{
    const QString suffix = rejectedRowsSuffix(record);
    const bool isArray = suffix == QLatin1String("json");
    const bool isCsv = suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
    const QByteArray between = isArray ? ",\n" : isCsv ? "\r\n" : "\n";
    RejectedRows rows;
    if (isCsv)
        rows.bytes = headerOf(record.shape);
    if (isArray)
        rows.bytes += "[\n";
    for (const Problem& problem : record.report.problems) {
        const std::string_view raw = withoutEnd(problem.rawText);
        if (isArray && rows.records > 0)
            rows.bytes += between;
        rows.bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
        if (!isArray)
            rows.bytes += between;
        ++rows.records;
        rows.mayBeCut += problem.mayBeCut() ? 1 : 0;
    }
    if (isArray)
        rows.bytes += "\n]\n";
    return rows;
}

} // namespace whither
