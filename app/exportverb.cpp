#include "app/exportverb.h"

#include "app/commandline.h"
#include "app/exportoptions.h"
#include "models/query/queryjson.h"
#include "models/text/errortext.h"
#include "models/workspace/safewriter.h"
#include "views/figure/figurefactory.h"
#include "views/figure/figureimage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>

namespace whither {

namespace {

/// A file to come: where, and what.
struct PlannedFile {
    QString path;
    std::string figure;
    Language language = Language::English;
    QByteArray bytes;
};

Result<std::vector<PlannedFile>> planFiles(const ExportOptions& options)
{
    std::vector<PlannedFile> files;
    const std::size_t count = options.figures.size() * options.languages.size();
    const QFileInfo output(options.outputPath);
    const bool isFile = count == 1 && !output.isDir() && !options.outputPath.endsWith(QLatin1Char('/'));
    if (!isFile && output.exists() && !output.isDir())
        return Error{ErrorCode::NotAFolder, options.outputPath, {}};
    for (const std::string& figure : options.figures) {
        for (const Language language : options.languages) {
            const QString name = QStringLiteral("%1.%2.png").arg(QString::fromStdString(figure),
                                                                languageCode(language));
            const QString path =
                isFile ? options.outputPath : QDir(options.outputPath).filePath(name);
            if (!options.overwrites && QFileInfo::exists(path))
                return Error{ErrorCode::FileExists, path, {}};
            files.push_back({path, figure, language, {}});
        }
    }
    if (!isFile && !QDir().mkpath(options.outputPath))
        return Error{ErrorCode::CannotWrite, options.outputPath, {}};
    return files;
}

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

/// The query a figure is drawn for: the recipe's if it is about the figure's table.
Result<Query> queryFor(const std::string& figure, const std::optional<Query>& recipe,
                       const Builtin& builtin)
{
    const std::string table(figureTable(figure));
    if (!recipe)
        return builtin.catalog->dataset(table)->opening;
    if (recipe->table != table)
        return Error{ErrorCode::UnknownTable, QString::fromStdString(recipe->table), {}};
    if (const Done checked = builtin.engine->check(*recipe); !checked.ok())
        return checked.error();
    return *recipe;
}

Done drawFiles(std::vector<PlannedFile>& files, const ExportOptions& options,
               const Builtin& builtin, LanguageSwitch& languages)
{
    const auto recipe = readRecipe(options.recipePath);
    if (!recipe.ok())
        return recipe.error();
    for (PlannedFile& file : files) {
        const bool isChinese = file.language != Language::English;
        if (isChinese && QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            return Error{ErrorCode::MissingGlyph, file.path, {}};
        if (languages.context().language != file.language)
            languages.setLanguage(file.language);
        builtin.engine->setWords(languages.context().words);
        const auto query = queryFor(file.figure, recipe.value(), builtin);
        if (!query.ok())
            return query.error();
        PaintStyle style;
        style.theme = options.isDark ? darkTheme() : lightTheme();
        style.families = figureFamilies(file.language);
        const auto figure = makeFigure(file.figure, *builtin.catalog, *builtin.engine,
                                       query.value(), languages.context());
        file.bytes = pngBytes(figureImage(*figure, options.size, options.scale, style));
        if (file.bytes.isEmpty())
            return Error{ErrorCode::CannotWrite, file.path, {}};
    }
    return done();
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
    auto planned = planFiles(options);
    if (!planned.ok())
        return refused(planned.error());
    std::vector<PlannedFile> files = std::move(planned).value();
    const Done drawn = drawFiles(files, options, builtin, languages);
    languages.setLanguage(Language::English); // messages on the command line are English
    if (!drawn.ok())
        return refused(drawn.error());
    for (const PlannedFile& file : files) {
        const auto overwrite = options.overwrites ? Overwrite::Allow : Overwrite::Refuse;
        if (const Done written = writeSafely(file.path, file.bytes, overwrite); !written.ok())
            return refused(written.error());
    }
    return Succeeded;
}

} // namespace whither
