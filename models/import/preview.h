#pragma once

#include "models/import/importreport.h"
#include "models/import/mapping/importmapping.h"
#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/rowchunk.h"
#include "models/table/table.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// How the encoding of a text came to be known.
enum class EncodingEvidence : std::uint8_t {
    None,    ///< the format has no choice of encodings
    Chosen,  ///< somebody said so
    Mark,    ///< a byte order mark
    Content, ///< the bytes make the most usual text so
};

/// A column as it would be imported.
struct PreviewColumn {
    std::string key;
    ColumnType type = ColumnType::Text; ///< chosen, or the narrowest that fits the first rows
    Meaning meaning = Meaning::None;    ///< chosen, or guessed
    bool isTypeChosen = false;
    bool isMeaningChosen = false;

    bool operator==(const PreviewColumn&) const = default;
};

/// A cell of the preview whose text is not of its column's type.
struct PreviewFault {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;

    bool operator==(const PreviewFault&) const = default;
};

/// The first rows of a file, and every guess about it.
struct ImportPreview {
    SourceShape shape;
    EncodingEvidence encodingBy = EncodingEvidence::None;
    std::vector<PreviewColumn> columns; ///< as many as the table has
    std::shared_ptr<const Table> table; ///< never null
    std::vector<PreviewFault> faults;   ///< not stated in the table
    std::vector<RowPlace> places;       ///< one a row; empty where the reader knows none
    ImportReport report;                ///< of the records looked at
    /// Rows in the whole file: exact if `isWhole`, else by the bytes these rows take; nothing where
    /// even that is not known.
    std::optional<std::uint64_t> rowEstimate;
    bool isWhole = false; ///< there are no more rows than these

    const PreviewColumn* column(std::string_view key) const;
};

/// Reads the first rows as an import with that mapping would. Looks at the start of a file alone,
/// however large it is, where its format allows that. Errors: those of `openReader` and
/// `Reader::read`; a requested stop gives fewer rows. Not for the GUI thread.
Result<ImportPreview> previewFile(const QStringList& paths, const ImportMapping& mapping,
                                  std::stop_token stop, std::uint64_t rows = 200);

/// The mapping with everything decided that the preview guessed about columns, so that no later
/// row changes what a column means. A column of years is one of whole numbers: what is none there
/// is not stated. What was left to be guessed about the file stays so.
ImportMapping withGuesses(ImportMapping mapping, const ImportPreview& preview);

} // namespace whither
