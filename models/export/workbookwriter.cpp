#include "models/export/workbookwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <string>

namespace whither {

namespace {

constexpr std::size_t mostRows = LXW_ROW_MAX;
constexpr std::size_t mostColumns = LXW_COL_MAX;

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                    const Column& source, std::size_t sourceRow)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        // A sheet holds doubles only: a whole number beyond 2^53 keeps its digits as text.
        constexpr std::int64_t exact = std::int64_t(1) << 53;
        if (*integer <= exact && *integer >= -exact) {
            return worksheet_write_number(sheet, row, column, static_cast<double>(*integer),
                                          nullptr);
        }
    } else if (const auto* real = std::get_if<double>(&cell)) {
        return worksheet_write_number(sheet, row, column, *real, nullptr);
    }
    const auto text = source.text(sourceRow);
    return text ? worksheet_write_string(sheet, row, column, text->c_str(), nullptr) : LXW_NO_ERROR;
}

/// Does all of the table fit the sheet?
bool fill(lxw_worksheet* sheet, const Table& table)
{
    for (std::size_t index = 0; index < table.columns().size(); ++index) {
        const Column& source = table.columns()[index];
        const auto column = static_cast<lxw_col_t>(index);
        if (worksheet_write_string(sheet, 0, column, source.key().c_str(), nullptr) != LXW_NO_ERROR)
            return false;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (writeCell(sheet, static_cast<lxw_row_t>(row + 1), column, source.cell(row), source,
                          row)
                != LXW_NO_ERROR)
                return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> workbookOf(const Table& table, const QString& name)
{
    if (table.rowCount() >= mostRows || table.columns().size() > mostColumns)
        return Error{ErrorCode::TooLarge, name, {}};
    // This version of the library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    lxw_workbook* workbook =
        folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (workbook == nullptr)
        return Error{ErrorCode::CannotWrite, name, {}};
    lxw_doc_properties properties{};
    properties.created = 1; // else the time of day, and no two files would be equal
    workbook_set_properties(workbook, &properties);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    const bool fits = sheet == nullptr || fill(sheet, table);
    const lxw_error closed = workbook_close(workbook);
    if (!fits)
        return Error{ErrorCode::TooLarge, name, {}};
    if (closed != LXW_NO_ERROR)
        return Error{ErrorCode::DiskFull, name, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, name, {}};
    return file.readAll();
}

} // namespace whither
