#include "app/figure/figurepackage.h"

#include "models/query/querytext.h"
#include "models/study/figures/figurerecipe.h"
#include "models/study/persons/rarecombinations.h"
#include "models/text/numbers.h"

#include "views/export/figureexport.h"
#include "views/export/packagerecipe.h"
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
#include <utility>

namespace whither {

namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

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

QByteArray metadataOf(const PackagePlan& plan, std::vector<RecipeNumber> numbers,
                      const std::vector<FileContent>& files, const std::set<std::string>& sources,
                      const Builtin& builtin)
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
            recipeOf(std::move(numbers), plan.figure, plan.look, builtin, Language::English);
        json.insert(QStringLiteral("recipe"),
                    QJsonDocument::fromJson(recipeToJson(recipe)).object());
    }
    return QJsonDocument(json).toJson();
}

/// Who is named, and what they said to it; or what was done so that nobody is.
QString peopleSentence(const PackagePlan& plan, const GatheredRecords& records,
                       const LanguageContext& context)
{
    const auto count = [&](std::size_t number) { return countText(number, context.locale); };
    if (!plan.figure.isPeopleFirst)
        return records.named == 0
                   ? PackageText::tr("Nobody is named in the records.")
                   : PackageText::tr("People named in the records: %1, of whom %2 replied to it.")
                         .arg(count(records.named), count(records.replies));
    QString text = PackageText::tr("Names of people stand as codes; links and notes are left out.");
    if (records.folded > 0)
        text += QLatin1Char(' ')
                + PackageText::tr("Values that fewer than %1 people share, alone or together with "
                                  "others of their row, stand as \"(folded)\": %2. Counts in the "
                                  "figure stand as they are, small ones too.")
                      .arg(count(fewestAlike), count(records.folded));
    return text;
}

QByteArray readmeOf(const Figure& figure, const PackagePlan& plan, const QStringList& names,
                    const GatheredRecords& records, const std::set<std::string>& sources,
                    const Builtin& builtin, const LanguageContext& context)
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
    if (holdsRecipe)
        lines += {
            PackageText::tr(
                "A picture dropped on the window of Whither opens again, and so does `shown.csv` beside `metadata.json`."),
            QString()};
    lines += {peopleSentence(plan, records, context), QString()};
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

std::vector<FigureFile> picturesOf(const PackagePlan& plan)
{
    FigureExport named;
    named.figure = plan.figure.figure;
    named.studyId = plan.figure.studyId;
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
    shown.path = QDir(plan.folder).filePath(QLatin1String(shownNumbersName));
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
    names.append(QLatin1String(packageMetadataName));
    std::vector<RecipeNumber> numbers; // in English, as the recipe is
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        languages.speak(language, [&](const LanguageContext& context) {
            const auto figure = figureOf(plan.figure, builtin, context);
            if (language == Language::English)
                numbers = numbersOf(*figure.value(), plan.figure);
            const QString name = language == Language::English ? QStringLiteral("README.md")
                                                               : QStringLiteral("README.zh_CN.md");
            files.push_back({folder.filePath(name), readmeOf(*figure.value(), plan, names, records,
                                                             sources, builtin, context)});
        });
    }
    files.push_back({folder.filePath(QLatin1String(packageMetadataName)),
                     metadataOf(plan, std::move(numbers), files, sources, builtin)});
    return files;
}

} // namespace whither
