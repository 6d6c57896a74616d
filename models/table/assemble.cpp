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
                faults.push_back({row, column, std::string(text)});
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
                faults.push_back({row, column, std::string(coded.texts[codes[row] - 1])});
        }
    });
    return faults;
}

/// The values without those texts: their cells are not stated.
PlainTexts withoutTexts(PlainTexts values, ColumnType type)
{
    for (PlainTexts::Block& block : values.blocks) {
        TextList kept;
        for (std::size_t text = 0; text < block.texts.size(); ++text)
            kept.append(isOfType(block.texts[text], type) ? block.texts[text] : std::string_view());
        block.texts = std::move(kept);
    }
    return values;
}

CodedValues withoutTexts(CodedValues values, ColumnType type)
{
    TextList kept;
    std::vector<std::uint32_t> renamed(values.texts.size() + 1);
    for (std::size_t text = 0; text < values.texts.size(); ++text) {
        if (!isOfType(values.texts[text], type))
            continue;
        kept.append(values.texts[text]);
        renamed[text + 1] = static_cast<std::uint32_t>(kept.size());
    }
    values.codes.edit([&](auto codes) {
        for (auto& code : codes)
            code = static_cast<std::remove_reference_t<decltype(code)>>(renamed[code]);
    });
    values.texts = std::move(kept);
    return values;
}

std::vector<TypeFault> inRowOrder(std::vector<std::vector<TypeFault>> byColumn)
{
    std::vector<TypeFault> faults;
    for (std::vector<TypeFault>& some : byColumn)
        std::ranges::move(some, std::back_inserter(faults));
    std::ranges::stable_sort(faults, {}, &TypeFault::row);
    return faults;
}

/// And gives the chunks' memory of them back.
std::vector<RowPlace> takePlaces(std::vector<RowChunk>& chunks, std::size_t rowCount)
{
    std::vector<RowPlace> places;
    for (RowChunk& chunk : chunks) {
        const std::vector<RowPlace> some = chunk.takePlaces();
        places.reserve(some.empty() ? 0 : rowCount);
        places.insert(places.end(), some.begin(), some.end());
    }
    if (places.size() != rowCount)
        places.clear(); // a reader that knows none
    return places;
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

    Assembly assembly;
    assembly.places = takePlaces(chunks, rowCount);
    std::vector<std::vector<TypeFault>> faults(requests.size());
    std::vector<std::optional<Column>> columns(requests.size());
    inParallel(requests.size(), [&](std::size_t column) {
        if (stop.stop_requested())
            return;
        Gathered values = gather(chunks, column, rowCount);
        const auto chosen = requests[column].type;
        if (chosen)
            faults[column] = faultsOf(values, column, *chosen);
        if (!faults[column].empty()) {
            values = std::visit(
                [&](auto& some) { return Gathered(withoutTexts(std::move(some), *chosen)); },
                values);
        }
        const ColumnType type = chosen.value_or(narrowestType(values));
        columns[column].emplace(requests[column].key, type, rowCount,
                                typed(std::move(values), type, rowCount), originProvenance,
                                unknownProvenance);
    });
    if (stop.stop_requested())
        return assembleTable(requests, {}, origin);
    assembly.faults = inRowOrder(std::move(faults));
    std::vector<Column> made;
    made.reserve(columns.size());
    for (std::optional<Column>& column : columns)
        made.push_back(*std::move(column));
    assembly.table = std::make_shared<const Table>(std::move(made),
                                                   std::vector<Provenance>{Provenance(), origin});
    return assembly;
}

} // namespace whither
