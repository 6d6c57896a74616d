#include "models/import/tableimport.h"

#include "models/table/assemble.h"

#include <algorithm>
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
        requests.push_back({column, chosen ? chosen->type : std::nullopt});
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

} // namespace

bool needsPlaces(const ImportMapping& mapping)
{
    return std::ranges::any_of(mapping.columns, [](const ColumnChoice& column) {
        return column.type || column.meaning == Meaning::Country
               || column.meaning == Meaning::Origin;
    });
}

Result<TableImport> importTable(const QStringList& paths, const ImportMapping& mapping,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop)
{
    ReadOptions options = mapping.options;
    options.keepPlaces = needsPlaces(mapping);
    const Result<std::unique_ptr<Reader>> opened = openReader(paths, options);
    if (!opened.ok())
        return opened.error();
    return importFrom(*opened.value(), mapping, origin, progress, std::move(stop));
}

Result<TableImport> importFrom(Reader& reader, const ImportMapping& mapping,
                               const Provenance& origin, ReadProgress& progress,
                               std::stop_token stop)
{
    ChunkList chunks;
    Result<ImportReport> read = reader.read(chunks, progress, std::move(stop));
    if (!read.ok())
        return read.error();
    TableImport result;
    result.shape = reader.shape();
    result.report = std::move(read).value();
    Assembly assembly =
        assembleTable(requestsFor(result.shape, mapping), std::move(chunks).take(), origin);
    result.table = std::move(assembly.table);
    reportFaults(assembly, result.report);
    result.places = std::move(assembly.places);
    return result;
}

} // namespace whither
