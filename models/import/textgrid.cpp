#include "models/import/textgrid.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace whither {

void TextGrid::setHeader(std::span<const std::string> names)
{
    m_header.assign(names.begin(), names.end());
}

void TextGrid::addRow(std::span<const std::string> fields)
{
    m_rows.emplace_back(fields.begin(), fields.end());
}

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
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    TextGrid grid;
    CsvOptions options;
    options.name = QFileInfo(path).fileName().toStdString();
    const auto report = readCsv(file, options, grid);
    if (!report.ok())
        return report.error();
    if (!report.value().problems.empty()) {
        const Problem& first = report.value().problems.front();
        return Error{ErrorCode::BadValue, path, {QString::number(first.line)}};
    }
    return grid;
}

} // namespace whither
