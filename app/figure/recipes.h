#pragma once

#include "models/study/figures/figurememory.h"

#include "app/figure/figurefiles.h"

namespace whither {

/// Does what the figure asks, or answers, say who somebody is (see `namesPeople`)?
bool recipeNamesPeople(const FigureFile& file, const Catalog& catalog);

/// What a figure's marks counted, without those that stand for one person each.
std::vector<RecipeNumber> numbersOf(const Figure& figure, const FigureFile& file);

/// The recipe of a figure that counted these numbers.
FigureRecipe recipeOf(std::vector<RecipeNumber> numbers, const FigureFile& file,
                      const FigureLook& look, const Builtin& builtin, Language language);

/// What the study id of a figure stands for; where it was drawn is still to be said.
RememberedFigure rememberedFigure(const Figure& figure, const FigureFile& file,
                                  const FigureLook& look, const Builtin& builtin,
                                  Language language);
/// The same of a figure that is yet to be drawn. Errors: those of `figureOf`.
Result<RememberedFigure> rememberedFigure(const FigureFile& file, const FigureLook& look,
                                          const Builtin& builtin, const LanguageContext& context);

/// The recipe of a figure that is written to `file`, as it travels inside; empty where none
/// is to be held.
QByteArray recipeBytes(const Figure& figure, const FigureFile& file, const FigureLook& look,
                       const Builtin& builtin, const LanguageContext& context);

/// The recipe inside an exported figure, or of the package whose numbers the file holds. Errors:
/// `FileNotFound`, `CannotRead`, `TooLarge`, `NoRecipe`, those of `recipeFromJson`.
Result<FigureRecipe> recipeOfFile(const QString& path);

/// The same recipe asking the table that stands for its list here: of the same name and with the
/// columns that are asked about. Errors: `ListNotOpen` with the list's name, and the column it
/// lacks if a list of that name is open.
Result<FigureRecipe> withOpenTables(FigureRecipe recipe, const Builtin& builtin);

/// What the recipe asks for, to be drawn again; path and format are still to be said.
FigureFile fileOf(const FigureRecipe& recipe);

/// What the figure of a recipe counts now, in the recipe's language. Errors: those of `figureOf`.
Result<std::vector<RecipeNumber>> numbersNow(const FigureRecipe& recipe, const Builtin& builtin,
                                             LanguageSwitch& languages);

} // namespace whither
