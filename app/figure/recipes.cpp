#include "app/figure/recipes.h"

#include "views/export/packagerecipe.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

bool recipeNamesPeople(const FigureFile& file, const Catalog& catalog)
{
    const auto names = [&](const Query& query) {
        const Dataset* dataset = catalog.dataset(query.table);
        return dataset && namesPeople(query, *dataset);
    };
    if (!file.comparison)
        return names(file.query);
    return std::ranges::any_of(std::array{&file.comparison->a, &file.comparison->b},
                               [&](const ComparedSide* side) {
                                   Query query = side->query;
                                   query.grouping = {side->column};
                                   return names(query);
                               });
}

std::vector<RecipeNumber> numbersOf(const Figure& figure, const FigureFile& file)
{
    const bool showsPeople = !file.comparison && file.query.form == PartsForm::Waffle;
    const std::size_t parts =
        showsPeople ? figure.chart().shown().rows.size() : figure.chart().marks().size();
    std::vector<RecipeNumber> numbers;
    for (std::size_t mark = 0; mark < parts; ++mark) {
        const Mark& counted = figure.chart().marks()[mark];
        numbers.push_back({counted.name.toStdString(), counted.rows});
    }
    return numbers;
}

FigureRecipe recipeOf(std::vector<RecipeNumber> numbers, const FigureFile& file,
                      const FigureLook& look, const Builtin& builtin, Language language)
{
    FigureRecipe recipe;
    recipe.figure = file.figure;
    if (file.comparison)
        recipe.question = *file.comparison;
    else
        recipe.question = file.query;
    if (const Dataset* dataset = builtin.catalog->dataset(recipe.table())) {
        if (dataset->isImported())
            recipe.dataName = dataset->title;
        else
            recipe.dataId = builtin.catalog->dataId(dataset->id);
    }
    recipe.language = language;
    recipe.size = look.size;
    recipe.scale = look.scale;
    recipe.isDark = look.isDark;
    recipe.hasPatterns = look.hasPatterns;
    recipe.numbers = std::move(numbers);
    return recipe;
}

RememberedFigure rememberedFigure(const Figure& figure, const FigureFile& file,
                                  const FigureLook& look, const Builtin& builtin, Language language)
{
    RememberedFigure remembered;
    remembered.id = figure.text().studyId;
    remembered.recipe = recipeOf(numbersOf(figure, file), file, look, builtin, language);
    return remembered;
}

Result<RememberedFigure> rememberedFigure(const FigureFile& file, const FigureLook& look,
                                          const Builtin& builtin, const LanguageContext& context)
{
    const auto figure = figureOf(file, builtin, context);
    if (!figure.ok())
        return figure.error();
    return rememberedFigure(*figure.value(), file, look, builtin, context.language);
}

QByteArray recipeBytes(const Figure& figure, const FigureFile& file, const FigureLook& look,
                       const Builtin& builtin, const LanguageContext& context)
{
    if (!file.holdsRecipe.value_or(!recipeNamesPeople(file, *builtin.catalog)))
        return {};
    return recipeToJson(recipeOf(numbersOf(figure, file), file, look, builtin, context.language));
}

Result<FigureRecipe> recipeOfFile(const QString& path)
{
    constexpr qint64 largest = 256 << 20; // a poster in PNG is a tenth of that
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (file.size() > largest)
        return Error{ErrorCode::TooLarge, path, {}};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    QByteArray recipe = recipeIn(file.readAll());
    if (recipe.isEmpty())
        recipe = packageRecipe(path);
    if (recipe.isEmpty())
        return Error{ErrorCode::NoRecipe, path, {}};
    return recipeFromJson(recipe);
}

Result<FigureRecipe> withOpenTables(FigureRecipe recipe, const Builtin& builtin)
{
    QStringList lacking;
    const auto find = [&](Query& query) {
        const auto fits = [&](const Dataset& dataset) {
            Query here = query;
            here.table = dataset.id;
            const bool isSame =
                dataset.isImported() ? dataset.title == recipe.dataName : dataset.id == query.table;
            if (!isSame)
                return false;
            const Done checked = builtin.engine->check(here);
            if (!checked.ok())
                lacking = checked.error().arguments;
            return checked.ok();
        };
        const auto& datasets = builtin.catalog->datasets();
        const auto found = std::ranges::find_if(datasets, fits);
        if (found != datasets.end())
            query.table = found->id;
        return found != datasets.end();
    };
    bool isOpen = false;
    if (auto* query = std::get_if<Query>(&recipe.question)) {
        isOpen = find(*query);
    } else {
        auto& comparison = std::get<ComparisonQuery>(recipe.question);
        isOpen = find(comparison.a.query) && find(comparison.b.query)
                 && checkComparison(*builtin.engine, comparison).ok();
    }
    if (!isOpen) {
        return Error{
            ErrorCode::ListNotOpen,
            QString::fromStdString(recipe.dataName.empty() ? recipe.table() : recipe.dataName),
            lacking};
    }
    return recipe;
}

Result<std::vector<RecipeNumber>> numbersNow(const FigureRecipe& recipe, const Builtin& builtin,
                                             LanguageSwitch& languages)
{
    const FigureFile file = fileOf(recipe);
    Result<std::vector<RecipeNumber>> numbers = std::vector<RecipeNumber>();
    languages.speak(recipe.language, [&](const LanguageContext& context) {
        const auto figure = figureOf(file, builtin, context);
        if (figure.ok())
            numbers = numbersOf(*figure.value(), file);
        else
            numbers = figure.error();
    });
    return numbers;
}

FigureFile fileOf(const FigureRecipe& recipe)
{
    FigureFile file;
    file.figure = recipe.figure;
    file.language = recipe.language;
    if (const auto* query = std::get_if<Query>(&recipe.question))
        file.query = *query;
    else
        file.comparison = std::get<ComparisonQuery>(recipe.question);
    return file;
}

} // namespace whither
