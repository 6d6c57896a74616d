#pragma once

#include "models/import/importreport.h"
#include "models/result.h"

#include <QIODevice>

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

struct CsvOptions {
    char delimiter = ',';
    std::string name; ///< the file's name, for errors
};

/// Takes what a reader finds, in the order of the file. The texts live only for the call.
class RowSink {
public:
    virtual ~RowSink() = default;

    virtual void setHeader(std::span<const std::string> names) = 0;
    virtual void addRow(std::span<const std::string> fields) = 0;
};

/// Reads RFC 4180 CSV in UTF-8 (with or without BOM; LF, CRLF or CR line ends); the first record is
/// the header. A record with another number of fields than the header, a stray quote or text that
/// is not UTF-8 is rejected into the report. Empty lines are no records.
/// Errors: `CannotRead`; `NoRecords` without a header; `UnterminatedQuote` with the line where it
/// opened. A requested stop ends the reading after the current block; the report says how far it
/// came.
Result<ImportReport> readCsv(QIODevice& device, const CsvOptions& options, RowSink& sink,
                             std::stop_token stop = {});

} // namespace whither
