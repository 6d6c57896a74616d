#include "models/table/gather.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

CodedValues gatherCoded(std::vector<RowChunk>& chunks, std::size_t column, std::size_t rowCount)
{
    Interner all;
    std::vector<std::vector<std::uint32_t>> newCodes; // by chunk, by old code
    for (const RowChunk& chunk : chunks) {
        const TextList& distinct = chunk.column(column).distinct();
        const TextList& unchecked = chunk.column(column).unchecked();
        std::vector<std::uint32_t>& codes =
            newCodes.emplace_back(1 + distinct.size() + unchecked.size(), 0);
        const auto interned = std::span(codes).subspan(1);
        all.internAll(distinct, interned.first(distinct.size()));
        all.internAll(unchecked, interned.last(unchecked.size()));
        for (std::uint32_t& code : interned)
            ++code;
    }
    CodedValues values;
    values.codes = Codes(rowCount, all.texts().size() + 1);
    values.codes.edit([&](auto codes) {
        using Code = typename decltype(codes)::value_type;
        auto place = codes.begin();
        for (std::size_t chunk = 0; chunk < chunks.size(); ++chunk) {
            const std::uint32_t* renamed = newCodes[chunk].data();
            chunks[chunk].column(column).codes().forEach(
                [&](std::uint32_t code) { *place++ = static_cast<Code>(renamed[code]); });
            chunks[chunk].column(column) = {};
        }
    });
    values.texts = std::move(all).take();
    values.texts.shrinkToFit();
    return values;
}

PlainTexts gatherPlain(std::vector<RowChunk>& chunks, std::size_t column)
{
    PlainTexts values;
    std::size_t firstRow = 0;
    for (RowChunk& chunk : chunks) {
        TextChunk& texts = chunk.column(column);
        texts.makePlain();
        if (texts.rowCount() > 0)
            values.blocks.push_back({firstRow, std::move(texts).takePlain()});
        firstRow += chunk.rowCount();
        texts = {};
    }
    for (PlainTexts::Block& block : values.blocks)
        block.texts.shrinkToFit();
    return values;
}

/// Does the column repeat itself so little that a text a row is smaller than codes?
bool isMostlyDistinct(const std::vector<RowChunk>& chunks, std::size_t column, std::size_t rowCount)
{
    std::size_t plainRows = 0;
    for (const RowChunk& chunk : chunks) {
        if (chunk.column(column).isPlain())
            plainRows += chunk.rowCount();
    }
    return plainRows * 2 > rowCount;
}

} // namespace

Gathered gather(std::vector<RowChunk>& chunks, std::size_t column, std::size_t rowCount)
{
    if (isMostlyDistinct(chunks, column, rowCount))
        return gatherPlain(chunks, column);
    // A chunk that looked distinct among others that repeat is coded after all.
    for (RowChunk& chunk : chunks)
        chunk.column(column).makeCoded();
    return gatherCoded(chunks, column, rowCount);
}

} // namespace whither
