#pragma once

#include "models/import/csvreader.h"
#include "models/result.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A file's records as text, before types are known: `header.size()` fields in every row.
class TextGrid final : public RowSink {
public:
    void setHeader(std::span<const std::string> names) override;
    void addRow(std::span<const std::string> fields) override;

    const std::vector<std::string>& header() const { return m_header; }
    std::size_t rowCount() const { return m_rows.size(); }
    std::optional<std::size_t> columnOf(std::string_view name) const;
    const std::string& field(std::size_t row, std::size_t column) const
    {
        return m_rows[row][column];
    }
    /// The field under that header name; empty where the file has no such column.
    std::string_view field(std::size_t row, std::string_view name) const;

private:
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

/// Reads a whole CSV file (or Qt resource). Errors: those of `readCsv`, `FileNotFound`, and
/// `BadValue` with the line if any record had to be rejected.
Result<TextGrid> readTextGrid(const QString& path);

} // namespace whither
