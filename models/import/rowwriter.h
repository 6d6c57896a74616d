#pragma once

#include "models/table/rowchunk.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// Gathers a reader's rows into chunks, each cell as plain text or, where asked for, as JSON text.
class RowWriter {
public:
    /// One entry a column: are its texts numbers, which JSON writes without quotes?
    explicit RowWriter(std::vector<bool> isNumber, bool asJson = false,
                       std::optional<std::uint64_t> rowLimit = std::nullopt);

    /// A text a column, empty where nothing is stated. Past the limit, rows are dropped.
    void add(std::span<const std::string_view> cells);
    bool isFull() const { return m_rowCount >= m_rowLimit; }
    std::uint64_t rowCount() const { return m_rowCount; }
    /// The chunks since the last call, none of them empty.
    std::vector<RowChunk> take();

private:
    static constexpr std::size_t chunkRows = 16'384;

    std::vector<bool> m_isNumber;
    bool m_asJson;
    std::uint64_t m_rowLimit;
    std::uint64_t m_rowCount = 0;
    std::vector<RowChunk> m_chunks;
    std::vector<std::string> m_jsonCells;
    std::vector<std::string_view> m_jsonRow;
};

} // namespace whither
