#pragma once

#include "models/import/importreport.h"
#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/rowchunk.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>

namespace whither {

/// How far a reading has come. Written by the reader, read by any thread.
struct ReadProgress {
    std::atomic<std::uint64_t> bytesTotal = 0; ///< 0 where it is not known
    std::atomic<std::uint64_t> bytesRead = 0;
    std::atomic<std::uint64_t> rowsRead = 0;
};

/// Takes the rows a reader finds, in the order of the file, one call at a time, from any thread.
class RowSink {
public:
    virtual ~RowSink() = default;

    /// A chunk may have fewer columns than the reader's shape has in the end: those that come
    /// after its own are not stated in its rows.
    virtual void addRows(RowChunk rows) = 0;
};

/// One file (or several of one kind) being read: `openReader` opens and sniffs it, `read` streams
/// the rows. Not for the GUI thread.
class Reader {
public:
    virtual ~Reader() = default;

    /// What the file turned out to be. Complete once `read` has returned.
    virtual const SourceShape& shape() const = 0;
    /// Streams every row, once, and says what became of them. A requested stop ends the reading
    /// within 200 ms; the report then says how far it came. Errors: the file as a whole is refused;
    /// rows already handed over are to be thrown away.
    virtual Result<ImportReport> read(RowSink& sink, ReadProgress& progress,
                                      std::stop_token stop) = 0;
};

/// Opens files and finds out what they are. Several paths are the parts of one paper list; a folder
/// stands for the paper lists in it. Errors: `FileNotFound`, `CannotRead`, `NotAFile` (a folder
/// without paper lists, a pipe, a device), `UnknownFormat`, and those of the format. A requested
/// stop ends the decoding of a text that is not UTF-8; only what was decoded is there to be read.
Result<std::unique_ptr<Reader>> openReader(const QStringList& paths, const ReadOptions& options,
                                           const std::stop_token& stop = {});

} // namespace whither
