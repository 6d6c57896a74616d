#pragma once

#include "models/query/engine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The place from which a row is about everyone of a group.
inline constexpr std::string_view everyoneIn = "world";

/// A row of a table of published flows: of those at one place of one stage, how many are at
/// another.
struct PublishedRow {
    std::string study;
    std::string year;
    std::string stageFrom;
    std::string placeFrom;
    std::string stageTo;
    std::string placeTo;
    std::optional<double> percent;
    std::optional<double> count;
    std::string source; ///< id

    /// Does it print the share of a whole group?
    bool isOfGroup() const { return placeFrom == everyoneIn && percent.has_value(); }
    /// Added to a query, they select the row.
    std::vector<Condition> conditions() const;
};

/// The selected rows; none if the table has not the columns of one.
std::vector<PublishedRow> publishedRows(const Engine& engine, const Query& query);

} // namespace whither
