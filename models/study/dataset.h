#pragma once

#include "models/query/query.h"

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

/// A built-in table: its columns in order and the query it opens with.
struct Dataset {
    std::string id;
    std::vector<ColumnInfo> columns;
    std::vector<std::string> facets; ///< keys of the columns to filter by, the first on top
    Query opening;
    std::string study; ///< id of the source that says who or what is counted; may be empty

    const ColumnInfo* column(std::string_view key) const;
};

} // namespace whither
