#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What can be wrong with one record of a file.
enum class ProblemKind : std::uint8_t {
    FieldCount,        ///< another number of fields than the header
    QuoteInsideField,  ///< a quote in a field that did not start with one
    TextAfterQuote,    ///< text between a closing quote and the delimiter
    UnterminatedQuote, ///< a quote never closed; `line` is where it opened
    InvalidText,       ///< bytes that are no text in the file's encoding
    InvalidJson,       ///< a record that is no JSON
    NotARecord,        ///< a JSON value that is no object among records
    DuplicateKey,      ///< a key twice in one JSON object
    NumberOutOfRange,  ///< a number no double holds
    TooDeep,           ///< nested deeper than the stated limit
    TypeMismatch,      ///< not of the type chosen for the column; warning: a word among numbers
    MissingField,      ///< a record without what its kind must have
    IndexMismatch,     ///< an index list that does not fit its authors; warning
    DamagedRow,        ///< a row of a database that cannot be read
    FieldTooLong,      ///< a field longer than the stated limit
    RepairedHeader,    ///< an empty or repeated column name was replaced; warning
    UnknownCountry,    ///< text in a country column that names no known country; warning
    CellError,         ///< a cell of a workbook whose formula failed (#N/A); warning
};

/// The stable name of a kind for machines: "field-count".
std::string_view problemCode(ProblemKind kind);

/// One record that could not be taken as it stands, with everything needed to find and judge it.
struct Problem {
    ProblemKind kind = ProblemKind::FieldCount;
    std::uint64_t line = 0;       ///< from 1, where the record starts; row number in a table
    std::uint64_t column = 0;     ///< field number, from 1; 0 for the record as a whole
    std::uint64_t byteOffset = 0; ///< from the start of the file; 0 in databases and workbooks
    std::string rawText;          ///< UTF-8; cut after 4096 bytes
    std::string file;             ///< name without path, where several files are read as one

    static constexpr std::size_t longestText = 4096; ///< bytes of `rawText`
    /// Is the text as long as the longest that is kept, so that the record may go on?
    bool mayBeCut() const
    {
        constexpr std::size_t bytesOfCharacter = 4; // at most: none is cut in its middle
        return rawText.size() + bytesOfCharacter > longestText;
    }

    bool operator==(const Problem&) const = default;
};

/// What became of a file's records (header not counted): read = imported + rejected.
struct ImportReport {
    std::uint64_t read = 0;
    std::uint64_t imported = 0;
    std::uint64_t rejected = 0;
    std::uint64_t warned = 0; ///< imported all the same, but reported
    /// The first `problemLimit` of each list, in file order; counts above are complete.
    std::vector<Problem> problems; ///< one a rejected record
    std::vector<Problem> warnings;

    static constexpr std::size_t problemLimit = 100'000;

    void reject(Problem problem);
    void warn(Problem problem);

    bool operator==(const ImportReport&) const = default;
};

/// Puts problems in the order of their places in the file.
void sortByPlace(std::vector<Problem>& problems);

} // namespace whither
