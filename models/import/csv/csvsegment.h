#pragma once

#include "models/import/bytesource.h"
#include "models/import/csv/csvparser.h"
#include "models/import/importreport.h"
#include "models/table/rowchunk.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// What every segment of one file has in common.
struct CsvTask {
    std::shared_ptr<const ByteSource> bytes; ///< UTF-8
    CsvDialect dialect;
    std::size_t width = 0;      ///< fields of a sound record
    bool asJson = false;        ///< fields become JSON texts
    bool keepsPlaces = false;   ///< see `RowChunk::places`
    bool isDecoded = false;     ///< bytes that were no text stand as `undecodable`
    std::uint64_t rowLimit = 0; ///< of one segment
};

/// The records that start in some part of a file.
struct CsvSegment {
    explicit CsvSegment(std::size_t width) : rows(width) {}

    RowChunk rows;
    std::vector<Problem> problems; ///< lines counted from 0 at `start`
    std::uint64_t read = 0;        ///< records
    std::uint64_t start = 0;       ///< of the first record
    std::uint64_t next = 0;        ///< where the first record of the next segment starts
    std::uint64_t lines = 0;       ///< from `start` to `next`
    std::size_t neverClosed = 0;   ///< quotes
    bool isSound = true;           ///< not: its start was a wrong guess, in the middle of a field
    bool canRead = true;
};

/// Reads the records that start in [from, limit). With `isGuess`, `from` may be in the middle of a
/// record: the first line end behind it starts one, unless it stands in quotes (`isSound`).
CsvSegment readSegment(const CsvTask& task, std::uint64_t from, std::uint64_t limit, bool isGuess,
                       const std::stop_token& stop);

} // namespace whither
