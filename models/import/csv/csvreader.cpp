#include "models/import/csv/csvreader.h"

#include "models/import/csv/csvdialect.h"
#include "models/import/csv/csvsegment.h"
#include "models/import/tablehead.h"
#include "models/import/textencoding.h"
#include "models/table/parallel.h"

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <utility>

namespace whither {

namespace {

constexpr std::uint64_t headSize = 1 << 20;
constexpr std::uint64_t longestHead = 64 << 20;
constexpr std::size_t sniffedSize = 1 << 16;
constexpr std::size_t mostNeverClosed = 100;
constexpr std::uint64_t previewPiece = 1 << 18;
constexpr std::uint64_t previewHead = 8 << 20; // of a text that is decoded

/// Puts the segments of a file together in their order, whichever is read first, and reads those
/// again whose start was a wrong guess.
class SegmentMerger {
public:
    SegmentMerger(const CsvTask& task, std::uint64_t start, std::uint64_t line,
                  std::uint64_t taskSize, RowSink& sink, ReadProgress& progress,
                  const std::stop_token& stop)
        : m_task(task),
          m_next(start),
          m_line(line),
          m_start(start),
          m_taskSize(taskSize),
          m_sink(sink),
          m_progress(progress),
          m_stop(stop)
    {
    }

    std::uint64_t limitOf(std::size_t index) const
    {
        return std::min(m_start + (index + 1) * m_taskSize, m_task.bytes->size());
    }

    void add(std::size_t index, CsvSegment segment)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.emplace(index, std::move(segment));
        for (auto ready = m_waiting.begin();
             ready != m_waiting.end() && ready->first == m_done && canGoOn();
             ready = m_waiting.begin()) {
            CsvSegment next = std::move(ready->second);
            m_waiting.erase(ready);
            const std::uint64_t limit = limitOf(m_done);
            ++m_done;
            if (m_next >= limit)
                continue; // the record before it reaches beyond all of it
            if (!next.isSound || next.start != m_next)
                next = readSegment(m_task, m_next, limit, false, m_stop);
            take(std::move(next));
        }
    }

    bool canGoOn() const
    {
        return m_canRead && m_neverClosed <= mostNeverClosed && !m_stop.stop_requested();
    }
    bool canRead() const { return m_canRead; }
    bool closesQuotes() const { return m_neverClosed <= mostNeverClosed; }
    std::uint64_t next() const { return m_next; }
    ImportReport takeReport() { return std::move(m_report); }

private:
    void take(CsvSegment segment)
    {
        m_canRead = segment.canRead;
        if (!m_canRead)
            return;
        m_report.read += segment.read;
        m_report.imported += segment.rows.rowCount();
        for (Problem& problem : segment.problems) {
            problem.line += m_line + 1;
            m_report.reject(std::move(problem));
        }
        m_neverClosed += segment.neverClosed;
        m_progress.bytesRead += segment.next - m_next;
        m_progress.rowsRead += segment.rows.rowCount();
        RowChunk rows = std::move(segment.rows);
        rows.movePlaces(m_line + 1);
        m_next = segment.next;
        m_line += segment.lines;
        m_sink.addRows(std::move(rows));
    }

    const CsvTask& m_task;
    std::uint64_t m_next; ///< where the next record starts
    std::uint64_t m_line; ///< of that, from 0
    const std::uint64_t m_start;
    const std::uint64_t m_taskSize;
    RowSink& m_sink;
    ReadProgress& m_progress;
    std::stop_token m_stop;
    std::mutex m_mutex; ///< guards all below and the three above that change
    std::map<std::size_t, CsvSegment> m_waiting;
    std::size_t m_done = 0;
    std::size_t m_neverClosed = 0;
    bool m_canRead = true;
    ImportReport m_report;
};

class CsvReader final : public Reader {
public:
    /// `places` belong to a text that was decoded.
    CsvReader(CsvTask task, SourceShape shape, std::uint64_t start, std::uint64_t line,
              std::vector<Problem> warnings, DecodedText places, QString name,
              std::uint64_t taskSize, std::optional<std::uint64_t> rowLimit,
              std::uint64_t bytesTotal)
        : m_task(std::move(task)),
          m_shape(std::move(shape)),
          m_start(start),
          m_line(line),
          m_warnings(std::move(warnings)),
          m_places(std::move(places)),
          m_name(std::move(name)),
          m_taskSize(taskSize),
          m_rowLimit(rowLimit),
          m_bytesTotal(bytesTotal)
    {
    }

    const SourceShape& shape() const override { return m_shape; }

    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override
    {
        progress.bytesTotal = m_bytesTotal - std::min(m_bytesTotal, m_start);
        if (m_rowLimit)
            return readStart(sink, progress, stop);
        SegmentMerger merger(m_task, m_start, m_line, m_taskSize, sink, progress, stop);
        const std::uint64_t size = m_task.bytes->size() - m_start;
        inParallel((size + m_taskSize - 1) / m_taskSize, [&](std::size_t index) {
            if (!merger.canGoOn())
                return;
            const std::uint64_t from = m_start + index * m_taskSize;
            merger.add(index, readSegment(m_task, from, merger.limitOf(index), index > 0, stop));
        });
        if (!merger.canRead())
            return Error{ErrorCode::CannotRead, m_name, {}};
        ImportReport report = merger.takeReport();
        if (!merger.closesQuotes())
            return Error{ErrorCode::UnterminatedQuote,
                         m_name,
                         {QString::number(report.problems.front().line)}};
        return finished(std::move(report));
    }

private:
    /// The first rows only, for a preview: no more of the file than they take.
    Result<ImportReport> readStart(RowSink& sink, ReadProgress& progress,
                                   const std::stop_token& stop)
    {
        CsvTask task = m_task;
        SegmentMerger merger(task, m_start, m_line, previewPiece, sink, progress, stop);
        const std::uint64_t size = task.bytes->size();
        for (std::size_t piece = 0;
             merger.canGoOn() && merger.next() < size && progress.rowsRead < *m_rowLimit; ++piece) {
            task.rowLimit = *m_rowLimit - progress.rowsRead;
            const std::uint64_t limit = merger.limitOf(piece);
            if (merger.next() < limit)
                merger.add(piece, readSegment(task, merger.next(), limit, false, stop));
            else
                merger.add(piece, CsvSegment(task.width)); // all of it is behind the last record
        }
        if (!merger.canRead())
            return Error{ErrorCode::CannotRead, m_name, {}};
        return finished(merger.takeReport());
    }

    ImportReport finished(ImportReport report) const
    {
        for (const Problem& warning : m_warnings)
            report.warn(warning);
        if (!m_places.places.empty()) {
            for (Problem& problem : report.problems)
                problem.byteOffset = m_places.sourceOffset(problem.byteOffset);
        }
        return report;
    }

    CsvTask m_task;
    SourceShape m_shape;
    std::uint64_t m_start; ///< of the first record that is no header
    std::uint64_t m_line;  ///< of that, from 0
    std::vector<Problem> m_warnings;
    DecodedText m_places;
    QString m_name;
    std::uint64_t m_taskSize;
    std::optional<std::uint64_t> m_rowLimit;
    std::uint64_t m_bytesTotal; ///< of the text, as far as can be told where only its head is read
};

/// The start of a text, long enough to hold its first record if that is shorter than 64 MB.
struct Head {
    std::string bytes;
    bool isWhole = false;
};

std::optional<Head> headOf(const ByteSource& source, std::uint64_t size, std::uint64_t from)
{
    Head head;
    head.bytes.resize(std::min(size, source.size() - from));
    const auto count = source.readAt(from, head.bytes);
    if (!count)
        return std::nullopt;
    head.bytes.resize(*count);
    head.isWhole = from + *count >= source.size();
    return head;
}

/// Where the record after the first one starts.
CsvParser::Outcome afterFirst(const Head& head, const CsvShape& shape)
{
    return CsvParser(shape.dialect)
        .parse(head.bytes, shape.start, head.bytes.size(), head.isWhole,
               [](const CsvRecord&) { return false; });
}

struct Opening {
    CsvShape csv;
    std::uint64_t start = 0;
    std::uint64_t line = 0;
};

Result<Opening> sniff(const ByteSource& source, std::uint64_t mark, const ReadOptions& options,
                      const QString& name)
{
    std::optional<char> delimiter = options.delimiter;
    if (!delimiter && options.format == FileFormat::Tsv)
        delimiter = '\t';
    for (std::uint64_t size = headSize; size <= longestHead; size *= 8) {
        const auto head = headOf(source, size, mark);
        if (!head)
            return Error{ErrorCode::CannotRead, name, {}};
        const std::string_view bytes = head->bytes;
        Opening opening;
        opening.csv =
            sniffCsv(bytes.substr(0, sniffedSize), head->isWhole && bytes.size() <= sniffedSize,
                     delimiter, options.hasHeader);
        if (opening.csv.firstRecord.empty() && bytes.size() > sniffedSize)
            opening.csv = sniffCsv(bytes, head->isWhole, delimiter, options.hasHeader);
        if (opening.csv.firstRecord.empty()) {
            if (head->isWhole && bytes.find_first_not_of("\r\n") != std::string_view::npos)
                return Error{ErrorCode::UnterminatedQuote, name, {QStringLiteral("1")}};
            if (head->isWhole)
                return Error{ErrorCode::NoRecords, name, {}};
            continue;
        }
        opening.start = opening.csv.start;
        opening.line = opening.csv.startLine;
        if (opening.csv.hasHeader) {
            const auto next = afterFirst(*head, opening.csv);
            opening.start = next.next;
            opening.line += next.line;
        }
        opening.start += mark;
        return opening;
    }
    return Error{ErrorCode::RecordTooLong, name, {QString::number(longestHead >> 20U)}};
}

void nameColumns(const CsvShape& csv, SourceShape& shape, std::vector<Problem>& warnings)
{
    std::vector<std::string> header = csv.firstRecord;
    if (!csv.hasHeader)
        std::ranges::fill(header, std::string());
    std::vector<std::size_t> repaired;
    shape.columns = columnNames(header, repaired);
    if (!csv.hasHeader)
        return;
    for (const std::size_t column : repaired) {
        Problem warning;
        warning.kind = ProblemKind::RepairedHeader;
        warning.line = csv.startLine + 1;
        warning.column = column + 1;
        warning.byteOffset = csv.start;
        warning.rawText = csv.firstRecord[column];
        warnings.push_back(std::move(warning));
    }
}

} // namespace

Result<std::unique_ptr<Reader>> openCsvReader(const QString& path, const ReadOptions& options,
                                              const std::stop_token& stop)
{
    auto source = ByteSource::open(path);
    if (!source.ok())
        return source.error();
    return readCsvBytes(source.value(), options, path, csvTaskSize, stop);
}

Result<std::unique_ptr<Reader>> readCsvBytes(std::shared_ptr<const ByteSource> bytes,
                                             const ReadOptions& options, const QString& name,
                                             std::uint64_t taskSize, const std::stop_token& stop)
{
    const auto head = headOf(*bytes, headSize, 0);
    if (!head)
        return Error{ErrorCode::CannotRead, name, {}};
    EncodingGuess encoding = guessEncoding(head->bytes);
    if (options.encoding)
        encoding = {*options.encoding, markSizeOf(*options.encoding, head->bytes)};
    DecodedText decoded;
    CsvTask task;
    std::uint64_t bytesTotal = bytes->size();
    constexpr auto all = std::numeric_limits<std::uint64_t>::max();
    if (encoding.name != "utf-8" && encoding.name != "utf8") {
        auto text = decodeText(*bytes, encoding, name, stop, options.rowLimit ? previewHead : all);
        if (!text.ok())
            return text.error();
        decoded = std::move(text).value();
        if (decoded.isCut)
            decoded.utf8.truncate( // a record that is cut is none
                std::max(decoded.utf8.lastIndexOf('\n'), decoded.utf8.lastIndexOf('\r')) + 1);
        bytesTotal = static_cast<std::uint64_t>(static_cast<double>(decoded.utf8.size())
                                                * decoded.wholeToRead);
        task.isDecoded = decoded.faults > 0;
        bytes = ByteSource::of(std::exchange(decoded.utf8, {}));
    }
    const std::uint64_t mark = decoded.places.empty() ? encoding.markSize : 0;
    const auto opening = sniff(*bytes, mark, options, name);
    if (!opening.ok())
        return opening.error();

    const CsvShape& csv = opening.value().csv;
    SourceShape shape;
    shape.encoding = encoding.name;
    shape.delimiter = csv.dialect.delimiter;
    shape.hasHeader = csv.hasHeader;
    shape.format = shape.delimiter == '\t' ? FileFormat::Tsv : FileFormat::Csv;
    std::vector<Problem> warnings;
    nameColumns(csv, shape, warnings);
    for (const std::string& column : shape.columns) {
        if (!simdjson::validate_utf8(column))
            return Error{ErrorCode::InvalidEncoding,
                         name,
                         {QString::number(csv.start), QString::fromStdString(encoding.name)}};
    }
    task.bytes = std::move(bytes);
    task.dialect = csv.dialect;
    task.width = shape.columns.size();
    task.asJson = options.asJson;
    task.keepsPlaces = options.keepPlaces;
    return std::unique_ptr<Reader>(std::make_unique<CsvReader>(
        std::move(task), std::move(shape), opening.value().start, opening.value().line,
        std::move(warnings), std::move(decoded), name, std::max<std::uint64_t>(taskSize, 1),
        options.rowLimit, bytesTotal));
}

} // namespace whither
