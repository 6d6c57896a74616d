#include "models/import/workbook/sheetcolumns.h"

#include "models/import/tablehead.h"

#include <algorithm>
#include <span>

namespace whither {

namespace {

/// The columns of the sheet in which something stands, ascending.
std::vector<std::uint32_t> columnsMet(std::span<const SheetRow> rows)
{
    std::vector<bool> isMet(mostSheetColumns);
    for (const SheetRow& row : rows) {
        for (const SheetCell& cell : row.cells)
            isMet[cell.column] = true;
    }
    std::vector<std::uint32_t> columns;
    for (std::uint32_t column = 0; column < isMet.size(); ++column) {
        if (isMet[column])
            columns.push_back(column);
    }
    return columns;
}

/// The row as text in those columns, to its last cell.
std::vector<std::string> textsOf(const SheetRow& row, const std::vector<std::uint32_t>& columns)
{
    std::vector<std::string> texts;
    for (const SheetCell& cell : row.cells) {
        const auto found = std::ranges::lower_bound(columns, cell.column);
        const auto place = static_cast<std::size_t>(found - columns.begin());
        if (place >= texts.size())
            texts.resize(place + 1);
        texts[place] = cell.text;
    }
    return texts;
}

/// Notes are one cell anywhere above a table.
std::size_t notesAbove(const std::vector<SheetRow>& head)
{
    const std::vector<std::uint32_t> columns = columnsMet(head);
    HeadRecords records;
    for (const SheetRow& row : head) {
        if (row.cells.size() == 1)
            records.push_back({row.cells.front().text});
        else
            records.push_back(textsOf(row, columns));
    }
    return notesAtTop(records);
}

bool isHeader(std::span<const SheetRow> rows, const std::vector<std::uint32_t>& columns)
{
    HeadRecords records;
    for (const SheetRow& row : rows)
        records.push_back(textsOf(row, columns));
    return std::ranges::all_of(
               rows.front().cells,
               [](const SheetCell& cell) { return cell.kind == SheetCell::Kind::Text; })
           && looksLikeHeader(records);
}

} // namespace

SheetColumns::SheetColumns(const std::vector<SheetRow>& head, std::optional<bool> hasHeader)
{
    const std::size_t notes = notesAbove(head);
    const std::span<const SheetRow> table = std::span(head).subspan(notes);
    const std::vector<std::uint32_t> columns = columnsMet(table);
    m_hasHeader = hasHeader ? *hasHeader : isHeader(table, columns);
    m_headRow = m_hasHeader ? table.front().number : table.front().number - 1;
    std::vector<std::string> header;
    if (m_hasHeader)
        header = textsOf(table.front(), columns);
    header.resize(columns.size());
    for (std::uint32_t place = 0; place < columns.size(); ++place) {
        m_places.resize(columns[place] + 1, none);
        m_places.back() = place;
    }
    nameColumns(header);
}

void SheetColumns::nameColumns(const std::vector<std::string>& header)
{
    std::vector<std::size_t> repaired;
    m_names = columnNames(header, repaired);
    if (!m_hasHeader)
        return;
    for (const std::size_t column : repaired) {
        Problem warning;
        warning.kind = ProblemKind::RepairedHeader;
        warning.line = m_headRow;
        warning.column = column + 1;
        warning.rawText = header[column];
        m_repaired.push_back(std::move(warning));
    }
}

std::size_t SheetColumns::placeOf(std::uint32_t sheetColumn)
{
    if (sheetColumn >= m_places.size())
        m_places.resize(sheetColumn + 1, none);
    std::uint32_t& place = m_places[sheetColumn];
    if (place == none) {
        place = static_cast<std::uint32_t>(m_names.size());
        std::string name = "column" + std::to_string(place + 1);
        while (std::ranges::find(m_names, name) != m_names.end())
            name += '_';
        m_names.push_back(std::move(name));
    }
    return place;
}

} // namespace whither
