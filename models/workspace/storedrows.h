#pragma once

#include "models/sqlite/database.h"
#include "models/workspace/storednames.h"

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

/// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

/// Adds rows to the tables of a workspace. The first failure is kept, and nothing is done after it.
class StoreWriter {
public:
    explicit StoreWriter(const Database& database) : m_database(&database) {}

    /// One row, a value a column: a text, a `Blob`, a whole number, a flag, nothing.
    template <typename... Values>
    void insert(const std::string& table, const Values&... values)
    {
        Statement* statement = statementFor(table, sizeof...(values));
        if (statement == nullptr)
            return;
        int parameter = 0;
        (bind(*statement, parameter++, values), ...);
        finish(*statement);
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    Statement* statementFor(const std::string& table, std::size_t columns);
    void finish(Statement& statement);
    void bind(Statement& statement, int parameter, std::string_view text);
    static void bind(Statement& statement, int parameter, Blob blob)
    {
        statement.bindBlob(parameter, blob.bytes);
    }
    static void bind(Statement& statement, int parameter, bool flag)
    {
        statement.bindInteger(parameter, flag ? 1 : 0);
    }
    template <std::integral Number>
    static void bind(Statement& statement, int parameter, Number number)
    {
        // SQLite has signed numbers only; none of ours comes near.
        if (std::in_range<std::int64_t>(number))
            statement.bindInteger(parameter, static_cast<std::int64_t>(number));
        else
            statement.bindInteger(parameter, INT64_MAX);
    }
    template <typename Value>
    void bind(Statement& statement, int parameter, const std::optional<Value>& value)
    {
        if (value)
            bind(statement, parameter, *value);
        else
            statement.bindNull(parameter);
    }

    const Database* m_database;
    std::map<std::string, Statement> m_statements;
    std::optional<Error> m_error;
};

/// One row of a file that nobody vouches for: what is not of the kind asked for makes the row
/// unsound, and answers a default.
class StoredRow {
public:
    explicit StoredRow(const Statement& statement) : m_statement(&statement) {}

    bool isSound() const { return m_isSound; }
    void refuse() { m_isSound = false; }

    bool isNull(int column) const { return m_statement->kind(column) == Statement::Kind::Null; }
    /// UTF-8.
    std::string text(int column);
    std::string blob(int column);
    /// A whole number from 0 to `most`.
    std::uint64_t count(int column, std::uint64_t most = INT64_MAX);
    bool flag(int column) { return count(column, 1) == 1; }
    char byte(int column) { return static_cast<char>(count(column, 0xff)); }
    /// A value of an enumeration, by its name.
    template <typename Value>
    Value named(int column)
    {
        const std::optional<Value> value = whither::named<Value>(text(column));
        m_isSound = m_isSound && value;
        return value.value_or(Value());
    }
    /// Nothing for NULL, else what `read` makes of the column.
    template <typename Read>
    auto optional(int column, Read&& read) -> std::optional<decltype(read(*this, column))>
    {
        if (isNull(column))
            return std::nullopt;
        return read(*this, column);
    }

private:
    bool isOf(Statement::Kind kind, int column);

    const Statement* m_statement;
    bool m_isSound = true;
};

/// Reads the tables of a workspace and believes none of them. The first failure is kept, and
/// nothing is read after it.
class StoreReader {
public:
    StoreReader(const Database& database, QString path)
        : m_database(&database), m_path(std::move(path))
    {
    }

    /// Calls `deed(row)` for every row until one is not sound. `subject` names the rows in the
    /// error.
    template <typename Deed>
    void rows(std::string_view subject, std::string_view sql, Deed&& deed)
    {
        std::optional<Statement> statement = prepared(sql);
        while (statement && isAtRow(*statement)) {
            StoredRow row(*statement);
            deed(row);
            if (!row.isSound())
                return fail(subject);
        }
    }

    const Database& database() const { return *m_database; }
    const QString& path() const { return m_path; }
    const std::optional<Error>& error() const { return m_error; }
    /// The file is damaged, and this is where.
    void fail(std::string_view subject);
    void fail(Error error);

private:
    std::optional<Statement> prepared(std::string_view sql);
    bool isAtRow(Statement& statement);

    const Database* m_database;
    QString m_path;
    std::optional<Error> m_error;
};

} // namespace whither
