#pragma once

#include "models/import/mapping/meaning.h"
#include "models/import/readoptions.h"
#include "models/table/column.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What somebody decided about one column of a file.
struct ColumnChoice {
    std::string key;                ///< as the reader names it
    std::optional<ColumnType> type; ///< nothing: the narrowest that fits
    std::optional<Meaning> meaning; ///< nothing: guessed; `Meaning::None`: nothing special

    bool operator==(const ColumnChoice&) const = default;
};

/// Everything that was decided about reading a file: with the same mapping, the same bytes give the
/// same table, and another file of its shape is read the same way, without a question asked.
struct ImportMapping {
    ReadOptions options;
    std::vector<ColumnChoice> columns; ///< of those columns alone that something was decided about
    /// What texts in columns of countries stand for, where they are no name of one: a key of
    /// countryrecognizer.h, or "" for no country at all.
    std::map<std::string, std::string, std::less<>> countries = {};

    bool operator==(const ImportMapping&) const = default;

    /// The choice for a column of that key, or null.
    const ColumnChoice* choice(std::string_view key) const
    {
        for (const ColumnChoice& column : columns) {
            if (column.key == key)
                return &column;
        }
        return nullptr;
    }
    /// The choice for a column of that key, added where there is none.
    ColumnChoice& choiceFor(std::string_view key)
    {
        for (ColumnChoice& column : columns) {
            if (column.key == key)
                return column;
        }
        return columns.emplace_back(ColumnChoice{std::string(key), std::nullopt, std::nullopt});
    }
};

} // namespace whither
