#include "models/table/parallel.h"
#include "models/workspace/tablestore.h"

#include <QCryptographicHash>

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <type_traits>
#include <utility>

namespace whither {

namespace {

/// Feeds a hash in large bites; each text with its length before it, so that no two sequences of
/// texts look the same.
class Digester {
public:
    void number(std::int64_t number)
    {
        char bytes[sizeof number];
        std::memcpy(bytes, &number, sizeof number);
        add({bytes, sizeof number});
    }
    void text(std::string_view text)
    {
        number(std::int64_t(text.size()));
        add(text);
    }
    QByteArray result()
    {
        flush();
        return m_hash.result();
    }

private:
    void add(std::string_view bytes)
    {
        m_waiting += bytes;
        if (m_waiting.size() >= bite)
            flush();
    }
    void flush()
    {
        m_hash.addData(QByteArrayView(m_waiting));
        m_waiting.clear();
    }

    static constexpr std::size_t bite = 1 << 16;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_waiting;
};

/// The cell; an empty text says nothing, and is kept as nothing.
Cell statedCell(const Column& column, std::size_t row)
{
    const Cell cell = column.cell(row);
    const auto* text = std::get_if<std::string_view>(&cell);
    return text != nullptr && text->empty() ? Cell() : cell;
}

QByteArray digestOf(const Column& column)
{
    constexpr std::int64_t notStated = -1; // no length of a text
    Digester digest;
    digest.text(column.key());
    digest.text(nameOf(column.type()));
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        const Cell cell = statedCell(column, row);
        if (const auto* text = std::get_if<std::string_view>(&cell)) {
            digest.text(*text);
        } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
            digest.number(sizeof *integer);
            digest.number(*integer);
        } else if (std::holds_alternative<double>(cell)) {
            digest.text(*column.text(row)); // "1.50" is not "1.5"
        } else {
            digest.number(notStated);
        }
    }
    if (column.cellProvenance().empty()) {
        digest.number(column.knownProvenance());
        digest.number(column.unknownProvenance());
    }
    for (const std::uint16_t provenance : column.cellProvenance())
        digest.number(provenance);
    return digest.result();
}

/// Does every number of a Real column come back as it was written, if only the number is kept?
bool isShortest(const Column& column)
{
    if (const auto* coded = std::get_if<CodedValues>(&column.values())) {
        for (std::size_t text = 0; text < coded->texts.size(); ++text) {
            if (plainText(coded->reals[text]) != coded->texts[text])
                return false;
        }
        return true;
    }
    return std::holds_alternative<PlainNumbers<double>>(column.values());
}

bool isWholeUtf8(const Column& column)
{
    const auto isValid = [](const TextList& texts) {
        return simdjson::validate_utf8(texts.bytes().data(), texts.bytes().size());
    };
    if (const auto* coded = std::get_if<CodedValues>(&column.values()))
        return isValid(coded->texts);
    if (const auto* plain = std::get_if<PlainTexts>(&column.values()))
        return std::ranges::all_of(plain->blocks, isValid, &PlainTexts::Block::texts);
    return true;
}

/// Puts the cells of one column into a statement.
class CellBinder {
public:
    CellBinder(const Column& column, int parameter)
        : m_column(&column),
          m_parameter(parameter),
          m_isAsWritten(column.type() == ColumnType::Real && !isShortest(column))
    {
    }

    void bind(Statement& statement, std::size_t row)
    {
        const Cell cell = statedCell(*m_column, row);
        if (const auto* text = std::get_if<std::string_view>(&cell)) {
            statement.bindLivingText(m_parameter, *text);
        } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
            statement.bindInteger(m_parameter, *integer);
        } else if (const auto* real = std::get_if<double>(&cell)) {
            if (m_isAsWritten)
                statement.bindText(m_parameter, *m_column->text(row));
            else
                statement.bindReal(m_parameter, *real);
        } else {
            statement.bindNull(m_parameter);
        }
    }

private:
    const Column* m_column;
    int m_parameter;
    bool m_isAsWritten;
};

Done writePart(Database& database, const Table& table, const DataPart& part)
{
    const Done made = database.run(part.createText);
    if (!made.ok())
        return made;
    std::string sql = "INSERT INTO " + quotedIdentifier(part.name) + " VALUES(?";
    std::vector<CellBinder> binders;
    for (std::size_t column = 0; column < part.columnCount; ++column) {
        sql += ",?";
        binders.emplace_back(table.columns()[part.firstColumn + column], int(column) + 1);
    }
    Result<Statement> prepared = database.prepare(sql + ')');
    if (!prepared.ok())
        return prepared.error();
    Statement statement = std::move(prepared).value();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        statement.bindInteger(0, std::int64_t(row) + 1);
        for (CellBinder& binder : binders)
            binder.bind(statement, row);
        if (statement.step() != Statement::Step::End)
            return database.lastError();
        statement.reset();
    }
    return done();
}

void writeRuns(StoreWriter& writer, std::size_t dataset, std::size_t position, const Column& column)
{
    const std::vector<std::uint16_t>& provenance = column.cellProvenance();
    for (std::size_t row = 0; row < provenance.size(); ++row) {
        if (row == 0 || provenance[row] != provenance[row - 1])
            writer.insert("whither_provenance_run", dataset, position, row + 1, provenance[row]);
    }
}

} // namespace

std::vector<DataPart> dataPartsFor(const std::string& datasetKey,
                                   const std::vector<StoredColumn>& columns, FreeNames& tableNames)
{
    std::vector<SqlColumn> sqlColumns;
    for (const StoredColumn& column : columns) {
        // A Real column has no type: SQLite would make 1.5 of the text "1.50".
        const char* type = column.type == ColumnType::Integer ? "INTEGER"
                           : column.type == ColumnType::Real  ? ""
                                                              : "TEXT";
        sqlColumns.push_back({column.key, type});
    }
    return dataPartsFor(datasetKey, sqlColumns, tableNames);
}

std::vector<StoredColumn> storedColumnsOf(const Table& table)
{
    std::vector<StoredColumn> columns;
    for (const Column& column : table.columns()) {
        StoredColumn stored{column.key(), column.type(), std::nullopt};
        if (column.cellProvenance().empty())
            stored.provenance = {column.knownProvenance(), column.unknownProvenance()};
        columns.push_back(std::move(stored));
    }
    return columns;
}

QByteArray contentDigest(const Table& table)
{
    std::vector<QByteArray> digests(table.columns().size());
    inParallel(digests.size(),
               [&](std::size_t column) { digests[column] = digestOf(table.columns()[column]); });
    Digester all;
    for (const Provenance& provenance : table.provenances()) {
        all.text(nameOf(provenance.kind));
        all.text(provenance.source);
    }
    for (const QByteArray& digest : digests)
        all.text({digest.constData(), std::size_t(digest.size())});
    return all.result();
}

Done writeRows(Database& database, const Table& table, const std::vector<DataPart>& parts)
{
    if (!std::ranges::all_of(table.columns(), isWholeUtf8))
        return Error{ErrorCode::InvalidEncoding,
                     database.name(),
                     {QStringLiteral("0"), QStringLiteral("utf-8")}};
    for (const DataPart& part : parts) {
        Done written = writePart(database, table, part);
        if (!written.ok())
            return written;
    }
    return done();
}

void writeColumns(StoreWriter& writer, std::size_t dataset, const Table& table)
{
    const std::vector<StoredColumn> columns = storedColumnsOf(table);
    for (std::size_t position = 0; position < columns.size(); ++position) {
        const StoredColumn& column = columns[position];
        std::optional<std::uint16_t> known;
        std::optional<std::uint16_t> unknown;
        if (column.provenance)
            std::tie(known, unknown) = *column.provenance;
        writer.insert("whither_column", dataset, position, column.key, nameOf(column.type), known,
                      unknown);
        writeRuns(writer, dataset, position, table.columns()[position]);
    }
    const std::vector<Provenance>& provenances = table.provenances();
    for (std::size_t position = 0; position < provenances.size(); ++position)
        writer.insert("whither_provenance", dataset, position, nameOf(provenances[position].kind),
                      provenances[position].source);
}

} // namespace whither
