#include "app/cli/exportverb.h"

#include "models/query/queryjson.h"
#include "models/text/errortext.h"
#include "models/workspace/workspaceschema.h"

#include "views/export/figureexport.h"
#include "views/export/packagerecipe.h"

#include "app/cli/commandline.h"
#include "app/cli/exportbatch.h"
#include "app/cli/exportoptions.h"
#include "app/cli/exportstudy.h"
#include "app/cli/schemas.h"
#include "app/figure/figurearchive.h"
#include "app/figure/figurepackage.h"
#include "app/figure/recipes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace whither {

namespace {

/// What a recipe asks: of an exported figure also which figure, and how it looks.
struct Asked {
    std::optional<Query> query;
    std::optional<FigureRecipe> figure;
};

Result<Asked> readRecipe(const QString& path)
{
    if (path.isEmpty())
        return Asked();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    constexpr qint64 looked = 1024;
    if (figureFormatOf(file.peek(looked)) || !packageRecipe(path).isEmpty()) {
        auto recipe = recipeOfFile(path);
        if (!recipe.ok())
            return recipe.error();
        return Asked{std::nullopt, std::move(recipe).value()};
    }
    auto query = queryFromJson(file.readAll());
    if (!query.ok())
        return query.error();
    return Asked{std::move(query).value(), std::nullopt};
}

/// The query a figure is drawn for: the recipe's if there is one, which must be about a table that
/// draws it.
Result<Query> queryFor(const std::string& figure, const std::optional<Query>& recipe,
                       const ExportStudy& study, const Catalog& catalog)
{
    const bool isFlows = figure == "flows";
    const std::string table = study.tableFor(figure, catalog);
    if (!recipe) {
        const Dataset& dataset = *catalog.dataset(table);
        return withUsualGrouping(withFlows(study.queryOf(table, catalog), dataset, isFlows),
                                 dataset);
    }
    const Dataset* dataset = catalog.dataset(recipe->table);
    const bool draws =
        dataset
        && (isFlows ? dataset->hasFlows() : dataset->figure == figure || recipe->table == table);
    if (!draws)
        return Error{ErrorCode::UnknownTable, QString::fromStdString(recipe->table), {}};
    return withUsualGrouping(withFlows(*recipe, *dataset, isFlows), *dataset);
}

/// `-o PATH` is the file itself if one file results and PATH is no folder.
bool namesAFile(const ExportOptions& options, std::size_t figures, std::size_t languages)
{
    const bool isOne = options.each.isEmpty() && figures * languages * options.formats.size() == 1;
    return isOne && !QFileInfo(options.outputPath).isDir()
           && !options.outputPath.endsWith(QLatin1Char('/'));
}

/// The figures to be drawn, with all but path, language and format.
Result<std::vector<FigureFile>> figuresAsked(const ExportOptions& options, const Asked& asked,
                                             const ExportStudy& study, const Builtin& builtin)
{
    if (asked.figure && options.figures.empty()) {
        const auto recipe = withOpenTables(*asked.figure, builtin);
        if (!recipe.ok())
            return recipe.error();
        return std::vector{fileOf(recipe.value())};
    }
    std::optional<Query> query = asked.query;
    if (asked.figure && std::holds_alternative<Query>(asked.figure->question))
        query = std::get<Query>(asked.figure->question);
    std::vector<FigureFile> figures;
    for (const std::string& figure : options.figures) {
        auto answered = queryFor(figure, query, study, *builtin.catalog);
        if (!answered.ok())
            return answered.error();
        FigureFile file;
        file.figure = figure;
        file.query = std::move(answered).value();
        figures.push_back(std::move(file));
    }
    return figures;
}

Result<std::vector<FigureFile>> planFiles(const ExportOptions& options,
                                          const std::vector<FigureFile>& figures,
                                          const std::vector<Language>& languages)
{
    const bool isFile = namesAFile(options, figures.size(), languages.size());
    const QFileInfo output(options.outputPath);
    if (!isFile && output.exists() && !output.isDir())
        return Error{ErrorCode::NotAFolder, options.outputPath, {}};
    std::vector<FigureFile> files;
    for (const FigureFile& figure : figures) {
        // Named as the window names them.
        FigureExport plan;
        plan.figure = figure.figure;
        plan.part = figure.part;
        plan.studyId = figure.studyId;
        plan.languages = languages;
        plan.formats = options.formats;
        plan.folder = options.outputPath;
        for (const FigureExport::File& file : plan.files()) {
            FigureFile planned = figure;
            planned.path = isFile ? options.outputPath : file.path;
            planned.language = file.language;
            planned.format = file.format;
            planned.holdsRecipe = options.holdsRecipe;
            if (!options.overwrites && QFileInfo::exists(planned.path))
                return Error{ErrorCode::FileExists, planned.path, {}};
            files.push_back(std::move(planned));
        }
    }
    return files;
}

FigureLook lookOf(const ExportOptions& options, const std::optional<FigureRecipe>& recipe)
{
    FigureLook look;
    if (recipe)
        look = {recipe->size, recipe->scale, recipe->isDark, recipe->hasPatterns};
    look.size = options.size.value_or(look.size);
    look.scale = options.scale.value_or(look.scale);
    look.isDark = options.isDark.value_or(look.isDark);
    look.hasPatterns = options.hasPatterns || look.hasPatterns;
    return look;
}

/// On a terminal, where it would else be silent for a while.
void tellProgress(std::size_t drawn, std::size_t all)
{
    if (all > 1 && ::isatty(STDERR_FILENO) == 1)
        std::fprintf(stderr, "\r%zu of %zu figures%s", drawn, all, drawn == all ? "\n" : "");
}

/// Named as the window names it.
QString packageFolder(const FigureFile& figure, const QString& folder)
{
    FigureExport named;
    named.figure = figure.figure;
    named.part = figure.part;
    named.studyId = figure.studyId;
    named.folder = folder;
    return named.packageFolder();
}

/// Each figure with its data in a folder of its own, all drawn before anything is written.
Result<std::vector<FileContent>> drawPackages(const ExportOptions& options,
                                              const std::vector<FigureFile>& figures,
                                              const std::vector<Language>& spoken,
                                              const FigureLook& look, const Builtin& builtin,
                                              LanguageSwitch& languages)
{
    std::vector<FileContent> all;
    for (const FigureFile& figure : figures) {
        PackagePlan plan;
        plan.figure = figure;
        plan.figure.holdsRecipe = options.holdsRecipe;
        plan.languages = spoken;
        plan.formats = options.formats;
        plan.look = look;
        plan.folder = packageFolder(figure, options.outputPath);
        auto drawn = drawFigures(picturesOf(plan), look, builtin, languages);
        if (!drawn.ok())
            return drawn;
        const GatheredRecords records = gatherRecords(recordsAsked(figure, *builtin.catalog),
                                                      *builtin.engine, options.isPeopleFirst);
        std::ranges::move(packageFiles(plan, std::move(drawn).value(), records, builtin, languages),
                          std::back_inserter(all));
    }
    return all;
}

/// One for each value that is asked for, in place of each figure.
Result<std::vector<FigureFile>> partsOf(std::vector<FigureFile> figures,
                                        const ExportOptions& options, const Builtin& builtin,
                                        const LanguageContext& context)
{
    if (options.each.isEmpty())
        return figures;
    std::vector<FigureFile> all;
    for (const FigureFile& figure : figures) {
        auto parts = oneForEach(figure, options.each, builtin, context);
        if (!parts.ok())
            return parts.error();
        std::ranges::move(std::move(parts).value(), std::back_inserter(all));
    }
    return all;
}

Result<std::vector<FileContent>> drawAll(const ExportOptions& options,
                                         const std::vector<FigureFile>& figures,
                                         const std::optional<FigureRecipe>& recipe,
                                         const Builtin& builtin, LanguageSwitch& languages)
{
    std::vector<Language> spoken = options.languages;
    if (spoken.empty())
        spoken = {recipe ? recipe->language : Language::English};
    const FigureLook look = lookOf(options, recipe);
    if (options.isPackage)
        return drawPackages(options, figures, spoken, look, builtin, languages);
    const auto files = planFiles(options, figures, spoken);
    if (!files.ok())
        return files.error();
    auto drawn = drawFigures(files.value(), look, builtin, languages, tellProgress);
    if (!drawn.ok() || options.each.isEmpty())
        return drawn;
    std::vector<FileContent> contents = std::move(drawn).value();
    contents.push_back({QDir(options.outputPath).filePath(QStringLiteral("index.html")),
                        indexPage(files.value())});
    return contents;
}

/// Whom the files would name, once each. Errors: those of `checkQuestion`.
Result<QStringList> namedIn(const std::vector<FigureFile>& figures, bool isPackage,
                            const Builtin& builtin)
{
    QStringList names;
    for (const FigureFile& figure : figures) {
        if (const Done checked = checkQuestion(figure, *builtin.engine); !checked.ok())
            return checked.error();
        const auto asked = recordsAsked(figure, *builtin.catalog);
        std::vector<NamedPerson> people = namedInQuestion(asked, *builtin.engine);
        if (isPackage && !figure.isPeopleFirst)
            std::ranges::move(namedInRecords(asked, *builtin.engine), std::back_inserter(people));
        for (const NamedPerson& person : people)
            names.append(QString::fromStdString(person.name));
    }
    names.removeDuplicates();
    return names;
}

/// One a line, or `{"named":["…"]}`.
void tellNamed(const QStringList& names, bool isJson)
{
    if (isJson) {
        const QJsonObject said{{QStringLiteral("named"), QJsonArray::fromStringList(names)}};
        std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
        return;
    }
    for (const QString& name : names)
        std::puts(name.simplified().toUtf8().constData());
}

/// `{"files":["outcomes.en.png",…],"seconds":0.4}`
void tellWritten(const std::vector<FileContent>& files, const QElapsedTimer& clock)
{
    QJsonArray names;
    for (const FileContent& file : files)
        names.append(file.path);
    const QJsonObject said{
        {QStringLiteral("files"), names},
        {QStringLiteral("seconds"), static_cast<double>(clock.elapsed()) / 1000}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
}

/// Gives every figure its study id; what the ids stand for is answered.
Result<std::vector<RememberedFigure>> identified(std::vector<FigureFile>& figures,
                                                 const FigureLook& look, const QStringList& study,
                                                 const Builtin& builtin,
                                                 const LanguageContext& context)
{
    const QString origin =
        study.isEmpty() ? QString() : QFileInfo(study.first()).absoluteFilePath();
    std::vector<RememberedFigure> remembered;
    for (FigureFile& figure : figures) {
        auto one = rememberedFigure(figure, look, builtin, context);
        if (!one.ok())
            return one.error();
        RememberedFigure taken = std::move(one).value();
        figure.studyId = taken.id;
        taken.isTaken = true;
        (workspaceVersionOf(origin).ok() ? taken.workspace : taken.listFile) = origin;
        remembered.push_back(std::move(taken));
    }
    return remembered;
}

int refused(const Error& error)
{
    complain(errorText(error));
    return Refused;
}

} // namespace

int runExport(const QStringList& arguments, const Builtin& builtin, LanguageSwitch& languages)
{
    const auto read = readExportOptions(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& options = std::get<ExportOptions>(read);
    if (options.showsSchema)
        return printSchema(QStringLiteral("figure"));
    QElapsedTimer clock;
    clock.start();
    const auto study = openStudy(options.study, options.table, builtin);
    if (!study.ok())
        return refused(study.error());
    const auto asked = readRecipe(options.recipePath);
    if (!asked.ok())
        return refused(asked.error());
    const std::optional<FigureRecipe>& recipe = asked.value().figure;
    if (options.figures.empty() && !recipe) {
        complain(QStringLiteral("which figure? Name one with --figure"));
        return BadUsage;
    }
    auto planned = figuresAsked(options, asked.value(), study.value(), builtin);
    if (planned.ok())
        planned = partsOf(std::move(planned).value(), options, builtin, languages.context());
    if (!planned.ok())
        return refused(planned.error());
    std::vector<FigureFile> figures = std::move(planned).value();
    if (options.isPeopleFirst)
        std::ranges::transform(figures, figures.begin(), peopleFirst);
    if (options.listsNames) {
        const auto named = namedIn(figures, options.isPackage, builtin);
        if (!named.ok())
            return refused(named.error());
        tellNamed(named.value(), options.isJson);
        return Succeeded;
    }
    const auto remembered =
        identified(figures, lookOf(options, recipe), options.study, builtin, languages.context());
    if (!remembered.ok())
        return refused(remembered.error());
    const auto files = drawAll(options, figures, recipe, builtin, languages);
    if (!files.ok())
        return refused(files.error());
    const Done written =
        writeTogether(files.value(), options.overwrites ? Overwrite::Allow : Overwrite::Refuse);
    if (!written.ok())
        return refused(written.error());
    // So that the window knows them by their ids; where it cannot be, the files are there all the
    // same.
    if (const QString memory = figureMemoryPath(); !memory.isEmpty())
        std::ignore = keepFigures(memory, remembered.value());
    if (options.isJson)
        tellWritten(files.value(), clock);
    return Succeeded;
}

} // namespace whither
