#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace whither {

/// One prepared question to a database. Texts live until the next step.
class Statement {
public:
    enum class Step : std::uint8_t { Row, End, Failed };
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob };

    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    /// Parameters and columns are numbered from 0. What cannot be bound (a text longer than the
    /// database takes) fails the next step.
    void bindNull(int parameter);
    void bindInteger(int parameter, std::int64_t number);
    void bindReal(int parameter, double number);
    /// The text is copied.
    void bindText(int parameter, std::string_view text);
    void bindBlob(int parameter, std::string_view bytes);
    /// As `bindText`, but not copied: the text lives until the parameter is bound anew.
    void bindLivingText(int parameter, std::string_view text);

    Step step();
    /// Makes it ready to be bound and stepped anew.
    void reset();

    int columnCount() const;
    std::string_view columnName(int column) const;
    Kind kind(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    /// Takes notice of what SQLite says of a binding.
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_isBound = true;
};

/// A SQLite database. Errors name the file and carry SQLite's own reason as an argument
/// (`NotADatabase`, `DamagedFile`, `CannotRead`, `CannotWrite`). For one thread at a time.
class Database {
public:
    /// Opens somebody else's file to read it and nothing more: no journal is made, no schema is
    /// trusted, no other file can be attached.
    static Result<Database> openForeign(const QString& path);
    /// Creates a database in memory, to be saved by `bytes`.
    static Result<Database> createInMemory();
    /// Makes the empty file at `path` a database to be filled in one go. Nothing guards against a
    /// crash on the way: the file must be one that nobody knows yet.
    static Result<Database> createInFile(const QString& path);
    /// Opens a copy of these bytes in memory. `name` stands for the file in errors.
    static Result<Database> fromBytes(std::string_view bytes, const QString& name);

    /// Runs statements that answer nothing.
    Done run(std::string_view sql);
    Result<Statement> prepare(std::string_view sql) const;
    /// The first column of the first row of a question, if there is one.
    Result<std::optional<std::int64_t>> number(std::string_view sql) const;
    /// The whole database as the bytes of its file.
    Result<QByteArray> bytes() const;
    /// What SQLite says of the last failure.
    Error lastError() const;
    /// The file's path, or what stands for it in errors.
    const QString& name() const { return m_name; }
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, QString name) : m_handle(handle), m_name(std::move(name)) {}

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_name;
};

/// An SQL identifier in double quotes.
std::string quotedIdentifier(std::string_view name);

} // namespace whither
