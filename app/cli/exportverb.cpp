#include "app/cli/exportverb.h"

#include "models/query/queryjson.h"
#include "models/text/errortext.h"

#include "views/dialogs/exportdialog.h"
#include "views/figure/figurefactory.h"

#include "app/cli/commandline.h"
#include "app/cli/exportoptions.h"
#include "app/figure/figurefiles.h"

#include <QFile>
#include <QFileInfo>

namespace whither {

namespace {

Result<std::optional<Query>> readRecipe(const QString& path)
{
    if (path.isEmpty())
        return std::optional<Query>();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    auto query = queryFromJson(file.readAll());
    if (!query.ok())
        return query.error();
    return std::optional(std::move(query).value());
}

/// The query a figure is drawn for: the recipe's if there is one, which must be about its table.
Result<Query> queryFor(const std::string& figure, const std::optional<Query>& recipe,
                       const Catalog& catalog)
{
    const std::string table(figureTable(figure));
    const Dataset& dataset = *catalog.dataset(table);
    const bool isFlows = figure == "flows";
    if (!recipe)
        return withFlows(dataset.opening, dataset, isFlows);
    if (recipe->table != table)
        return Error{ErrorCode::UnknownTable, QString::fromStdString(recipe->table), {}};
    // A figure is drawn by some grouping: a recipe that names none means the usual one.
    Query query = withFlows(*recipe, dataset, isFlows);
    if (query.grouping.empty())
        query.grouping = dataset.opening.grouping;
    return query;
}

/// `-o PATH` is the file itself if one file results and PATH is no folder.
bool namesAFile(const ExportOptions& options)
{
    const bool isOne = options.figures.size() * options.languages.size() == 1;
    return isOne && !QFileInfo(options.outputPath).isDir()
           && !options.outputPath.endsWith(QLatin1Char('/'));
}

Result<std::vector<FigureFile>> planFiles(const ExportOptions& options, const Catalog& catalog)
{
    const auto recipe = readRecipe(options.recipePath);
    if (!recipe.ok())
        return recipe.error();
    const bool isFile = namesAFile(options);
    const QFileInfo output(options.outputPath);
    if (!isFile && output.exists() && !output.isDir())
        return Error{ErrorCode::NotAFolder, options.outputPath, {}};
    std::vector<FigureFile> files;
    for (const std::string& figure : options.figures) {
        auto query = queryFor(figure, recipe.value(), catalog);
        if (!query.ok())
            return query.error();
        for (const Language language : options.languages) {
            // Named as the window names them.
            const QString path = isFile ? options.outputPath
                                        : FigureExport{.figure = figure,
                                                       .languages = {language},
                                                       .folder = options.outputPath}
                                              .paths()
                                              .first();
            if (!options.overwrites && QFileInfo::exists(path))
                return Error{ErrorCode::FileExists, path, {}};
            files.push_back({path, figure, query.value(), language});
        }
    }
    return files;
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
    const auto files = planFiles(options, *builtin.catalog);
    if (!files.ok())
        return refused(files.error());
    const Done written =
        writeFigures(files.value(), {options.size, options.scale, options.isDark},
                     options.overwrites ? Overwrite::Allow : Overwrite::Refuse, builtin, languages);
    return written.ok() ? Succeeded : refused(written.error());
}

} // namespace whither
