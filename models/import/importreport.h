#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// What can be wrong with one record of a file.
enum class ProblemKind : std::uint8_t { FieldCount, QuoteInsideField, TextAfterQuote, InvalidUtf8 };

/// One rejected record, kept with everything needed to find and judge it.
struct Problem {
    ProblemKind kind = ProblemKind::FieldCount;
    std::uint64_t line = 0;       ///< from 1, where the record starts
    std::uint64_t column = 0;     ///< field number, from 1
    std::uint64_t byteOffset = 0; ///< from the start of the file
    std::string rawText;

    bool operator==(const Problem&) const = default;
};

/// What became of a file's records (header not counted): read = imported + rejected.
struct ImportReport {
    std::uint64_t read = 0;
    std::uint64_t imported = 0;
    std::vector<Problem> problems; ///< one per rejected record

    bool operator==(const ImportReport&) const = default;
};

} // namespace whither
