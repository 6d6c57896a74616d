#pragma once

#include "models/import/papers/paperrows.h"
#include "models/import/reader.h"
#include "models/result.h"

#include <memory>
#include <stop_token>

namespace whither {

/// Turns the files of a paper list into rows, one after another; keeps its memory for the next.
class PaperFileParser {
public:
    PaperFileParser();
    ~PaperFileParser();
    PaperFileParser(const PaperFileParser&) = delete;
    PaperFileParser& operator=(const PaperFileParser&) = delete;

    /// Reads one file into `rows`. Elements of its array that are no objects, or hold a string with
    /// an invalid escape, are rejected. Values of fields that the table does not have are passed
    /// over unchecked. Stops soon after `stop`, with what there is. Errors: `FileNotFound`,
    /// `NotAFile`, `CannotRead`, `NoRecords` of an empty file, `InvalidEncoding` with byte and
    /// encoding, `MalformedJson` with line and byte, `UnsupportedShape` if it is no array,
    /// `OutOfMemory`.
    Result<PaperFileRows> read(const PaperFile& file, RowWriter rows, ReadProgress& progress,
                               const std::stop_token& stop);

private:
    class Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace whither
