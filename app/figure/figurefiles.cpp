#include "app/figure/figurefiles.h"

#include "models/text/notedwords.h"

#include "views/figure/comparefigure.h"
#include "views/figure/figurefactory.h"

#include "app/figure/recipes.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// What a figure of the study's own tables could not say in its language. Values of somebody's list
/// are said as the list has them, names and ids as they are, and what the question names as it
/// names it.
QStringList unsaid(const NotedWords& words, const FigureFile& file, const Catalog& catalog)
{
    const Query& query = file.comparison ? file.comparison->a.query : file.query;
    const Dataset* dataset = catalog.dataset(query.table);
    const auto isWorded = [&](const std::string& column) {
        return std::ranges::count(dataset->facets, column) > 0;
    };
    if (!dataset || dataset->isImported() || !std::ranges::all_of(query.grouping, isWorded))
        return {};
    QStringList missing = words.missing();
    for (const Condition& condition : query.conditions) {
        for (const Term& term : condition.terms)
            missing.removeAll(QString::fromStdString(term.value_or(std::string())));
    }
    return missing;
}

Result<QByteArray> drawFigure(const FigureFile& file, const FigureLook& look,
                              const Builtin& builtin, const LanguageContext& spoken)
{
    // Claims are sentences, some about people.
    const bool isTelling =
        recipeNamesPeople(file, *builtin.catalog) || file.query.table == claimsTable;
    if (file.isPeopleFirst && isTelling)
        return Error{ErrorCode::NamesPeople, file.path, {}};
    LanguageContext context = spoken;
    const auto words = std::make_shared<const NotedWords>(spoken.words, builtin.catalog->wording(),
                                                          spoken.language);
    context.words = words;
    const auto figure = figureOf(file, builtin, context);
    if (!figure.ok())
        return figure.error();
    if (const QStringList missing = unsaid(*words, file, *builtin.catalog); !missing.isEmpty())
        return Error{ErrorCode::MissingTranslation, file.path, {missing.join(QLatin1String("; "))}};
    if (isPicture(file.format)) {
        if (const QStringList cut = cutTexts(*figure.value(), look, context.language);
            !cut.isEmpty()) {
            return Error{ErrorCode::TextOverflow,
                         file.path,
                         {QString::number(look.size.width()), QString::number(look.size.height()),
                          cut.join(QLatin1Char('\n'))}};
        }
        if (const QString missing = missingGlyphs(*figure.value(), look, context.language);
            !missing.isEmpty())
            return Error{ErrorCode::MissingGlyph, file.path, {missing}};
    }
    const QByteArray recipe = isPicture(file.format)
                                  ? recipeBytes(*figure.value(), file, look, builtin, context)
                                  : QByteArray();
    QByteArray bytes = figureFile(*figure.value(), file.format, look, context.language, recipe);
    if (bytes.isEmpty())
        return Error{ErrorCode::CannotWrite, file.path, {}};
    return bytes;
}

/// The folders a run had to make: gone again, as far as they are empty, unless kept.
class MadeFolders {
public:
    MadeFolders() = default;
    ~MadeFolders()
    {
        for (const QString& folder : m_made) // deepest first
            QDir().rmdir(folder);
    }
    Q_DISABLE_COPY_MOVE(MadeFolders)

    bool make(const QString& path)
    {
        QStringList missing;
        QDir folder(path);
        for (QString next = QDir::cleanPath(folder.absolutePath()); !QFileInfo::exists(next);
             next = QFileInfo(next).path())
            missing.append(next);
        m_made = missing + m_made;
        return folder.mkpath(QStringLiteral("."));
    }
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

} // namespace

FigureFile peopleFirst(FigureFile file)
{
    file.isPeopleFirst = true;
    file.query.annotations.clear();
    if (file.comparison) {
        file.comparison->a.query.annotations.clear();
        file.comparison->b.query.annotations.clear();
    }
    return file;
}

Done checkQuestion(const FigureFile& file, const Engine& engine)
{
    return file.comparison ? checkComparison(engine, *file.comparison) : engine.check(file.query);
}

Result<std::unique_ptr<Figure>> figureOf(const FigureFile& file, const Builtin& builtin,
                                         const LanguageContext& context)
{
    const Done checked = checkQuestion(file, *builtin.engine);
    if (!checked.ok())
        return checked.error();
    return file.comparison
               ? makeComparison(*builtin.catalog, *builtin.engine, *file.comparison, context)
               : makeFigure(file.figure, *builtin.catalog, *builtin.engine, file.query, context);
}

Result<FileContent> drawFile(const FigureFile& file, const FigureLook& look, const Builtin& builtin,
                             LanguageSwitch& languages)
{
    Result<FileContent> content = FileContent();
    languages.speak(file.language, [&](const LanguageContext& context) {
        auto bytes = drawFigure(file, look, builtin, context);
        if (bytes.ok())
            content = FileContent{file.path, std::move(bytes).value()};
        else
            content = bytes.error();
    });
    if (content.ok() && !builtin.catalog->faults().empty())
        return builtin.catalog->faults().front(); // no figure of data that could not be read
    return content;
}

Result<std::vector<FileContent>> drawFigures(const std::vector<FigureFile>& files,
                                             const FigureLook& look, const Builtin& builtin,
                                             LanguageSwitch& languages,
                                             const DrawingProgress& progress)
{
    std::vector<FileContent> contents;
    contents.reserve(files.size());
    for (const FigureFile& file : files) {
        auto drawn = drawFile(file, look, builtin, languages);
        if (!drawn.ok())
            return drawn.error();
        contents.push_back(std::move(drawn).value());
        if (progress)
            progress(contents.size(), files.size());
    }
    return contents;
}

Done writeTogether(const std::vector<FileContent>& files, Overwrite overwrite)
{
    MadeFolders folders;
    for (const FileContent& file : files) {
        if (!folders.make(QFileInfo(file.path).absolutePath()))
            return Error{ErrorCode::CannotWrite, file.path, {}};
    }
    Done written = writeSafely(files, overwrite);
    if (written.ok())
        folders.keep();
    return written;
}

Done writeFigures(const std::vector<FigureFile>& files, const FigureLook& look, Overwrite overwrite,
                  const Builtin& builtin, LanguageSwitch& languages)
{
    const auto contents = drawFigures(files, look, builtin, languages);
    return contents.ok() ? writeTogether(contents.value(), overwrite) : Done(contents.error());
}

} // namespace whither
