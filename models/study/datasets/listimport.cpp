#include "models/study/datasets/listimport.h"

#include "models/import/mapping/columnmeanings.h"
#include "models/import/preview.h"
#include "models/import/tableimport.h"
#include "models/study/datasets/addedcolumns.h"
#include "models/study/datasets/followeddataset.h"
#include "models/study/datasets/importeddataset.h"
#include "models/study/datasets/sharesdataset.h"
#include "models/study/institutions/institutionfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace whither {

namespace {

/// The file as it is named in the list of datasets and in the record; a folder has no size.
SourceFile sourceFile(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    const std::uint64_t size = info.isDir() ? 0 : static_cast<std::uint64_t>(info.size());
    return {info.fileName().toStdString(), info.absoluteFilePath().toStdString(), size, {}};
}

/// The first columns of the table: those of the file.
std::size_t fileColumns(const Table& table, const SourceShape& shape)
{
    return std::min(shape.columns.size(), table.columns().size());
}

AddingRules rulesFor(const Table& table, const ImportRecord& record,
                     const InstitutionList& institutions)
{
    AddingRules rules;
    rules.meanings = columnMeanings(table, record.shape.format, record.mapping);
    rules.meanings.resize(fileColumns(table, record.shape));
    rules.countries = CountryValues(record.mapping.countries);
    rules.institutions = institutions;
    rules.hasAffiliationLists = record.shape.format == FileFormat::PaperList;
    return rules;
}

void reportUnknown(const std::vector<UnknownCountryCell>& cells,
                   const std::vector<RowPlace>& places, ImportReport& report)
{
    if (cells.empty() || places.empty())
        return; // without a place nobody could find it
    for (const UnknownCountryCell& cell : cells) {
        Problem problem;
        problem.kind = ProblemKind::UnknownCountry;
        problem.line = places[cell.row].line;
        problem.byteOffset = places[cell.row].byteOffset;
        problem.column = cell.column + 1;
        problem.rawText = cell.text;
        report.warn(std::move(problem));
    }
    sortByPlace(report.warnings);
}

/// Everything decided about columns, so that no later row changes what a column means.
Result<ImportMapping> decided(const ListPlan& plan, const std::stop_token& stop)
{
    if (!plan.mapping.columns.empty())
        return plan.mapping;
    const auto preview = previewFile(plan.files, plan.mapping, stop);
    if (!preview.ok())
        return preview.error();
    if (hasFixedMeanings(preview.value().shape.format))
        return plan.mapping;
    return withGuesses(plan.mapping, preview.value());
}

} // namespace

QString listTitle(const QStringList& files)
{
    const QFileInfo first(QDir::cleanPath(files.value(0)));
    if (files.size() > 1)
        return QFileInfo(first.path()).fileName();
    return first.isDir() ? first.fileName() : first.completeBaseName();
}

bool isDerived(const Table& table)
{
    return holdsMembers(table) || holdsPaperShares(table);
}

ListImport listFrom(std::string id, std::string title, std::shared_ptr<const Table> table,
                    ImportRecord record)
{
    const auto found = columnMeanings(*table, record.shape.format, record.mapping);
    std::map<std::string, Meaning> meanings;
    for (std::size_t column = 0; column < fileColumns(*table, record.shape); ++column)
        meanings.emplace(table->columns()[column].key(), found[column]);
    ListImport list;
    list.dataset = holdsMembers(*table) ? followedDataset(std::move(id), std::move(title), *table)
                   : holdsPaperShares(*table)
                       ? sharesDataset(std::move(id), std::move(title), *table)
                       : importedDataset(std::move(id), std::move(title), *table, meanings);
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

Result<ListImport> importList(const ListPlan& plan, const InstitutionList& institutions,
                              ReadProgress& progress, std::stop_token stop)
{
    ImportRecord record;
    for (const QString& file : plan.files)
        record.files.push_back(sourceFile(file));
    const std::string source = record.files.empty() ? std::string() : record.files.front().name;
    auto mapping = decided(plan, stop);
    if (!mapping.ok())
        return mapping.error();
    record.mapping = std::move(mapping).value();
    auto import = importTable(plan.files, record.mapping, {ProvenanceKind::Published, source},
                              progress, stop);
    if (!import.ok())
        return import.error();
    TableImport read = std::move(import).value();
    record.importedAt = QDateTime::currentDateTimeUtc();
    record.shape = std::move(read.shape);
    record.report = std::move(read.report);
    AddedColumns added =
        withAddedColumns(read.table, rulesFor(*read.table, record, institutions), stop);
    reportUnknown(added.unknown, read.places, record.report);
    return listFrom(plan.id, plan.title.empty() ? listTitle(plan.files).toStdString() : plan.title,
                    std::move(added.table), std::move(record));
}

Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop)
{
    return importList(plan, shippedInstitutions(), progress, std::move(stop));
}

ListImport withInstitutions(const ListImport& list, const InstitutionList& institutions,
                            const std::stop_token& stop)
{
    if (isDerived(*list.table))
        return list; // where people are was worked out from their papers
    AddedColumns added =
        withAddedColumns(list.table, rulesFor(*list.table, list.record, institutions), stop);
    return listFrom(list.dataset.id, list.dataset.title, std::move(added.table), list.record);
}

} // namespace whither
