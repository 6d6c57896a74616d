#include "models/import/rowwriter.h"

#include <utility>

namespace whither {

namespace {

/// Writes a text as a JSON string: quotes, backslashes and control characters escaped.
void quoteInto(std::string_view text, std::string& json)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    json += '"';
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x20) {
            json += "\\u00";
            json += hexDigits[code >> 4U];
            json += hexDigits[code & 0xFU];
            continue;
        }
        if (letter == '"' || letter == '\\')
            json += '\\';
        json += letter;
    }
    json += '"';
}

} // namespace

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
        json.clear();
        if (cells[cell].empty())
            json = "null";
        else if (m_isNumber[cell])
            json = cells[cell];
        else
            quoteInto(cells[cell], json);
        m_jsonRow[cell] = json;
    }
    m_chunks.back().addRow(m_jsonRow);
}

std::vector<RowChunk> RowWriter::take()
{
    return std::exchange(m_chunks, {});
}

} // namespace whither
