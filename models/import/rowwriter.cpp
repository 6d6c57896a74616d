#include "models/import/rowwriter.h"

#include "models/import/json/jsontext.h"

#include <utility>

namespace whither {

RowWriter::RowWriter(std::vector<bool> isNumber, bool asJson, std::optional<std::uint64_t> rowLimit)
    : m_isNumber(std::move(isNumber)),
      m_asJson(asJson),
      m_rowLimit(rowLimit.value_or(std::numeric_limits<std::uint64_t>::max())),
      m_jsonCells(m_isNumber.size()),
      m_jsonRow(m_isNumber.size())
{
}

void RowWriter::add(std::span<const std::string_view> cells)
{
    if (isFull())
        return;
    ++m_rowCount;
    if (m_chunks.empty() || m_chunks.back().rowCount() == chunkRows)
        m_chunks.emplace_back(m_isNumber.size());
    if (!m_asJson) {
        m_chunks.back().addRow(cells);
        return;
    }
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        std::string& json = m_jsonCells[cell];
        if (cells[cell].empty())
            json = "null";
        else if (m_isNumber[cell])
            json = cells[cell];
        else
            json = jsonText(cells[cell]);
        m_jsonRow[cell] = json;
    }
    m_chunks.back().addRow(m_jsonRow);
}

std::vector<RowChunk> RowWriter::take()
{
    return std::exchange(m_chunks, {});
}

} // namespace whither
