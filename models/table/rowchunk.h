#pragma once

#include "models/table/textchunk.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// Where a row starts in its file.
struct RowPlace {
    std::uint64_t line = 0;       ///< from 1
    std::uint64_t byteOffset = 0; ///< from the start of the file

    bool operator==(const RowPlace&) const = default;
};

/// Consecutive rows of a file, as one task of a reader found them.
class RowChunk {
public:
    explicit RowChunk(std::size_t columnCount) : m_columns(columnCount) {}

    /// One row: a text a column, the empty text where nothing is stated.
    void addRow(std::span<const std::string_view> fields)
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            m_columns[column].append(fields[column]);
        ++m_rowCount;
    }

    /// Several rows at once, each with a field a column.
    void addRows(const FieldRows& rows)
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            m_columns[column].appendAll(rows, column);
        m_rowCount += rows.rows.size();
    }

    /// One column more, behind the others, with `text` in every row so far.
    void addColumn(std::string_view text)
    {
        TextChunk& column = m_columns.emplace_back();
        for (std::size_t row = 0; row < m_rowCount; ++row)
            column.append(text);
    }
    /// Says where the row added last stands: for every row of the chunk, or for none.
    void addPlace(const RowPlace& place) { m_places.push_back(place); }

    /// Counts the lines of all places from another start.
    void movePlaces(std::uint64_t lines)
    {
        for (RowPlace& place : m_places)
            place.line += lines;
    }

    std::size_t rowCount() const { return m_rowCount; }
    /// One a row, or none where nobody asked for them.
    const std::vector<RowPlace>& places() const { return m_places; }
    std::vector<RowPlace> takePlaces() { return std::move(m_places); }
    std::size_t columnCount() const { return m_columns.size(); }
    TextChunk& column(std::size_t column) { return m_columns[column]; }
    const TextChunk& column(std::size_t column) const { return m_columns[column]; }

private:
    std::vector<TextChunk> m_columns;
    std::vector<RowPlace> m_places;
    std::size_t m_rowCount = 0;
};

} // namespace whither
