#pragma once

#include "models/table/column.h"
#include "models/table/rowchunk.h"

#include <variant>
#include <vector>

namespace whither {

/// A column as text, before its type is known: each distinct text once, or a text a row.
using Gathered = std::variant<CodedValues, PlainTexts>;

/// Joins one column of all chunks, in their order, and gives the chunks' memory of it back.
Gathered gather(std::vector<RowChunk>& chunks, std::size_t column, std::size_t rowCount);

/// Calls `deed(row, text)` for every row of plain texts; the text is empty where not stated.
template <typename Deed>
void forEachText(const PlainTexts& plain, Deed&& deed)
{
    for (const PlainTexts::Block& block : plain.blocks) {
        for (std::size_t text = 0; text < block.texts.size(); ++text)
            deed(block.firstRow + text, block.texts[text]);
    }
}

} // namespace whither
