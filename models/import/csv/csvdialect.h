#pragma once

#include "models/import/csv/csvparser.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How a table of lines is written, as its start shows it.
struct CsvShape {
    CsvDialect dialect;
    bool hasHeader = true;
    /// Where the header (or the first record) starts: behind lines that belong to no table.
    std::uint64_t start = 0;
    std::uint64_t startLine = 0;          ///< from 0
    std::vector<std::string> firstRecord; ///< empty: there is none

    bool operator==(const CsvShape&) const = default;
};

/// Finds out by trial: the delimiter with which most records have the same number of fields, more
/// than one. Lines at the top that are notes (starting with #, or with fewer fields than all that
/// follow) are passed over. A first record that holds numbers, or repeats below, is no header.
/// `head` is the start of the text, UTF-8; what is given is not guessed.
CsvShape sniffCsv(std::string_view head, bool isWhole, std::optional<char> delimiter,
                  std::optional<bool> hasHeader);

} // namespace whither
