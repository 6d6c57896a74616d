#pragma once

#include "models/study/measures/outcomes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// One selected row and the part of the ring it is counted in.
struct OutcomePerson {
    std::size_t part = 0;
    std::size_t piece = 0;             ///< within the part
    std::string id;                    ///< what tells the row from the others
    std::vector<Condition> conditions; ///< added to the query, they select exactly this row

    bool operator==(const OutcomePerson&) const = default;
};

/// More rows are not listed one by one.
inline constexpr std::size_t mostPeople = 400;

/// Every selected row once: by part, then by piece, then in the query's order. Empty where there
/// are more than `mostPeople`, or where no column tells the rows apart.
std::vector<OutcomePerson> listPeople(const Engine& engine, const OutcomeSummary& summary);

} // namespace whither
