#include "app/figure/figurepackage.h"

#include "models/export/csvwriter.h"
#include "models/query/querytext.h"
#include "models/study/figures/figurerecipe.h"

#include "views/export/figureexport.h"
#include "views/figure/sourcetext.h"

#include "app/figure/recipes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace whither {

namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

/// What stands for people: the same text has the same code in all of a package.
class NameCodes {
public:
    std::string codeOf(const std::string& name)
    {
        const auto [place, isNew] = m_codes.try_emplace(name, m_codes.size() + 1);
        return "person " + std::to_string(place->second);
    }

private:
    std::map<std::string, std::size_t> m_codes;
};

/// The column that tells people apart where they have codes: a key if there is one, or a name.
std::string codedColumn(const Dataset& dataset)
{
    const auto key = std::ranges::find(dataset.names, "person");
    return key != dataset.names.end() ? *key
           : dataset.names.empty()    ? std::string()
                                      : dataset.names.front();
}

/// The columns of a table that go into its records. Where people come first, one column of their
/// codes stands for all that tell who somebody is: several would look like several people.
std::vector<std::size_t> columnsOf(const Dataset& dataset, std::span<const ColumnSchema> schema,
                                   bool isPeopleFirst)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < schema.size(); ++column) {
        const std::string& key = schema[column].key;
        const ColumnInfo* info = dataset.column(key);
        const bool tellsWho = std::ranges::find(dataset.names, key) != dataset.names.end();
        const bool isProse =
            dataset.isImported() && info
            && (info->meaning == ColumnMeaning::Prose || info->meaning == ColumnMeaning::Link);
        const bool isTelling = isProse || (tellsWho && key != codedColumn(dataset));
        if (!isPeopleFirst || !isTelling)
            columns.push_back(column);
    }
    return columns;
}

QByteArray recordsOf(const RecordsAsked& asked, const Engine& engine, bool isPeopleFirst,
                     NameCodes& codes)
{
    const auto schema = engine.columns(asked.query.table);
    const Dataset& dataset = asked.dataset;
    const auto columns = columnsOf(dataset, schema, isPeopleFirst);
    const std::string coded = codedColumn(dataset);
    CsvWriter writer(CsvStyle{});
    std::vector<std::string> texts(columns.size());
    std::vector<std::string_view> fields(columns.size());
    for (std::size_t place = 0; place < columns.size(); ++place)
        fields[place] = schema[columns[place]].key;
    writer.addRecord(fields);
    const auto rows = engine.rows(asked.query);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        for (std::size_t place = 0; place < columns.size(); ++place) {
            const std::string& key = schema[columns[place]].key;
            std::string& text = texts[place];
            text = plainText(rows->cell(row, columns[place])).value_or(std::string());
            if (isPeopleFirst && key == coded && !text.empty())
                text = codes.codeOf(text);
            fields[place] = text;
        }
        writer.addRecord(fields);
    }
    return std::move(writer).take();
}

/// What the cells of the selected rows name as their source.
void addOrigins(const Query& query, const Engine& engine, std::set<std::string>& origins)
{
    const std::size_t columns = engine.columns(query.table).size();
    const auto rows = engine.rows(query);
    std::string before; // cells of one source follow one another
    for (std::size_t column = 0; column < columns; ++column) {
        for (std::size_t row = 0; row < rows->size(); ++row) {
            std::string source = rows->provenance(row, column).source;
            if (source == before)
                continue;
            origins.insert(source);
            before = std::move(source);
        }
    }
}

/// Those that the study has a description of.
std::set<std::string> sourcesAmong(const std::set<std::string>& origins, const Catalog& catalog)
{
    std::set<std::string> sources;
    for (const std::string& origin : origins) {
        if (catalog.source(origin))
            sources.insert(origin);
    }
    return sources;
}

QJsonObject sourceJson(const Source& source)
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    return {{QStringLiteral("id"), text(source.id)},
            {QStringLiteral("title"), text(source.title)},
            {QStringLiteral("publisher"), text(source.publisher)},
            {QStringLiteral("date"), text(source.date)},
            {QStringLiteral("url"), text(source.url)},
            {QStringLiteral("licence"), text(source.licence)}};
}

QByteArray metadataOf(const PackagePlan& plan, const std::vector<FileContent>& files,
                      const std::set<std::string>& sources, const Builtin& builtin)
{
    QJsonArray listed;
    for (const FileContent& file : files) {
        const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        listed.append(QJsonObject{{QStringLiteral("name"), QFileInfo(file.path).fileName()},
                                  {QStringLiteral("bytes"), file.bytes.size()},
                                  {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())}});
    }
    QJsonArray described;
    for (const std::string& id : sources)
        described.append(sourceJson(*builtin.catalog->source(id)));
    QJsonObject json{{QStringLiteral("files"), listed},
                     {QStringLiteral("program"), QStringLiteral("Whither " WHITHER_VERSION)},
                     {QStringLiteral("sources"), described}};
    if (!plan.figure.isPeopleFirst || !recipeNamesPeople(plan.figure, *builtin.catalog)) {
        const FigureRecipe recipe =
            recipeOf({}, plan.figure, plan.look, builtin, Language::English);
        json.insert(QStringLiteral("recipe"),
                    QJsonDocument::fromJson(recipeToJson(recipe)).object());
    }
    return QJsonDocument(json).toJson();
}

QByteArray readmeOf(const Figure& figure, const PackagePlan& plan, const QStringList& names,
                    const std::set<std::string>& sources, const Builtin& builtin,
                    const LanguageContext& context)
{
    const FigureText& text = figure.text();
    QStringList lines{QStringLiteral("# ") + text.title,
                      QString(),
                      text.subtitle,
                      QString(),
                      figure.chart().description(),
                      QString(),
                      text.ledger.join(QLatin1Char('\n')),
                      QString(),
                      QStringLiteral("## ") + PackageText::tr("Files"),
                      QString()};
    for (const QString& name : names)
        lines.append(QStringLiteral("- `%1`").arg(name));
    lines += {QString(),
              PackageText::tr("`shown.csv` holds the numbers that are drawn, shares in percent. "
                              "`records.csv` holds the records behind them, a row each. "
                              "`metadata.json` says what was asked and of which data, with the "
                              "SHA-256 of every file."),
              QString()};
    const bool holdsRecipe =
        plan.figure.holdsRecipe.value_or(!recipeNamesPeople(plan.figure, *builtin.catalog));
    if (holdsRecipe && std::ranges::any_of(plan.formats, isPicture))
        lines +=
            {PackageText::tr("A picture dropped on the window of Whither opens again."), QString()};
    if (plan.figure.isPeopleFirst)
        lines += {PackageText::tr("Names of people stand as codes; links and notes are left out."),
                  QString()};
    lines +=
        {QStringLiteral("## ") + PackageText::tr("Sources"), QString(), text.footer, QString()};
    for (const std::string& id : sources) {
        const Source& source = *builtin.catalog->source(id);
        lines.append(PackageText::tr("- %1. %2 Terms: %3.", "a source, its address, its licence")
                         .arg(sourceText(id, *builtin.catalog, context),
                              QString::fromStdString(source.url),
                              QString::fromStdString(source.licence)));
    }
    lines += {
        QString(), QStringLiteral("## ") + PackageText::tr("How to cite"), QString(),
        PackageText::tr("%1 Figure made with Whither %2 from the sources above; cite them for "
                        "the numbers.")
            .arg(text.title.endsWith(QLatin1Char('.')) ? text.title : text.title + QLatin1Char('.'),
                 QStringLiteral(WHITHER_VERSION)),
        QString()};
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

std::vector<RecordsAsked> recordsAsked(const PackagePlan& plan, const Catalog& catalog)
{
    const auto asked = [&](const char* name, const Query& query) {
        return RecordsAsked{QString::fromLatin1(name), query, *catalog.dataset(query.table)};
    };
    if (!plan.figure.comparison)
        return {asked("records.csv", plan.figure.query)};
    return {asked("records-a.csv", plan.figure.comparison->a.query),
            asked("records-b.csv", plan.figure.comparison->b.query)};
}

GatheredRecords gatherRecords(const std::vector<RecordsAsked>& asked, const Engine& engine,
                              bool isPeopleFirst)
{
    GatheredRecords records;
    NameCodes codes;
    for (const RecordsAsked& one : asked) {
        records.files.push_back({one.fileName, recordsOf(one, engine, isPeopleFirst, codes)});
        addOrigins(one.query, engine, records.origins);
    }
    return records;
}

std::vector<FigureFile> picturesOf(const PackagePlan& plan)
{
    FigureExport named;
    named.figure = plan.figure.figure;
    named.languages = plan.languages;
    named.formats = plan.formats;
    named.folder = plan.folder;
    std::vector<FigureFile> pictures;
    for (const FigureExport::File& file : named.files()) {
        FigureFile picture = plan.figure;
        picture.path = file.path;
        picture.language = file.language;
        picture.format = file.format;
        pictures.push_back(std::move(picture));
    }
    FigureFile shown = plan.figure;
    shown.path = QDir(plan.folder).filePath(QStringLiteral("shown.csv"));
    shown.language = plan.languages.front();
    shown.format = FigureFormat::Csv;
    pictures.push_back(std::move(shown));
    return pictures;
}

std::vector<FileContent> packageFiles(const PackagePlan& plan, std::vector<FileContent> files,
                                      const GatheredRecords& records, const Builtin& builtin,
                                      LanguageSwitch& languages)
{
    const QDir folder(plan.folder);
    for (const GatheredRecords::File& file : records.files)
        files.push_back({folder.filePath(file.name), file.csv});
    const std::set<std::string> sources = sourcesAmong(records.origins, *builtin.catalog);
    QStringList names;
    for (const FileContent& file : files)
        names.append(QFileInfo(file.path).fileName());
    names.append(QStringLiteral("metadata.json"));
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        languages.speak(language, [&](const LanguageContext& context) {
            const auto figure = figureOf(plan.figure, builtin, context);
            const QString name = language == Language::English ? QStringLiteral("README.md")
                                                               : QStringLiteral("README.zh_CN.md");
            files.push_back({folder.filePath(name),
                             readmeOf(*figure.value(), plan, names, sources, builtin, context)});
        });
    }
    files.push_back({folder.filePath(QStringLiteral("metadata.json")),
                     metadataOf(plan, files, sources, builtin)});
    return files;
}

} // namespace whither
