#include "models/import/tableimport.h"

#include "models/import/oddvalues.h"
#include "models/import/paperrows.h"
#include "models/table/assemble.h"

#include <algorithm>
#include <new>
#include <utility>

namespace whither {

namespace {

class ChunkList final : public RowSink {
public:
    void addRows(RowChunk rows) override { m_chunks.push_back(std::move(rows)); }
    std::vector<RowChunk> take() && { return std::move(m_chunks); }

private:
    std::vector<RowChunk> m_chunks;
};

std::vector<ColumnRequest> requestsFor(const SourceShape& shape, const ImportMapping& mapping)
{
    std::vector<ColumnRequest> requests;
    for (const std::string& column : shape.columns) {
        const ColumnChoice* chosen = mapping.choice(column);
        ColumnRequest request{column, chosen ? chosen->type : std::nullopt};
        if (!request.type && shape.format == FileFormat::PaperList)
            request.type = authorshipType(column);
        requests.push_back(std::move(request));
    }
    return requests;
}

/// Rows left out for their type become rejected records.
void reportFaults(const std::vector<TypeFault>& faults, ImportReport& report)
{
    for (const TypeFault& fault : faults) {
        Problem problem;
        problem.kind = ProblemKind::TypeMismatch;
        problem.line = fault.place.line;
        problem.byteOffset = fault.place.byteOffset;
        problem.column = fault.column + 1;
        problem.rawText = fault.text;
        report.reject(std::move(problem));
    }
    report.imported -= faults.size();
    std::ranges::stable_sort(report.problems, {}, [](const Problem& problem) {
        return std::pair(problem.byteOffset, problem.line);
    });
}

/// Finds the places of rows that were read without them.
class PlaceSink final : public RowSink {
public:
    /// `rows` ascend.
    explicit PlaceSink(std::vector<std::size_t> rows) : m_rows(std::move(rows)) {}

    void addRows(RowChunk rows) override
    {
        const std::vector<RowPlace>& places = rows.places();
        for (; m_found.size() < m_rows.size() && m_rows[m_found.size()] < m_next + places.size();)
            m_found.push_back(places[m_rows[m_found.size()] - m_next]);
        m_next += rows.rowCount();
    }
    /// One a row, in their order, of those that came.
    const std::vector<RowPlace>& found() const { return m_found; }

private:
    std::vector<std::size_t> m_rows;
    std::vector<RowPlace> m_found;
    std::size_t m_next = 0;
};

/// Reports words among numbers. Places cost memory and such words are seldom: the file is read once
/// more where there are some.
Done warnOfOddValues(const QStringList& paths, ReadOptions options, const std::stop_token& stop,
                     TableImport& import)
{
    const std::vector<OddValue> odd = oddValues(*import.table);
    if (odd.empty())
        return done();
    std::vector<std::size_t> rows;
    for (const OddValue& value : odd)
        rows.push_back(value.row);
    PlaceSink places(std::move(rows));
    options.keepPlaces = true;
    auto opened = openReader(paths, options);
    if (!opened.ok())
        return opened.error();
    ReadProgress unseen;
    if (const auto read = opened.value()->read(places, unseen, stop); !read.ok())
        return read.error();
    for (std::size_t index = 0; index < places.found().size(); ++index) {
        Problem warning;
        warning.kind = ProblemKind::TypeMismatch;
        warning.line = places.found()[index].line;
        warning.byteOffset = places.found()[index].byteOffset;
        warning.column = odd[index].column + 1;
        warning.rawText = odd[index].text;
        import.report.warn(std::move(warning));
    }
    return done();
}

/// Lists of a fixed form have columns of a fixed meaning.
bool isFreeForm(FileFormat format)
{
    return format != FileFormat::PaperList && format != FileFormat::CsRankings;
}

Result<TableImport> readTable(const QStringList& paths, const ImportMapping& mapping,
                              const Provenance& origin, ReadProgress& progress,
                              const std::stop_token& stop)
{
    ReadOptions options = mapping.options;
    options.keepPlaces = std::ranges::any_of(
        mapping.columns, [](const ColumnChoice& column) { return column.type.has_value(); });
    Result<std::unique_ptr<Reader>> opened = openReader(paths, options);
    if (!opened.ok())
        return opened.error();
    const std::unique_ptr<Reader> reader = std::move(opened).value();
    ChunkList chunks;
    Result<ImportReport> read = reader->read(chunks, progress, stop);
    if (!read.ok())
        return read.error();

    TableImport result;
    result.shape = reader->shape();
    result.report = std::move(read).value();
    Assembly assembly =
        assembleTable(requestsFor(result.shape, mapping), std::move(chunks).take(), origin, stop);
    result.table = std::move(assembly.table);
    reportFaults(assembly.faults, result.report);
    // Where rows were left out, numbers of rows are no longer those of the file.
    if (assembly.faults.empty() && isFreeForm(result.shape.format) && !options.asJson) {
        if (const Done warned = warnOfOddValues(paths, options, stop, result); !warned.ok())
            return warned.error();
    }
    return result;
}

} // namespace

Result<TableImport> importTable(const QStringList& paths, const ImportMapping& mapping,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop)
{
    try {
        return readTable(paths, mapping, origin, progress, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, paths.value(0), {}};
    }
}

} // namespace whither
