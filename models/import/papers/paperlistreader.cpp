#include "models/import/papers/paperlistreader.h"

#include "models/import/papers/paperfile.h"
#include "models/import/papers/paperlistfiles.h"
#include "models/table/parallel.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace whither {

namespace {

/// The parsers that are not at work: each keeps its memory from file to file.
class IdleParsers {
public:
    std::unique_ptr<PaperFileParser> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty())
            return std::make_unique<PaperFileParser>();
        auto parser = std::move(m_idle.back());
        m_idle.pop_back();
        return parser;
    }
    void giveBack(std::unique_ptr<PaperFileParser> parser)
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(parser));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<PaperFileParser>> m_idle;
};

/// Hands on what the files gave, in their order, whichever is ready first.
class InOrder {
public:
    InOrder(std::size_t fileCount, RowSink& sink) : m_waiting(fileCount), m_sink(sink) {}

    /// Is the file behind one that failed, so that nothing can come of it? Not so those before it:
    /// one of them may fail too, and is then the one to be told.
    bool isBehindFault(std::size_t file) const
    {
        const std::lock_guard lock(m_mutex);
        return m_failed < file;
    }
    void put(std::size_t file, Result<PaperFileRows> outcome)
    {
        const std::lock_guard lock(m_mutex);
        if (!outcome.ok() && file < m_failed) {
            m_failed = file;
            m_error = outcome.error();
        }
        m_waiting[file].emplace(std::move(outcome));
        for (; m_next < m_waiting.size() && m_waiting[m_next] && !m_error; ++m_next)
            handOn(std::move(*std::exchange(m_waiting[m_next], std::nullopt)).value());
    }
    std::uint64_t rowCount() const { return m_rowCount; }
    Result<ImportReport> result() &&
    {
        if (m_error)
            return *std::move(m_error);
        return std::move(m_report);
    }

private:
    void handOn(PaperFileRows file)
    {
        for (RowChunk& chunk : file.chunks) {
            m_rowCount += chunk.rowCount();
            m_sink.addRows(std::move(chunk));
        }
        m_report.read += file.report.read;
        m_report.imported += file.report.imported;
        m_report.rejected += file.report.rejected;
        m_report.warned += file.report.warned;
        append(m_report.problems, std::move(file.report.problems));
        append(m_report.warnings, std::move(file.report.warnings));
    }
    static void append(std::vector<Problem>& list, std::vector<Problem> more)
    {
        const std::size_t room = ImportReport::problemLimit - list.size();
        more.resize(std::min(more.size(), room));
        std::ranges::move(more, std::back_inserter(list));
    }

    mutable std::mutex m_mutex;
    std::vector<std::optional<Result<PaperFileRows>>> m_waiting;
    std::size_t m_next = 0;
    std::size_t m_failed = std::numeric_limits<std::size_t>::max();
    std::optional<Error> m_error;
    RowSink& m_sink;
    ImportReport m_report;
    std::uint64_t m_rowCount = 0;
};

class PaperListReader final : public Reader {
public:
    PaperListReader(std::vector<PaperFile> files, const ReadOptions& options)
        : m_files(std::move(files)), m_asJson(options.asJson), m_rowLimit(options.rowLimit)
    {
        m_shape.format = FileFormat::PaperList;
        m_shape.table = "authorships";
        m_shape.tables = {m_shape.table};
        m_shape.columns = authorshipColumns();
    }

    const SourceShape& shape() const override { return m_shape; }
    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override;

private:
    void readInTurn(InOrder& order, ReadProgress& progress, const std::stop_token& stop) const;
    void readTogether(InOrder& order, ReadProgress& progress, const std::stop_token& stop) const;

    std::vector<PaperFile> m_files;
    bool m_asJson;
    std::optional<std::uint64_t> m_rowLimit;
    SourceShape m_shape;
};

Result<ImportReport> PaperListReader::read(RowSink& sink, ReadProgress& progress,
                                           std::stop_token stop)
{
    for (const PaperFile& file : m_files)
        progress.bytesTotal += static_cast<std::uint64_t>(QFileInfo(file.path).size());
    InOrder order(m_files.size(), sink);
    if (m_rowLimit)
        readInTurn(order, progress, stop);
    else
        readTogether(order, progress, stop);
    return std::move(order).result();
}

/// A preview: how many rows are still wanted of a file is known only after those before it.
void PaperListReader::readInTurn(InOrder& order, ReadProgress& progress,
                                 const std::stop_token& stop) const
{
    PaperFileParser parser;
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (order.isBehindFault(file) || order.rowCount() >= *m_rowLimit || stop.stop_requested())
            return;
        RowWriter rows(authorshipNumbers(), m_asJson, *m_rowLimit - order.rowCount());
        order.put(file, parser.read(m_files[file], std::move(rows), progress, stop));
    }
}

void PaperListReader::readTogether(InOrder& order, ReadProgress& progress,
                                   const std::stop_token& stop) const
{
    IdleParsers parsers;
    inParallel(m_files.size(), [&](std::size_t file) {
        if (order.isBehindFault(file) || stop.stop_requested())
            return;
        auto parser = parsers.take();
        order.put(file, parser->read(m_files[file], RowWriter(authorshipNumbers(), m_asJson),
                                     progress, stop));
        parsers.giveBack(std::move(parser));
    });
}

/// What the name of each file says of its papers; files of one name get prefixes of their own.
std::vector<PaperFile> described(const QStringList& paths)
{
    std::map<std::string, int> seen;
    std::vector<PaperFile> files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        PaperFile file;
        file.path = path;
        file.name = info.fileName().toStdString();
        file.paperPrefix = info.completeBaseName().toStdString();
        const auto named = conferenceYearOf(path);
        file.conference = named ? named->conference : file.paperPrefix;
        file.year = named ? named->year : std::string();
        const int count = ++seen[file.paperPrefix];
        if (count > 1)
            file.paperPrefix += " (" + std::to_string(count) + ')';
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

Result<std::unique_ptr<Reader>> openPaperListReader(const QStringList& files,
                                                    const ReadOptions& options)
{
    if (files.isEmpty())
        return Error{ErrorCode::NoRecords, {}, {}};
    QStringList sorted = files;
    sorted.sort();
    for (const QString& path : sorted) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorCode::FileNotFound, path, {}};
        if (!info.isFile())
            return Error{ErrorCode::NotAFile, path, {}};
    }
    return std::unique_ptr<Reader>(std::make_unique<PaperListReader>(described(sorted), options));
}

} // namespace whither
