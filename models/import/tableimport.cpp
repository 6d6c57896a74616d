#include "models/import/tableimport.h"

#include "models/import/paperrows.h"
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

} // namespace

Result<TableImport> importTable(const QStringList& paths, const ImportMapping& mapping,
                                const Provenance& origin, ReadProgress& progress,
                                std::stop_token stop)
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
        assembleTable(requestsFor(result.shape, mapping), std::move(chunks).take(), origin);
    result.table = std::move(assembly.table);
    reportFaults(assembly.faults, result.report);
    return result;
}

} // namespace whither
