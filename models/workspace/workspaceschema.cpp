#include "models/workspace/workspaceschema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr qsizetype headerSize =
    100; // of every SQLite file: https://www.sqlite.org/fileformat.html
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

std::string foldedAscii(std::string_view text)
{
    std::string folded(text);
    for (char& letter : folded) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return folded;
}

/// The first bytes of a regular file; fewer if it has fewer.
Result<QByteArray> headerOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile()) // opening a pipe would wait for who writes to it
        return Error{ErrorCode::NotAFile, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    return file.read(headerSize);
}

} // namespace

std::string FreeNames::make(std::string wanted)
{
    std::erase(wanted, '\0');
    const auto [first, isFree] = m_taken.try_emplace(foldedAscii(wanted), 1);
    if (isFree)
        return wanted;
    // Goes on behind the number last tried, lest a thousand equal names take a million trials.
    for (;;) {
        std::string name = wanted + '_' + std::to_string(++first->second);
        if (m_taken.try_emplace(foldedAscii(name), 1).second)
            return name;
    }
}

std::vector<DataPart> dataPartsFor(const std::string& datasetKey,
                                   const std::vector<SqlColumn>& columns, FreeNames& tableNames)
{
    FreeNames columnNames;
    const std::string row = columnNames.make("row");
    std::vector<DataPart> parts;
    for (std::size_t first = 0; first < columns.size(); first += columnsPerPart) {
        const std::size_t count = std::min(columnsPerPart, columns.size() - first);
        DataPart part{tableNames.make("data_" + datasetKey), first, count, {}};
        part.createText = "CREATE TABLE " + quotedIdentifier(part.name) + '('
                          + quotedIdentifier(row) + " INTEGER PRIMARY KEY";
        for (std::size_t column = first; column < first + count; ++column) {
            part.createText += ", " + quotedIdentifier(columnNames.make(columns[column].key));
            if (!columns[column].type.empty())
                part.createText += ' ' + columns[column].type;
        }
        part.createText += ')';
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<int> workspaceVersionOf(const QString& path)
{
    const Result<QByteArray> header = headerOf(path);
    if (!header.ok())
        return header.error();
    const QByteArray& bytes = header.value();
    const auto number = [&](qsizetype offset) {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    };
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16))
        || number(applicationIdOffset) != workspaceApplicationId)
        return Error{ErrorCode::NotAWorkspace, path, {}};
    const auto version = static_cast<qint32>(number(versionOffset));
    if (version > workspaceVersion)
        return Error{ErrorCode::NewerWorkspace,
                     path,
                     {QString::number(version), QString::number(workspaceVersion)}};
    if (version < 1)
        return Error{ErrorCode::DamagedFile, path, {QStringLiteral("no version")}};
    return int(version);
}

Result<Database> openWorkspaceDatabase(const QString& path)
{
    const Result<int> version = workspaceVersionOf(path);
    if (!version.ok())
        return version.error();
    if (version.value() == workspaceVersion)
        return Database::openForeign(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    const QByteArray bytes = file.readAll();
    Result<Database> copy =
        Database::fromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path);
    if (!copy.ok())
        return copy;
    Database database = std::move(copy).value();
    const Done migrated = migrate(database, version.value());
    if (!migrated.ok())
        return migrated.error();
    return database;
}

Done migrate(Database& database, int from)
{
    // One step a version, each tested with a file of its version that is kept in tests/models/data.
    if (from < 1 || from > workspaceVersion)
        return Error{ErrorCode::DamagedFile, database.name(), {QStringLiteral("no such version")}};
    if (from < 2) {
        const Done added = database.run(workspaceTables().at("whither_mapping_value"));
        if (!added.ok())
            return added;
    }
    return database.run("PRAGMA user_version=" + std::to_string(workspaceVersion));
}

Result<SchemaTexts> schemaOf(const Database& database, const QString& path)
{
    Result<Statement> prepared = database.prepare("SELECT type, name, sql FROM sqlite_schema");
    if (!prepared.ok())
        return prepared.error();
    Statement rows = std::move(prepared).value();
    SchemaTexts texts;
    Statement::Step step{};
    while ((step = rows.step()) == Statement::Step::Row) {
        if (rows.text(0) != "table")
            return Error{ErrorCode::DamagedFile, path, {QStringLiteral("not only tables")}};
        texts.emplace(rows.text(1), rows.text(2));
    }
    if (step == Statement::Step::Failed)
        return database.lastError();
    return texts;
}

} // namespace whither
