#include "models/import/readoptions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::array keys{
    std::pair(FileFormat::Csv, std::string_view("csv")),
    std::pair(FileFormat::Tsv, std::string_view("tsv")),
    std::pair(FileFormat::Json, std::string_view("json")),
    std::pair(FileFormat::JsonLines, std::string_view("jsonl")),
    std::pair(FileFormat::Sqlite, std::string_view("sqlite")),
    std::pair(FileFormat::Xlsx, std::string_view("xlsx")),
    std::pair(FileFormat::Ods, std::string_view("ods")),
    std::pair(FileFormat::PaperList, std::string_view("paperlist")),
    std::pair(FileFormat::CsRankings, std::string_view("csrankings")),
};

} // namespace

std::string_view formatKey(FileFormat format)
{
    return std::ranges::find(keys, format, [](const auto& entry) { return entry.first; })->second;
}

std::optional<FileFormat> formatFromKey(std::string_view key)
{
    const auto* found =
        std::ranges::find(keys, key, [](const auto& entry) { return entry.second; });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

bool countsRows(FileFormat format)
{
    return format == FileFormat::Sqlite || format == FileFormat::Xlsx || format == FileFormat::Ods;
}

} // namespace whither
