#include "models/workspace/storedrows.h"

#include <simdjson.h>

namespace whither {

Statement* StoreWriter::statementFor(const std::string& table, std::size_t columns)
{
    if (m_error)
        return nullptr;
    const auto found = m_statements.find(table);
    if (found != m_statements.end())
        return &found->second;
    std::string sql = "INSERT INTO " + quotedIdentifier(table) + " VALUES(?";
    for (std::size_t column = 1; column < columns; ++column)
        sql += ",?";
    Result<Statement> prepared = m_database->prepare(sql + ')');
    if (!prepared.ok()) {
        m_error = prepared.error();
        return nullptr;
    }
    return &m_statements.emplace(table, std::move(prepared).value()).first->second;
}

void StoreWriter::finish(Statement& statement)
{
    const bool isIn = statement.step() == Statement::Step::End;
    if (!isIn && !m_error)
        m_error = m_database->lastError();
    statement.reset();
}

void StoreWriter::bind(Statement& statement, int parameter, std::string_view text)
{
    // The reader would refuse it: better that the file before this one stays.
    if (!m_error && !simdjson::validate_utf8(text))
        m_error = Error{ErrorCode::InvalidEncoding,
                        m_database->name(),
                        {QStringLiteral("0"), QStringLiteral("utf-8")}};
    statement.bindText(parameter, text);
}

bool StoredRow::isOf(Statement::Kind kind, int column)
{
    // Asked before the value: SQLite may turn a value into the kind that is asked for.
    m_isSound = m_isSound && m_statement->kind(column) == kind;
    return m_isSound;
}

std::string StoredRow::text(int column)
{
    if (!isOf(Statement::Kind::Text, column))
        return {};
    const std::string_view text = m_statement->text(column);
    m_isSound = simdjson::validate_utf8(text);
    return m_isSound ? std::string(text) : std::string();
}

std::string StoredRow::blob(int column)
{
    return isOf(Statement::Kind::Blob, column) ? std::string(m_statement->blob(column))
                                               : std::string();
}

std::uint64_t StoredRow::count(int column, std::uint64_t most)
{
    if (!isOf(Statement::Kind::Integer, column))
        return 0;
    const std::int64_t number = m_statement->integer(column);
    m_isSound = number >= 0 && static_cast<std::uint64_t>(number) <= most;
    return m_isSound ? static_cast<std::uint64_t>(number) : 0;
}

void StoreReader::fail(std::string_view subject)
{
    fail(Error{ErrorCode::DamagedFile,
               m_path,
               {QString::fromUtf8(subject.data(), qsizetype(subject.size()))}});
}

void StoreReader::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

std::optional<Statement> StoreReader::prepared(std::string_view sql)
{
    if (m_error)
        return std::nullopt;
    Result<Statement> statement = m_database->prepare(sql);
    if (!statement.ok()) {
        fail(statement.error());
        return std::nullopt;
    }
    return std::move(statement).value();
}

bool StoreReader::isAtRow(Statement& statement)
{
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Failed)
        fail(m_database->lastError());
    return step == Statement::Step::Row;
}

} // namespace whither
