#include "models/workspace/storednames.h"

namespace whither {

std::string_view nameOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return "csv";
    case FileFormat::Tsv:
        return "tsv";
    case FileFormat::Json:
        return "json";
    case FileFormat::JsonLines:
        return "jsonl";
    case FileFormat::Sqlite:
        return "sqlite";
    case FileFormat::Xlsx:
        return "xlsx";
    case FileFormat::Ods:
        return "ods";
    case FileFormat::PaperList:
        return "paperlist";
    case FileFormat::CsRankings:
        return "csrankings";
    }
    return {};
}

std::string_view nameOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return "text";
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Real:
        return "real";
    case ColumnType::Date:
        return "date";
    case ColumnType::List:
        return "list";
    }
    return {};
}

std::string_view nameOf(ProvenanceKind kind)
{
    switch (kind) {
    case ProvenanceKind::Unknown:
        return "unknown";
    case ProvenanceKind::Published:
        return "published";
    case ProvenanceKind::Computed:
        return "computed";
    case ProvenanceKind::Entered:
        return "entered";
    }
    return {};
}

std::string_view nameOf(ProblemKind kind)
{
    return problemCode(kind);
}

} // namespace whither
