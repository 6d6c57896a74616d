#include "models/import/textgrid.h"

#include "models/import/chunklist.h"
#include "models/import/csv/csvreader.h"
#include "models/table/assemble.h"

#include <algorithm>

namespace whither {

namespace {

Result<TextGrid> gridOf(const std::shared_ptr<const ByteSource>& bytes, const QString& name)
{
    ReadOptions options;
    options.format = FileFormat::Csv;
    options.encoding = "utf-8";
    options.delimiter = ',';
    options.hasHeader = true;
    const auto reader = readCsvBytes(bytes, options, name);
    if (!reader.ok())
        return reader.error();
    ChunkList list;
    ReadProgress progress;
    const auto report = reader.value()->read(list, progress, {});
    if (!report.ok())
        return report.error();
    if (!report.value().problems.empty()) {
        const Problem& first = report.value().problems.front();
        return Error{ErrorCode::BadValue, name, {QString::number(first.line)}};
    }
    std::vector<ColumnRequest> requests;
    for (const std::string& column : reader.value()->shape().columns)
        requests.push_back({column, ColumnType::Text});
    const auto table = assembleTable(requests, std::move(list.chunks), {}).table;
    std::vector<std::vector<std::string>> rows(table->rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const Column& column : table->columns())
            rows[row].push_back(column.text(row).value_or(std::string()));
    }
    return TextGrid(reader.value()->shape().columns, std::move(rows));
}

} // namespace

std::optional<std::size_t> TextGrid::columnOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_header, name);
    if (found == m_header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

std::string_view TextGrid::field(std::size_t row, std::string_view name) const
{
    const auto column = columnOf(name);
    return column ? std::string_view(m_rows[row][*column]) : std::string_view();
}

Result<TextGrid> readTextGrid(const QString& path)
{
    const auto bytes = ByteSource::open(path);
    return bytes.ok() ? gridOf(bytes.value(), path) : bytes.error();
}

Result<TextGrid> textGridOf(QByteArray bytes, const QString& name)
{
    return gridOf(ByteSource::of(std::move(bytes)), name);
}

} // namespace whither
