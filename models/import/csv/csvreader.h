#pragma once

#include "models/import/bytesource.h"
#include "models/import/reader.h"

#include <QString>

#include <memory>

namespace whither {

inline constexpr std::uint64_t csvTaskSize = 2'000'000; ///< bytes that a thread reads at once

/// Reads tables of lines (CSV, TSV and their kin; see `CsvParser` for what a record is). Encoding,
/// delimiter and header are guessed where `options` does not say. A record with another number of
/// fields than the first, with text after a closing quote or with bytes that are no text is
/// rejected. A quote that never closes costs the line it opens in; reading goes on behind it.
/// Without a header columns are called column1, column2, …
/// Errors: `CannotRead`; `NoRecords` in an empty file; `InvalidEncoding`; `UnterminatedQuote` where
/// more than a hundred never close; `RecordTooLong` if the first record is longer than 64 MB.
Result<std::unique_ptr<Reader>> openCsvReader(const QString& path, const ReadOptions& options,
                                              const std::stop_token& stop = {});

/// The same for bytes at hand; `name` stands for the file in errors. `taskSize`: how many bytes a
/// thread reads at once, which changes nothing of what is read. A requested `stop` ends the
/// decoding of what is not UTF-8.
Result<std::unique_ptr<Reader>> readCsvBytes(std::shared_ptr<const ByteSource> bytes,
                                             const ReadOptions& options, const QString& name,
                                             std::uint64_t taskSize = csvTaskSize,
                                             const std::stop_token& stop = {});

} // namespace whither
