#include "models/sqlite/database.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>

namespace whither {

namespace {

int size(std::string_view text)
{
    return static_cast<int>(text.size());
}

Error errorOf(sqlite3* handle, const QString& name)
{
    const int code = handle == nullptr ? SQLITE_NOMEM : sqlite3_errcode(handle);
    const QString reason = QString::fromUtf8(handle == nullptr ? sqlite3_errstr(SQLITE_NOMEM)
                                                               : sqlite3_errmsg(handle));
    // A write that comes up short for another reason than a full disk: a limit on file sizes.
    if (handle != nullptr && sqlite3_extended_errcode(handle) == SQLITE_IOERR_WRITE)
        return {ErrorCode::DiskFull, name, {reason}};
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotADatabase, name, {reason}};
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedFile, name, {reason}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, name, {reason}};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, name, {reason}};
    case SQLITE_READONLY:
        return {ErrorCode::CannotWrite, name, {reason}};
    default:
        return {ErrorCode::CannotRead, name, {reason}};
    }
}

/// Nothing that a hostile schema or row could use.
void distrust(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(handle, "PRAGMA cell_size_check=1; PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::note(int code)
{
    m_isBound = m_isBound && code == SQLITE_OK;
}

void Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement.get(), parameter + 1));
}

void Statement::bindInteger(int parameter, std::int64_t number)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter + 1, number));
}

void Statement::bindReal(int parameter, double number)
{
    note(sqlite3_bind_double(m_statement.get(), parameter + 1, number));
}

void Statement::bindText(int parameter, std::string_view text)
{
    // A null pointer would bind NULL instead of the empty text.
    note(sqlite3_bind_text64(m_statement.get(), parameter + 1, text.empty() ? "" : text.data(),
                             text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, std::string_view bytes)
{
    note(sqlite3_bind_blob64(m_statement.get(), parameter + 1, bytes.empty() ? "" : bytes.data(),
                             bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindLivingText(int parameter, std::string_view text)
{
    note(sqlite3_bind_text64(m_statement.get(), parameter + 1, text.empty() ? "" : text.data(),
                             text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

Statement::Step Statement::step()
{
    if (!m_isBound)
        return Step::Failed;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::End;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_isBound = true;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

std::string_view Statement::columnName(int column) const
{
    const char* name = sqlite3_column_name(m_statement.get(), column);
    return name == nullptr ? std::string_view() : name;
}

Statement::Kind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Blob;
    default:
        return Kind::Null;
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto* text =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const int bytes = sqlite3_column_bytes(m_statement.get(), column);
    return text == nullptr ? std::string_view() : std::string_view(text, std::size_t(bytes));
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const int count = sqlite3_column_bytes(m_statement.get(), column);
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, std::size_t(count));
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::openForeign(const QString& path)
{
    // Immutable: neither a lock nor a journal or shared-memory file is made beside it.
    const QByteArray uri =
        "file:" + QUrl::toPercentEncoding(path, QByteArrayLiteral("/")) + "?mode=ro&immutable=1";
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK)
        return database.lastError();
    distrust(handle);
    return database;
}

Result<Database> Database::createInMemory()
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Database database(handle, QStringLiteral(":memory:"));
    if (code != SQLITE_OK)
        return database.lastError();
    return database;
}

Result<Database> Database::createInFile(const QString& path)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                     SQLITE_OPEN_READWRITE, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK)
        return database.lastError();
    const Done isSet = database.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                                    "PRAGMA locking_mode=EXCLUSIVE");
    if (!isSet.ok())
        return isSet.error();
    return database;
}

Result<Database> Database::fromBytes(std::string_view bytes, const QString& name)
{
    Result<Database> empty = createInMemory();
    if (!empty.ok())
        return empty;
    Database database = std::move(empty).value();
    database.m_name = name;
    distrust(database.handle());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (copy == nullptr && !bytes.empty())
        return Error{ErrorCode::OutOfMemory, name, {}};
    if (copy != nullptr)
        std::memcpy(copy, bytes.data(), bytes.size());
    const auto length = static_cast<sqlite3_int64>(bytes.size());
    if (sqlite3_deserialize(database.handle(), "main", copy, length, length,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        return database.lastError();
    return database;
}

Done Database::run(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return done();
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.data(), size(sql), &statement, nullptr) != SQLITE_OK)
        return lastError();
    return Statement(statement);
}

Result<std::optional<std::int64_t>> Database::number(std::string_view sql) const
{
    Result<Statement> prepared = prepare(sql);
    if (!prepared.ok())
        return prepared.error();
    Statement statement = std::move(prepared).value();
    switch (statement.step()) {
    case Statement::Step::Row:
        return std::optional(statement.integer(0));
    case Statement::Step::End:
        return std::optional<std::int64_t>();
    case Statement::Step::Failed:
        break;
    }
    return lastError();
}

Result<QByteArray> Database::bytes() const
{
    sqlite3_int64 length = 0;
    unsigned char* bytes = sqlite3_serialize(handle(), "main", &length, 0);
    if (bytes == nullptr)
        return Error{ErrorCode::OutOfMemory, m_name, {}};
    QByteArray copy(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    sqlite3_free(bytes);
    return copy;
}

Error Database::lastError() const
{
    return errorOf(handle(), m_name);
}

std::string quotedIdentifier(std::string_view name)
{
    std::string quoted = "\"";
    for (const char letter : name) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

} // namespace whither
