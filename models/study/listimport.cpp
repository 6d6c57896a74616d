#include "models/study/listimport.h"

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

} // namespace

Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop)
{
    const std::string source = QFileInfo(plan.files.value(0)).fileName().toStdString();
    auto import = importTable(plan.files, plan.plan, {ProvenanceKind::Published, source}, progress,
                              std::move(stop));
    if (!import.ok())
        return import.error();
    ListImport list{plan, std::move(import).value(), {}};
    if (list.plan.title.empty())
        list.plan.title = titleOf(plan.files).toStdString();
    const std::vector<std::string>& columns = list.import.shape.columns;
    const std::vector<Meaning> guessed = guessMeanings(columns, samplesOf(*list.import.table));
    std::map<std::string, Meaning> meanings;
    for (std::size_t column = 0; column < columns.size(); ++column)
        meanings.emplace(columns[column], guessed[column]);
    list.dataset = importedDataset(plan.id, list.plan.title, *list.import.table, meanings);
    list.dataset.source = source;
    return list;
}

} // namespace whither
