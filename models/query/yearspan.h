#pragma once

#include "models/query/engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The first and the last of some years.
struct YearSpan {
    std::int64_t from = 0;
    std::int64_t to = 0;

    bool contains(std::int64_t year) const { return year >= from && year <= to; }
    bool operator==(const YearSpan&) const = default;
};

/// The years among the values of a column, counted or not; nothing where none is a year.
std::optional<YearSpan> yearsIn(const std::vector<Group>& values);

/// The years that the query's typed condition on the column lets through, if it is one about a
/// single year or a range that ends on both sides.
std::optional<YearSpan> yearsAsked(const Query& query, std::string_view column);

/// That the column be in those years.
Condition inYears(std::string column, const YearSpan& years);

} // namespace whither
