#pragma once

#include "models/result.h"
#include "models/study/cohorts/comparison.h"
#include "models/workspace/safewriter.h"

#include "views/export/figurefile.h"

#include "app/builtin.h"
#include "app/shell/languageswitch.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A figure to be written: which, of which query, in which language and format, where.
struct FigureFile {
    QString path;
    std::string figure;
    Query query;
    Language language = Language::English;
    std::optional<ComparisonQuery> comparison = std::nullopt; ///< in place of figure and query
    FigureFormat format = FigureFormat::Png;
    QString part = {};        ///< of a batch: what makes it one of several
    std::string studyId = {}; ///< for the names of its files; see `rememberedFigure`
    /// Does a picture carry the recipe that opens it again? Unset: unless that would name people.
    std::optional<bool> holdsRecipe = std::nullopt;
    /// Is it not drawn if it says who somebody is? In a package, names become codes ("person 1"),
    /// columns of prose and links are left out, and combinations of values that few share folded.
    bool isPeopleFirst = false;
};

/// The same file as it may be given to anybody: without what its user wrote on the figure.
[[nodiscard]] FigureFile peopleFirst(FigureFile file);

/// `UnknownTable` or `UnknownColumn` if the question does not fit the tables there are.
Done checkQuestion(const FigureFile& file, const Engine& engine);

/// The figure of a file, its answer computed in the language of the context. Errors: those of
/// `checkQuestion`.
Result<std::unique_ptr<Figure>> figureOf(const FigureFile& file, const Builtin& builtin,
                                         const LanguageContext& context);

/// The bytes of one file. The program's language is as before afterwards. Errors: those of
/// `figureOf`; `TextOverflow` with the texts that lack room in a picture, `MissingGlyph` with the
/// letters that no font here has, `MissingTranslation` with the words of the study that the
/// language lacks; `NamesPeople` where people come first; those of the study's data.
Result<FileContent> drawFile(const FigureFile& file, const FigureLook& look, const Builtin& builtin,
                             LanguageSwitch& languages);

/// Hears how many of how many figures are drawn.
using DrawingProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Every file, in their order: all of them, or the first error.
Result<std::vector<FileContent>> drawFigures(const std::vector<FigureFile>& files,
                                             const FigureLook& look, const Builtin& builtin,
                                             LanguageSwitch& languages,
                                             const DrawingProgress& progress = {});

/// Makes missing folders and writes the files: all of them, or an error leaves nothing behind (see
/// `writeSafely` for how far a file system lets that be).
Done writeTogether(const std::vector<FileContent>& files, Overwrite overwrite);

/// `drawFigures`, then `writeTogether`.
Done writeFigures(const std::vector<FigureFile>& files, const FigureLook& look, Overwrite overwrite,
                  const Builtin& builtin, LanguageSwitch& languages);

} // namespace whither
