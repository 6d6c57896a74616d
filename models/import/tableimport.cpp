#include "models/import/tableimport.h"

#include "models/import/chunklist.h"
#include "models/import/oddvalues.h"
#include "models/import/papers/paperrows.h"
#include "models/table/assemble.h"

#include <algorithm>
#include <new>
#include <utility>

namespace whither {

namespace {

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

void reportFaults(const Assembly& assembly, ImportReport& report)
{
    if (assembly.faults.empty())
        return;
    for (const TypeFault& fault : assembly.faults) {
        Problem problem;
        problem.kind = ProblemKind::TypeMismatch;
        if (!assembly.places.empty()) {
            problem.line = assembly.places[fault.row].line;
            problem.byteOffset = assembly.places[fault.row].byteOffset;
        }
        problem.column = fault.column + 1;
        problem.rawText = fault.text;
        report.warn(std::move(problem));
    }
    sortByPlace(report.warnings);
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

/// Where the rows stand; reads the file once more where their places were not kept, since those
/// cost memory and are seldom asked for.
Result<std::vector<RowPlace>> placesOf(std::vector<std::size_t> rows, const QStringList& paths,
                                       ReadOptions options, const TableImport& import,
                                       std::stop_token stop)
{
    std::vector<RowPlace> places;
    if (!import.places.empty()) {
        for (const std::size_t row : rows)
            places.push_back(import.places[row]);
        return places;
    }
    PlaceSink sink(std::move(rows));
    options.keepPlaces = true;
    const auto opened = openReader(paths, options, stop);
    if (!opened.ok())
        return opened.error();
    ReadProgress unseen;
    const auto read = opened.value()->read(sink, unseen, std::move(stop));
    if (!read.ok())
        return read.error();
    return sink.found();
}

/// Reports words among numbers, but for columns whose type somebody chose.
Done warnOfOddValues(const QStringList& paths, const ImportMapping& mapping, std::stop_token stop,
                     TableImport& import)
{
    std::vector<OddValue> odd = oddValues(*import.table);
    std::erase_if(odd, [&](const OddValue& value) {
        const ColumnChoice* chosen = mapping.choice(import.table->columns()[value.column].key());
        return chosen && chosen->type;
    });
    if (odd.empty())
        return done();
    std::vector<std::size_t> rows;
    for (const OddValue& value : odd)
        rows.push_back(value.row);
    const auto places = placesOf(std::move(rows), paths, mapping.options, import, std::move(stop));
    if (!places.ok())
        return places.error();
    for (std::size_t index = 0; index < places.value().size(); ++index) {
        Problem warning;
        warning.kind = ProblemKind::TypeMismatch;
        warning.line = places.value()[index].line;
        warning.byteOffset = places.value()[index].byteOffset;
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
    options.keepPlaces = needsPlaces(mapping);
    const Result<std::unique_ptr<Reader>> opened = openReader(paths, options, stop);
    if (!opened.ok())
        return opened.error();
    auto import = importFrom(*opened.value(), mapping, origin, progress, stop);
    if (!import.ok())
        return import.error();
    TableImport result = std::move(import).value();
    if (isFreeForm(result.shape.format) && !options.asJson) {
        const Done warned = warnOfOddValues(paths, mapping, stop, result);
        if (!warned.ok())
            return warned.error();
    }
    return result;
}

} // namespace

bool needsPlaces(const ImportMapping& mapping)
{
    return std::ranges::any_of(mapping.columns, [](const ColumnChoice& column) {
        return column.type || column.meaning == Meaning::Country
               || column.meaning == Meaning::Origin;
    });
}

Result<TableImport> importFrom(Reader& reader, const ImportMapping& mapping,
                               const Provenance& origin, ReadProgress& progress,
                               std::stop_token stop)
{
    ChunkList list;
    Result<ImportReport> read = reader.read(list, progress, stop);
    if (!read.ok())
        return read.error();
    TableImport result;
    result.shape = reader.shape();
    result.report = std::move(read).value();
    Assembly assembly =
        assembleTable(requestsFor(result.shape, mapping), std::move(list.chunks), origin, stop);
    result.table = std::move(assembly.table);
    reportFaults(assembly, result.report);
    result.places = std::move(assembly.places);
    return result;
}

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
