#pragma once

#include "models/query/engine.h"
#include "models/result.h"
#include "models/text/language.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Where a definition is in force: in a table, in a column of it that is asked about or counted by,
/// or for a value of that column.
struct GlossaryScope {
    std::string table;  ///< empty: in every table
    std::string column; ///< empty: whatever is asked
    std::optional<std::string> value;

    bool operator==(const GlossaryScope&) const = default;
};

/// What a word means here. Texts by language, as in `allLanguages`.
struct GlossaryTerm {
    std::string term;
    std::vector<GlossaryScope> scopes; ///< any of them will do
    std::array<QString, allLanguages.size()> names;
    std::array<QString, allLanguages.size()> definitions;

    const QString& name(Language language) const
    {
        return names[static_cast<std::size_t>(language)];
    }
    const QString& definition(Language language) const
    {
        return definitions[static_cast<std::size_t>(language)];
    }
};

/// Reads `glossary.csv`. Errors: those of `readTextGrid`; `MissingColumn`; `BadValue` for a term
/// without a text in a language.
Result<std::vector<GlossaryTerm>> readGlossary(const QString& path);

/// Those in force for the rows of the query: asks about a column if the query names it, about a
/// value if all rows have it.
std::vector<GlossaryTerm> termsInForce(const std::vector<GlossaryTerm>& glossary,
                                       const Engine& engine, const Query& query);

} // namespace whither
