#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A file's records as text, before types are known: `header().size()` fields in every row.
class TextGrid {
public:
    TextGrid() = default;
    /// Every row has as many fields as the header.
    TextGrid(std::vector<std::string> header, std::vector<std::vector<std::string>> rows)
        : m_header(std::move(header)), m_rows(std::move(rows))
    {
    }

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

/// Reads a whole comma-separated UTF-8 file (or Qt resource) with a header. Errors: those of
/// `openCsvReader`, and `BadValue` with the line if any record had to be rejected.
Result<TextGrid> readTextGrid(const QString& path);

/// The same for bytes at hand; `name` stands for the file in errors.
Result<TextGrid> textGridOf(QByteArray bytes, const QString& name);

} // namespace whither
