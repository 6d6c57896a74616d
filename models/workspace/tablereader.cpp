#include "models/table/gather.h"
#include "models/table/parallel.h"
#include "models/table/typing.h"
#include "models/workspace/tablestore.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cmath>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t rowsPerChunk = 1 << 14;

/// Valid as a whole, and no text begins inside a character.
bool isUtf8(const TextList& texts)
{
    if (!simdjson::validate_utf8(texts.bytes().data(), texts.bytes().size()))
        return false;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        if (!texts[text].empty() && (static_cast<unsigned char>(texts[text][0]) & 0xC0U) == 0x80U)
            return false;
    }
    return true;
}

/// The cells of the current row of a data table as texts, which live until its next row.
class RowTexts {
public:
    RowTexts(const StoredTable& stored, const DataPart& part, std::span<std::string_view> texts)
        : m_columns(std::span(stored.columns).subspan(part.firstColumn, part.columnCount)),
          m_texts(texts.subspan(part.firstColumn, part.columnCount)),
          m_digits(part.columnCount)
    {
    }

    /// False if a cell is not of its column's type.
    bool take(const Statement& statement)
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (!take(statement, int(column) + 1, column))
                return false;
        }
        return true;
    }

private:
    bool take(const Statement& statement, int place, std::size_t column)
    {
        const ColumnType type = m_columns[column].type;
        switch (statement.kind(place)) {
        case Statement::Kind::Null:
            m_texts[column] = {};
            return true;
        case Statement::Kind::Text:
            m_texts[column] = statement.text(place);
            return type != ColumnType::Integer && !m_texts[column].empty();
        case Statement::Kind::Integer:
            return type == ColumnType::Integer && write(statement.integer(place), column);
        case Statement::Kind::Real:
            return type == ColumnType::Real && std::isfinite(statement.real(place))
                   && write(statement.real(place), column);
        case Statement::Kind::Blob:
            break;
        }
        return false;
    }
    template <typename Number>
    bool write(Number number, std::size_t column)
    {
        std::array<char, 32>& digits = m_digits[column];
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        m_texts[column] = {digits.data(), std::size_t(end.ptr - digits.data())};
        return end.ec == std::errc();
    }

    std::span<const StoredColumn> m_columns;
    std::span<std::string_view> m_texts;
    std::vector<std::array<char, 32>> m_digits;
};

/// All parts of a dataset, row by row, side by side.
class RowReader {
public:
    static std::optional<RowReader> open(StoreReader& reader, const StoredTable& stored)
    {
        RowReader rows(stored.columns.size());
        for (const DataPart& part : stored.parts) {
            Result<Statement> prepared = reader.database().prepare(
                "SELECT * FROM " + quotedIdentifier(part.name) + " ORDER BY \"row\"");
            if (!prepared.ok()) {
                reader.fail(prepared.error());
                return std::nullopt;
            }
            rows.m_statements.push_back(std::move(prepared).value());
            rows.m_rows.emplace_back(stored, part, std::span(rows.m_texts));
        }
        return rows;
    }

    /// Goes to the row with that number, from 1. At the end of all parts: false. Anything amiss
    /// goes to `reader`.
    bool next(StoreReader& reader, std::uint64_t number)
    {
        std::size_t ended = 0;
        for (std::size_t part = 0; part < m_statements.size(); ++part) {
            Statement& statement = m_statements[part];
            const Statement::Step step = statement.step();
            ended += step == Statement::Step::End ? 1 : 0;
            if (step == Statement::Step::Failed)
                reader.fail(reader.database().lastError());
            else if (step == Statement::Step::Row
                     && (statement.integer(0) != std::int64_t(number)
                         || !m_rows[part].take(statement)))
                reader.fail("a row of a dataset");
            if (reader.error())
                return false;
        }
        if (ended != 0 && ended != m_statements.size())
            reader.fail("parts of a dataset");
        return ended == 0 && !m_statements.empty();
    }
    std::span<const std::string_view> texts() const { return m_texts; }

private:
    explicit RowReader(std::size_t columns) : m_texts(columns) {}

    std::vector<Statement> m_statements;
    std::vector<RowTexts> m_rows;
    std::vector<std::string_view> m_texts; ///< its buffer stays where it is when this is moved
};

std::vector<RowChunk> readChunks(StoreReader& reader, const StoredTable& stored)
{
    std::vector<RowChunk> chunks;
    std::optional<RowReader> rows = RowReader::open(reader, stored);
    std::uint64_t number = 0;
    while (rows && rows->next(reader, number + 1)) {
        if (number % rowsPerChunk == 0)
            chunks.emplace_back(stored.columns.size());
        chunks.back().addRow(rows->texts());
        ++number;
    }
    if (!reader.error() && number != stored.rowCount)
        reader.fail("the number of rows");
    return chunks;
}

/// Are the texts what their column promises? Integers were written by us just now.
bool isSound(const Gathered& values, ColumnType type)
{
    const auto isSoundList = [&](const TextList& texts) {
        if (!isUtf8(texts))
            return false;
        if (type != ColumnType::Real && type != ColumnType::Date)
            return true;
        for (std::size_t text = 0; text < texts.size(); ++text) {
            if (!texts[text].empty() && !isOfType(texts[text], type))
                return false;
        }
        return true;
    };
    if (const auto* coded = std::get_if<CodedValues>(&values))
        return isSoundList(coded->texts);
    return std::ranges::all_of(std::get<PlainTexts>(values).blocks, isSoundList,
                               &PlainTexts::Block::texts);
}

/// The provenance of each row of a column, from its runs.
std::vector<std::uint16_t> readRuns(StoreReader& reader, const StoredTable& stored,
                                    std::size_t position)
{
    std::vector<std::uint16_t> provenance;
    std::uint16_t current = 0;
    reader.rows("the provenance of cells",
                "SELECT first_row, provenance FROM whither_provenance_run WHERE dataset="
                    + std::to_string(stored.dataset) + " AND position=" + std::to_string(position)
                    + " ORDER BY first_row",
                [&](StoredRow& row) {
                    const std::uint64_t first = row.count(0, stored.rowCount);
                    const std::uint64_t index = row.count(1, 0xffff);
                    // The first run begins with the first row.
                    const bool isNext = provenance.empty() ? first == 1 : first > provenance.size();
                    if (!isNext || index >= stored.provenances.size())
                        return row.refuse();
                    provenance.resize(first, current);
                    provenance[first - 1] = current = static_cast<std::uint16_t>(index);
                });
    if (provenance.empty() && stored.rowCount > 0)
        reader.fail("the provenance of cells");
    provenance.resize(stored.rowCount, current);
    return provenance;
}

bool hasSoundProvenance(const StoredTable& stored)
{
    return std::ranges::all_of(stored.columns, [&](const StoredColumn& column) {
        return !column.provenance
               || (column.provenance->first < stored.provenances.size()
                   && column.provenance->second < stored.provenances.size());
    });
}

} // namespace

std::vector<StoredColumn> readColumns(StoreReader& reader, std::size_t dataset)
{
    std::vector<StoredColumn> columns;
    const auto index = [](StoredRow& row, int place) {
        return static_cast<std::uint16_t>(row.count(place, 0xffff));
    };
    reader.rows("columns",
                "SELECT position, key, type, known_provenance, unknown_provenance"
                " FROM whither_column WHERE dataset="
                    + std::to_string(dataset) + " ORDER BY position",
                [&](StoredRow& row) {
                    StoredColumn column{row.text(1), row.named<ColumnType>(2), std::nullopt};
                    const auto known = row.optional(3, index);
                    const auto unknown = row.optional(4, index);
                    if (known && unknown)
                        column.provenance = {*known, *unknown};
                    if (row.count(0) != columns.size() || known.has_value() != unknown.has_value())
                        row.refuse();
                    columns.push_back(std::move(column));
                });
    return columns;
}

std::vector<Provenance> readProvenances(StoreReader& reader, std::size_t dataset)
{
    std::vector<Provenance> provenances;
    reader.rows("provenances",
                "SELECT position, kind, source FROM whither_provenance WHERE dataset="
                    + std::to_string(dataset) + " ORDER BY position",
                [&](StoredRow& row) {
                    if (row.count(0, 0xffff) != provenances.size())
                        row.refuse();
                    provenances.push_back({row.named<ProvenanceKind>(1), row.text(2)});
                });
    return provenances;
}

std::shared_ptr<const Table> readTable(StoreReader& reader, const StoredTable& stored)
{
    if (!hasSoundProvenance(stored))
        reader.fail("the provenance of a column");
    std::vector<RowChunk> chunks = readChunks(reader, stored);
    if (reader.error())
        return nullptr;
    const std::size_t rowCount = stored.rowCount;
    std::vector<std::optional<Column::Values>> values(stored.columns.size());
    inParallel(values.size(), [&](std::size_t column) {
        Gathered gathered = gather(chunks, column, rowCount);
        const ColumnType type = stored.columns[column].type;
        if (isSound(gathered, type))
            values[column] = typed(std::move(gathered), type, rowCount);
    });
    std::vector<Column> columns;
    for (std::size_t position = 0; position < values.size() && !reader.error(); ++position) {
        const StoredColumn& column = stored.columns[position];
        if (!values[position])
            reader.fail("the values of a column");
        else if (column.provenance)
            columns.emplace_back(column.key, column.type, rowCount, *std::move(values[position]),
                                 column.provenance->first, column.provenance->second);
        else
            columns.emplace_back(column.key, column.type, rowCount, *std::move(values[position]),
                                 readRuns(reader, stored, position));
    }
    if (reader.error())
        return nullptr;
    return std::make_shared<const Table>(std::move(columns), stored.provenances);
}

} // namespace whither
