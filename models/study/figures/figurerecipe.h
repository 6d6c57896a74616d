#pragma once

#include "models/query/query.h"
#include "models/result.h"
#include "models/study/cohorts/comparison.h"
#include "models/text/language.h"

#include <QByteArray>
#include <QSize>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace whither {

/// What a figure counted: a part of it by name, and its records.
struct RecipeNumber {
    std::string name; ///< in the figure's language
    std::uint64_t rows = 0;

    bool operator==(const RecipeNumber&) const = default;
};

/// What makes a figure: what is asked, of which data, how it looks, and what came of it when it was
/// drawn. Travels inside exported files, so that they can be opened again; it holds no path, user
/// or host, and no name of a person but those the question itself holds (see `namesPeople`).
struct FigureRecipe {
    std::string figure; ///< "outcomes", … as on the command line, or "compare"
    std::variant<Query, ComparisonQuery> question;
    std::string dataId;   ///< of the list, see dataid.h; empty where it has none
    std::string dataName; ///< what the list is called, to ask for it where it is not open
    Language language = Language::English;
    QSize size; ///< pixels at scale 1
    int scale = 1;
    bool isDark = false;
    bool hasPatterns = false;
    std::vector<RecipeNumber> numbers; ///< in the order they are read out

    bool operator==(const FigureRecipe&) const = default;

    /// The table that is asked; of a comparison that of its side A.
    const std::string& table() const;
};

/// One JSON object, UTF-8, keys in alphabetical order: same recipe, same bytes.
QByteArray recipeToJson(const FigureRecipe& recipe);
/// Errors: `InvalidJson` with what was expected and where; of a version this program does not know,
/// too.
Result<FigureRecipe> recipeFromJson(const QByteArray& json);

/// A short name for what is asked and what came of it: eight digits of a SHA-256. The same in every
/// language and look; another where the question, the study's data or a single count is another. A
/// list counts by its name: two of one name with the same counts have one id.
std::string studyId(const FigureRecipe& recipe);

/// A number that was another one when the figure was drawn.
struct NumberChange {
    std::string name;
    std::uint64_t before = 0; ///< 0: was not there
    std::uint64_t now = 0;    ///< 0: is gone

    bool operator==(const NumberChange&) const = default;
};

/// What differs, in the order of `now`, what is gone last. Of parts with one name the first then is
/// held against the first now.
std::vector<NumberChange> changedNumbers(const std::vector<RecipeNumber>& before,
                                         const std::vector<RecipeNumber>& now);

} // namespace whither
