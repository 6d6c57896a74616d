#include "models/import/sqlitereader.h"

#include "models/import/json/jsontext.h"
#include "models/import/tablechoice.h"
#include "models/sqlite/database.h"
#include "models/table/column.h"

#include <QFileInfo>

#include <simdjson.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace whither {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t chunkRows = 16'384;
constexpr std::chrono::milliseconds longestCheck{3000};
constexpr std::chrono::milliseconds longestPreviewCheck{300};

/// Stops a question to the database when its time is over or somebody asks for it.
struct Patience {
    std::stop_token stop;
    Clock::time_point end = Clock::time_point::max();

    static int isOver(void* patience)
    {
        const auto* own = static_cast<const Patience*>(patience);
        return own->stop.stop_requested() || Clock::now() > own->end;
    }
};

class PatientDatabase {
public:
    PatientDatabase(const Database& database, Patience& patience) : m_handle(database.handle())
    {
        constexpr int instructions = 10'000; // between two looks at the clock
        sqlite3_progress_handler(m_handle, instructions, &Patience::isOver, &patience);
    }
    ~PatientDatabase() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    PatientDatabase(const PatientDatabase&) = delete;
    PatientDatabase& operator=(const PatientDatabase&) = delete;

private:
    sqlite3* m_handle;
};

/// Names of tables (or views) in the order of the schema.
Result<std::vector<std::string>> namesOf(const Database& database, const char* type)
{
    auto prepared =
        database.prepare("SELECT name FROM sqlite_schema WHERE type = '" + std::string(type)
                         + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!prepared.ok())
        return prepared.error();
    Statement statement = std::move(prepared).value();
    std::vector<std::string> names;
    while (true) {
        switch (statement.step()) {
        case Statement::Step::Row:
            names.emplace_back(statement.text(0));
            continue;
        case Statement::Step::End:
            return names;
        case Statement::Step::Failed:
            return database.lastError();
        }
    }
}

/// Damage is found before a row is believed; a database too large to be looked through within that
/// time is read all the same, and what cannot be read then is said.
Done checkWhole(const Database& database, const QString& path, std::chrono::milliseconds longest)
{
    Patience patience{{}, Clock::now() + longest};
    const PatientDatabase bounded(database, patience);
    auto prepared = database.prepare("PRAGMA quick_check(1)");
    if (!prepared.ok())
        return prepared.error();
    Statement statement = std::move(prepared).value();
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Row && statement.text(0) != "ok")
        return Error{ErrorCode::DamagedFile,
                     path,
                     {QString::fromUtf8(statement.text(0).data(),
                                        static_cast<qsizetype>(statement.text(0).size()))}};
    if (step == Statement::Step::Failed && Clock::now() < patience.end)
        return database.lastError();
    return done();
}

/// The table to read: the one named, or the first that has rows.
Result<std::string> chosenTable(const Database& database, const ReadOptions& options,
                                const std::vector<std::string>& tables,
                                const std::vector<std::string>& all, const QString& path)
{
    if (options.table) {
        const auto named = tableNamed(*options.table, all);
        return named.ok() ? Result<std::string>(*options.table) : named.error();
    }
    for (const std::string& table : tables) {
        const auto row = database.number("SELECT 1 FROM " + quotedIdentifier(table) + " LIMIT 1");
        if (row.ok() && row.value())
            return table;
    }
    if (tables.empty())
        return Error{ErrorCode::NoRecords, path, {}};
    return tables.front();
}

std::string hexadecimal(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        text += digits[static_cast<unsigned char>(byte) >> 4U];
        text += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return text;
}

class SqliteReader final : public Reader {
public:
    SqliteReader(Database database, Statement rows, SourceShape shape, const ReadOptions& options,
                 std::uint64_t fileSize)
        : m_database(std::move(database)),
          m_rows(std::move(rows)),
          m_shape(std::move(shape)),
          m_options(options),
          m_fileSize(fileSize),
          m_chunk(m_shape.columns.size())
    {
    }

    const SourceShape& shape() const override { return m_shape; }

    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override
    {
        Patience patience{stop, Clock::time_point::max()};
        const PatientDatabase bounded(m_database, patience);
        progress.bytesTotal = m_fileSize;
        while (!m_options.rowLimit || m_report.imported < *m_options.rowLimit) {
            const Statement::Step step = m_rows.step();
            if (step == Statement::Step::End
                || (step == Statement::Step::Failed && stop.stop_requested()))
                break;
            ++m_report.read;
            if (step == Statement::Step::Failed) {
                // What follows the damage cannot be reached: said once, with what SQLite says.
                reject(ProblemKind::DamagedRow, 0,
                       m_database.lastError().arguments.value(0).toStdString());
                break;
            }
            takeRow();
            if (m_chunk.rowCount() == chunkRows)
                flush(sink, progress);
        }
        flush(sink, progress);
        if (!m_options.rowLimit)
            progress.bytesRead = m_fileSize;
        return m_report;
    }

private:
    void takeRow()
    {
        const int width = static_cast<int>(m_shape.columns.size());
        m_cells.resize(m_shape.columns.size());
        m_views.clear();
        for (int column = 0; column < width; ++column) {
            std::string& cell = m_cells[static_cast<std::size_t>(column)];
            if (!cellText(column, cell)) {
                reject(ProblemKind::InvalidText, static_cast<std::size_t>(column) + 1,
                       hexadecimal(m_rows.text(column)));
                return;
            }
            m_views.push_back(cell);
        }
        ++m_report.imported;
        m_chunk.addRow(m_views);
        if (m_options.keepPlaces)
            m_chunk.addPlace({m_report.read, 0});
    }

    /// The cell as text, or as JSON; false if it is text and no UTF-8.
    bool cellText(int column, std::string& cell) const
    {
        switch (m_rows.kind(column)) {
        case Statement::Kind::Null:
            cell = m_options.asJson ? "null" : "";
            return true;
        case Statement::Kind::Integer:
            cell = std::to_string(m_rows.integer(column));
            return true;
        case Statement::Kind::Real:
            cell = plainText(Cell(m_rows.real(column))).value_or(std::string());
            return true;
        case Statement::Kind::Text:
            if (!simdjson::validate_utf8(m_rows.text(column)))
                return false;
            cell =
                m_options.asJson ? jsonText(m_rows.text(column)) : std::string(m_rows.text(column));
            return true;
        case Statement::Kind::Blob:
            cell = hexadecimal(m_rows.blob(column));
            if (m_options.asJson)
                cell = jsonText(cell);
            return true;
        }
        return false;
    }

    void reject(ProblemKind kind, std::size_t column, std::string raw)
    {
        Problem problem;
        problem.kind = kind;
        problem.line = m_report.read;
        problem.column = column;
        problem.rawText = std::move(raw);
        m_report.reject(std::move(problem));
    }

    void flush(RowSink& sink, ReadProgress& progress)
    {
        progress.rowsRead = m_report.imported;
        if (m_chunk.rowCount() > 0)
            sink.addRows(std::exchange(m_chunk, RowChunk(m_shape.columns.size())));
    }

    Database m_database;
    Statement m_rows; ///< before the database it belongs to, which waits for it
    SourceShape m_shape;
    ReadOptions m_options;
    std::uint64_t m_fileSize;
    RowChunk m_chunk;
    ImportReport m_report;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
};

} // namespace

Result<std::unique_ptr<Reader>> openSqliteReader(const QString& path, const ReadOptions& options)
{
    auto opened = Database::openForeign(path);
    if (!opened.ok())
        return opened.error();
    Database database = std::move(opened).value();
    const auto tables = namesOf(database, "table");
    if (!tables.ok())
        return tables.error();
    const auto longest = options.rowLimit ? longestPreviewCheck : longestCheck;
    if (const Done whole = checkWhole(database, path, longest); !whole.ok())
        return whole.error();
    const auto views = namesOf(database, "view");
    if (!views.ok())
        return views.error();
    SourceShape shape;
    shape.format = FileFormat::Sqlite;
    shape.tables = tables.value();
    shape.tables.insert(shape.tables.end(), views.value().begin(), views.value().end());
    const auto table = chosenTable(database, options, tables.value(), shape.tables, path);
    if (!table.ok())
        return table.error();
    shape.table = table.value();
    shape.query = "SELECT * FROM " + quotedIdentifier(shape.table);
    auto prepared = database.prepare(shape.query);
    if (!prepared.ok())
        return prepared.error();
    Statement rows = std::move(prepared).value();
    for (int column = 0; column < rows.columnCount(); ++column)
        shape.columns.emplace_back(rows.columnName(column));
    return std::unique_ptr<Reader>(std::make_unique<SqliteReader>(
        std::move(database), std::move(rows), std::move(shape), options,
        static_cast<std::uint64_t>(QFileInfo(path).size())));
}

} // namespace whither
