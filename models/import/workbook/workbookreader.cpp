#include "models/import/workbook/workbookreader.h"

#include "models/import/json/jsontext.h"
#include "models/import/tablechoice.h"
#include "models/import/workbook/sheetcolumns.h"
#include "models/import/workbook/workbook.h"
#include "models/import/workbook/xmlpart.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t chunkRows = 16'384;
constexpr std::size_t chunkText = 16 << 20; // bytes
constexpr std::size_t looked = 200;         // rows

/// What a chunk takes in memory, in bytes.
std::uint64_t storedBytes(const RowChunk& chunk)
{
    std::uint64_t bytes = 0;
    for (std::size_t column = 0; column < chunk.columnCount(); ++column) {
        const TextChunk& texts = chunk.column(column);
        bytes += texts.isPlain() ? texts.plain().memoryBytes()
                                 : texts.distinct().memoryBytes() + texts.rowCount();
    }
    return bytes;
}

class WorkbookReader final : public Reader {
public:
    WorkbookReader(std::unique_ptr<Workbook> workbook, std::size_t sheet, SourceShape shape,
                   SheetColumns columns, const ReadOptions& options, QString name,
                   std::uint64_t mostStored)
        : m_workbook(std::move(workbook)),
          m_sheet(sheet),
          m_shape(std::move(shape)),
          m_columns(std::move(columns)),
          m_options(options),
          m_name(std::move(name)),
          m_mostStored(mostStored),
          m_chunk(m_columns.names().size()),
          m_cells(m_columns.names().size(), nothing())
    {
        m_shape.columns = m_columns.names();
    }

    const SourceShape& shape() const override { return m_shape; }
    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override;

private:
    std::string nothing() const { return m_options.asJson ? "null" : ""; }
    bool isEnough() const { return m_options.rowLimit && m_report.imported >= *m_options.rowLimit; }
    /// A few bytes of a file can stand for more cells than a machine has memory or time for.
    bool isTooMuch() const
    {
        constexpr std::uint64_t bytesOfCell = 16;
        return m_stored > m_mostStored || m_cellCount > m_mostStored / bytesOfCell;
    }
    void take(const SheetRow& row);
    void add(const SheetRow& row);
    std::string textOf(const SheetCell& cell) const;
    Problem problem(ProblemKind kind, const SheetRow& row, std::size_t column,
                    std::string raw) const;
    void flush(RowSink& sink, ReadProgress& progress);

    std::unique_ptr<Workbook> m_workbook;
    std::size_t m_sheet;
    SourceShape m_shape;
    SheetColumns m_columns;
    ReadOptions m_options;
    QString m_name;
    std::uint64_t m_mostStored; ///< bytes
    std::uint64_t m_stored = 0;
    std::uint64_t m_cellCount = 0; ///< of all rows, those that state nothing included
    RowChunk m_chunk;
    std::size_t m_chunkText = 0; ///< bytes added to the chunk
    ImportReport m_report;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
};

Result<ImportReport> WorkbookReader::read(RowSink& sink, ReadProgress& progress,
                                          std::stop_token stop)
{
    auto opened = m_workbook->rowsOf(m_sheet, stop);
    if (!opened.ok())
        return opened.error();
    const std::unique_ptr<SheetRows> rows = std::move(opened).value();
    progress.bytesTotal = rows->bytesTotal();
    for (const Problem& warning : m_columns.repaired())
        m_report.warn(warning);
    SheetRow row;
    while (!isEnough()) {
        const auto found = rows->next(row);
        if (!found.ok())
            return found.error();
        if (!found.value())
            break;
        if (row.number <= m_columns.headRow() && !row.problem)
            continue;
        for (std::uint64_t once = 0; once < row.repeated && !isEnough(); ++once, ++row.number) {
            take(row);
            if (m_chunk.rowCount() < chunkRows && m_chunkText < chunkText && !isTooMuch())
                continue;
            flush(sink, progress);
            progress.bytesRead = rows->bytesRead();
            if (stop.stop_requested())
                break;
            if (isTooMuch())
                return Error{
                    ErrorCode::UnpacksTooLarge, m_name, {QString::number(m_mostStored >> 20U)}};
        }
    }
    flush(sink, progress);
    m_shape.columns = m_columns.names();
    return m_report;
}

void WorkbookReader::take(const SheetRow& row)
{
    ++m_report.read;
    if (row.problem) {
        m_report.reject(problem(*row.problem, row, row.problemColumn,
                                row.cells.empty() ? std::string() : row.cells.front().text));
        return;
    }
    ++m_report.imported;
    add(row);
    if (m_options.keepPlaces)
        m_chunk.addPlace({row.number, 0});
}

void WorkbookReader::add(const SheetRow& row)
{
    std::ranges::fill(m_cells, nothing());
    for (const SheetCell& cell : row.cells) {
        const std::size_t place = m_columns.placeOf(cell.column);
        if (place == m_cells.size()) {
            m_cells.push_back(nothing());
            m_chunk.addColumn(nothing());
            m_report.warn(
                problem(ProblemKind::RepairedHeader, row, place + 1, m_columns.names().back()));
        }
        if (cell.kind == SheetCell::Kind::Failed)
            m_report.warn(problem(ProblemKind::CellError, row, place + 1, cell.text));
        else
            m_cells[place] = textOf(cell);
        m_chunkText += cell.text.size();
    }
    m_cellCount += m_cells.size();
    m_chunkText += m_cells.size();
    m_views.assign(m_cells.begin(), m_cells.end());
    m_chunk.addRow(m_views);
}

std::string WorkbookReader::textOf(const SheetCell& cell) const
{
    return m_options.asJson && cell.kind == SheetCell::Kind::Text ? jsonText(cell.text) : cell.text;
}

Problem WorkbookReader::problem(ProblemKind kind, const SheetRow& row, std::size_t column,
                                std::string raw) const
{
    Problem made;
    made.kind = kind;
    made.line = row.number;
    made.column = column;
    made.rawText = std::move(raw);
    return made;
}

void WorkbookReader::flush(RowSink& sink, ReadProgress& progress)
{
    progress.rowsRead = m_report.imported;
    m_chunkText = 0;
    if (m_chunk.rowCount() == 0)
        return;
    m_stored += storedBytes(m_chunk);
    sink.addRows(std::exchange(m_chunk, RowChunk(m_columns.names().size())));
}

/// The first rows of a sheet.
Result<std::vector<SheetRow>> headOf(Workbook& workbook, std::size_t sheet)
{
    auto opened = workbook.rowsOf(sheet, {});
    if (!opened.ok())
        return opened.error();
    std::vector<SheetRow> head;
    std::size_t cells = 0;
    while (head.size() < looked && cells < looked * 1000) {
        SheetRow row;
        const auto found = opened.value()->next(row);
        if (!found.ok())
            return found.error();
        if (!found.value())
            break;
        cells += row.cells.size();
        if (!row.problem)
            head.push_back(std::move(row));
    }
    return head;
}

struct ChosenSheet {
    std::size_t number = 0;
    std::vector<SheetRow> head;
};

/// The sheet of that name, or the first in which something stands.
Result<ChosenSheet> chosenSheet(Workbook& workbook, const ReadOptions& options, const QString& name)
{
    const std::vector<std::string>& sheets = workbook.sheets();
    if (options.table) {
        const auto named = tableNamed(*options.table, sheets);
        if (!named.ok())
            return named.error();
        auto head = headOf(workbook, named.value());
        if (!head.ok())
            return head.error();
        return ChosenSheet{named.value(), std::move(head).value()};
    }
    for (std::size_t number = 0; number < sheets.size(); ++number) {
        auto head = headOf(workbook, number);
        if (!head.ok())
            return head.error();
        if (!head.value().empty())
            return ChosenSheet{number, std::move(head).value()};
    }
    return Error{ErrorCode::NoRecords, name, {}};
}

} // namespace

Result<std::unique_ptr<Reader>> openWorkbookReader(const QString& path, const ReadOptions& options)
{
    auto bytes = ByteSource::open(path);
    if (!bytes.ok())
        return bytes.error();
    const auto zip = ZipFile::open(bytes.value(), path);
    if (!zip.ok())
        return zip.error();
    const bool isOds = options.format == FileFormat::Ods;
    auto opened = isOds ? openOdsWorkbook(zip.value()) : openXlsxWorkbook(zip.value());
    if (!opened.ok())
        return opened.error();
    std::unique_ptr<Workbook> workbook = std::move(opened).value();
    const auto chosen = chosenSheet(*workbook, options, path);
    if (!chosen.ok())
        return chosen.error();
    if (chosen.value().head.empty())
        return Error{ErrorCode::NoRecords, path, {}};
    SourceShape shape;
    shape.format = isOds ? FileFormat::Ods : FileFormat::Xlsx;
    shape.tables = workbook->sheets();
    shape.table = shape.tables[chosen.value().number];
    SheetColumns columns(chosen.value().head, options.hasHeader);
    shape.hasHeader = columns.hasHeader();
    return std::unique_ptr<Reader>(std::make_unique<WorkbookReader>(
        std::move(workbook), chosen.value().number, std::move(shape), std::move(columns), options,
        path, XmlPart::largestPart(zip.value().size())));
}

std::optional<FileFormat> workbookFormat(const QString& path)
{
    const auto bytes = ByteSource::open(path);
    const auto zip = bytes.ok() ? ZipFile::open(bytes.value(), path) : bytes.error();
    if (!zip.ok()) // which workbook is damaged, its name may tell
        return path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive) ? FileFormat::Ods
                                                                         : FileFormat::Xlsx;
    if (zip.value().find("xl/workbook.xml"))
        return FileFormat::Xlsx;
    const ZipEntry* type = zip.value().find("mimetype");
    const auto stream =
        type ? zip.value().stream(*type) : Error{ErrorCode::UnknownFormat, path, {}};
    constexpr std::string_view spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
    std::string text(spreadsheet.size(), '\0');
    if (stream.ok() && stream.value()->read(text) == spreadsheet.size() && text == spreadsheet)
        return FileFormat::Ods;
    return std::nullopt;
}

} // namespace whither
