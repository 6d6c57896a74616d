#include "models/study/listimport.h"

#include "models/import/tableimport.h"
#include "models/study/importeddataset.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace whither {

namespace {

/// What the files are called in the list of datasets: a file by its name, several by their folder.
QString titleOf(const QStringList& files)
{
    const QFileInfo first(QDir::cleanPath(files.value(0)));
    if (files.size() > 1)
        return QFileInfo(first.path()).fileName();
    return first.isDir() ? first.fileName() : first.completeBaseName();
}

/// Some values of each column.
std::vector<std::vector<std::string>> samplesOf(const Table& table)
{
    constexpr std::size_t looked = 100;
    std::vector<std::vector<std::string>> samples;
    for (const Column& column : table.columns()) {
        std::vector<std::string>& values = samples.emplace_back();
        for (std::size_t row = 0; row < std::min(looked, table.rowCount()); ++row)
            values.push_back(column.text(row).value_or(std::string()));
    }
    return samples;
}

/// The file as it is named in the list of datasets and in the record; a folder has no size.
SourceFile sourceFile(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    const std::uint64_t size = info.isDir() ? 0 : static_cast<std::uint64_t>(info.size());
    return {info.fileName().toStdString(), info.absoluteFilePath().toStdString(), size, {}};
}

std::map<std::string, Meaning> meaningsOf(const Table& table, const ImportMapping& mapping)
{
    std::vector<std::string> headers;
    for (const Column& column : table.columns())
        headers.push_back(column.key());
    const std::vector<Meaning> guessed = guessMeanings(headers, samplesOf(table));
    std::map<std::string, Meaning> meanings;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const ColumnChoice* chosen = mapping.choice(headers[column]);
        meanings.emplace(headers[column],
                         chosen && chosen->meaning ? *chosen->meaning : guessed[column]);
    }
    return meanings;
}

} // namespace

ListImport listFrom(std::string id, std::string title, std::shared_ptr<const Table> table,
                    ImportRecord record)
{
    ListImport list;
    list.dataset = importedDataset(std::move(id), std::move(title), *table,
                                   meaningsOf(*table, record.mapping));
    if (!record.files.empty())
        list.dataset.source = record.files.front().name;
    list.table = std::move(table);
    list.record = std::move(record);
    return list;
}

std::string listKey(const std::string& title, const std::set<std::string>& taken)
{
    constexpr qsizetype longest = 40;
    QString plain;
    for (const QChar character : QString::fromStdString(title).toLower())
        plain += character.isLetterOrNumber() ? character : QLatin1Char('_');
    const std::string wanted = "list-" + plain.left(longest).toStdString();
    std::string key = wanted;
    for (int number = 2; taken.contains(key); ++number)
        key = wanted + "_" + std::to_string(number);
    return key;
}

Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop)
{
    ImportRecord record;
    for (const QString& file : plan.files)
        record.files.push_back(sourceFile(file));
    const std::string source = record.files.empty() ? std::string() : record.files.front().name;
    auto import = importTable(plan.files, plan.mapping, {ProvenanceKind::Published, source},
                              progress, std::move(stop));
    if (!import.ok())
        return import.error();
    TableImport read = std::move(import).value();
    record.importedAt = QDateTime::currentDateTimeUtc();
    record.mapping = plan.mapping;
    record.shape = std::move(read.shape);
    record.report = std::move(read.report);
    return listFrom(plan.id, plan.title.empty() ? titleOf(plan.files).toStdString() : plan.title,
                    std::move(read.table), std::move(record));
}

} // namespace whither
