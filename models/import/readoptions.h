#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

enum class FileFormat : std::uint8_t {
    Csv,
    Tsv,
    Json,      ///< an array of records, or one object that holds one
    JsonLines, ///< one record a line
    Sqlite,
    Xlsx,
    Ods,
    PaperList,  ///< one or many files of papercopilot/paperlists
    CsRankings, ///< csrankings.csv beside its country-info.csv
};

/// The name of a format on the command line and in files: "csv", "jsonl", "paperlist".
std::string_view formatKey(FileFormat format);
std::optional<FileFormat> formatFromKey(std::string_view key);
/// Has a file of that format rows of a table where others have lines and bytes?
bool countsRows(FileFormat format);

/// What somebody decided about a file; what is unset is guessed from its bytes.
struct ReadOptions {
    std::optional<FileFormat> format;
    std::optional<std::string> encoding; ///< IANA name in lower case: "utf-8", "gb18030"
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
    std::optional<std::string> table; ///< of a database, or sheet of a workbook; the first if unset
    std::optional<std::uint64_t> rowLimit; ///< stop after so many rows: a preview
    /// Hand over every cell as a JSON text (`"Li"`, `87`, `null`), so that types survive a dump.
    /// Cells are plain text otherwise, the empty text where nothing is stated.
    bool asJson = false;
    /// Make columns of what is nested in JSON; off, a nested value is one column of JSON text.
    bool flatten = true;
    /// Keep where every row stands in the file (`RowChunk::places`), so that one that is found
    /// wrong later can be named. Costs 16 bytes a row while reading.
    bool keepPlaces = false;

    bool operator==(const ReadOptions&) const = default;
};

/// What a file turned out to be: every guess, each of which `ReadOptions` can overrule.
struct SourceShape {
    FileFormat format = FileFormat::Csv;
    std::string encoding = "utf-8";
    char delimiter = ','; ///< of CSV and TSV
    bool hasHeader = true;
    std::string table;               ///< the one that is read
    std::vector<std::string> tables; ///< all that could be read, in the file's order
    /// Unique, never empty. A JSON file may add columns while it is read.
    std::vector<std::string> columns;
    std::string query = {}; ///< the SQL a database is asked; empty for other files

    bool operator==(const SourceShape&) const = default;
};

} // namespace whither
