#pragma once

#include "models/query/query.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How a value is to be shown; the meaning of a column, not its storage.
enum class ColumnMeaning { Word, Place, Number, Year, Percent, SourceId, Prose, Date, Link };

/// What the window needs to know of a built-in column beyond its schema.
struct ColumnInfo {
    std::string key;
    ColumnMeaning meaning = ColumnMeaning::Word;
    bool isShown = true; ///< at first; the user's choice comes after
};

/// A table of the study, built in or imported: its columns in order and the query it opens with.
struct Dataset {
    std::string id;
    std::string title;  ///< as its owner named it, UTF-8; empty for built-in ones, which have words
    std::string figure; ///< the figure that draws it; empty: the table alone
    std::vector<ColumnInfo> columns;
    std::vector<std::string> facets; ///< keys of the columns to filter by, the first on top
    /// Columns that the rings of an outcomes figure may count; a dataset whose first ring is what
    /// the study asks has it in `opening` alone.
    std::vector<std::string> rings;
    Query opening;
    std::string source; ///< of an imported list: its file's name, without a path
    std::string study;  ///< id of the source that says who or what is counted; may be empty

    bool isImported() const { return !title.empty(); }
    const ColumnInfo* column(std::string_view key) const;
};

/// The dataset's name: the words of a built-in one, the owner's title of any other.
QString datasetTitle(const Dataset& dataset, const LanguageContext& context);

} // namespace whither
