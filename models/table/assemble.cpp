#include "models/table/assemble.h"

#include "models/table/parallel.h"
#include "models/table/typing.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::uint16_t unknownProvenance = 0;
constexpr std::uint16_t originProvenance = 1;

/// The rows of a column whose text is not of the type asked for.
std::vector<TypeFault> faultsOf(const Gathered& values, std::size_t column, ColumnType type)
{
    std::vector<TypeFault> faults;
    if (const auto* plain = std::get_if<PlainTexts>(&values)) {
        forEachText(*plain, [&](std::size_t row, std::string_view text) {
            if (!text.empty() && !isOfType(text, type))
                faults.push_back({row, column, std::string(text), {}});
        });
        return faults;
    }
    const auto& coded = std::get<CodedValues>(values);
    std::vector<bool> isFault(coded.texts.size() + 1);
    for (std::size_t text = 0; text < coded.texts.size(); ++text)
        isFault[text + 1] = !isOfType(coded.texts[text], type);
    if (std::ranges::find(isFault, true) == isFault.end())
        return faults;
    coded.codes.visit([&](auto codes) {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if (isFault[codes[row]])
                faults.push_back({row, column, std::string(coded.texts[codes[row] - 1]), {}});
        }
    });
    return faults;
}

/// One fault a row: the leftmost.
std::vector<TypeFault> firstFaults(std::vector<std::vector<TypeFault>> byColumn)
{
    std::vector<TypeFault> faults;
    for (std::vector<TypeFault>& some : byColumn)
        std::ranges::move(some, std::back_inserter(faults));
    std::ranges::stable_sort(faults, {}, &TypeFault::row);
    const auto isSameRow = [](const TypeFault& left, const TypeFault& right) {
        return left.row == right.row;
    };
    faults.erase(std::unique(faults.begin(), faults.end(), isSameRow), faults.end());
    return faults;
}

void placeFaults(std::vector<TypeFault>& faults, const std::vector<RowChunk>& chunks)
{
    auto chunk = chunks.begin();
    std::size_t firstRow = 0;
    for (TypeFault& fault : faults) {
        while (fault.row >= firstRow + chunk->rowCount())
            firstRow += (chunk++)->rowCount();
        if (!chunk->places().empty())
            fault.place = chunk->places()[fault.row - firstRow];
    }
}

} // namespace

Assembly assembleTable(const std::vector<ColumnRequest>& requests, std::vector<RowChunk> chunks,
                       const Provenance& origin, const std::stop_token& stop)
{
    std::size_t rowCount = 0;
    for (RowChunk& chunk : chunks) {
        rowCount += chunk.rowCount();
        while (chunk.columnCount() < requests.size())
            chunk.addColumn({});
    }

    std::vector<Gathered> gathered(requests.size());
    std::vector<std::vector<TypeFault>> faults(requests.size());
    inParallel(requests.size(), [&](std::size_t column) {
        if (stop.stop_requested())
            return;
        gathered[column] = gather(chunks, column, rowCount);
        if (requests[column].type)
            faults[column] = faultsOf(gathered[column], column, *requests[column].type);
    });
    if (stop.stop_requested())
        return assembleTable(requests, {}, origin);
    Assembly assembly;
    assembly.faults = firstFaults(std::move(faults));
    placeFaults(assembly.faults, chunks);
    Selection kept(rowCount, true);
    for (const TypeFault& fault : assembly.faults)
        kept.remove(fault.row);
    const std::size_t keptCount = kept.count();

    std::vector<std::optional<Column>> columns(requests.size());
    inParallel(requests.size(), [&](std::size_t column) {
        Gathered values = std::move(gathered[column]);
        if (keptCount < rowCount)
            values = onlyRows(std::move(values), kept);
        const ColumnType type = requests[column].type.value_or(narrowestType(values));
        columns[column].emplace(requests[column].key, type, keptCount,
                                typed(std::move(values), type, keptCount), originProvenance,
                                unknownProvenance);
    });
    std::vector<Column> made;
    made.reserve(columns.size());
    for (std::optional<Column>& column : columns)
        made.push_back(*std::move(column));
    assembly.table = std::make_shared<const Table>(std::move(made),
                                                   std::vector<Provenance>{Provenance(), origin});
    return assembly;
}

} // namespace whither
