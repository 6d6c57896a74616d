#pragma once

#include "models/table/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace whither {

/// A value that is no number in a column of numbers.
struct OddValue {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;

    bool operator==(const OddValue&) const = default;
};

/// Words in columns that would be of numbers but for them, by row: more than half of what is stated
/// in the column are numbers, however their decimals are marked, and what is none is ten values or
/// one in fifty at most. Usual words for "not stated" (n/a, null, unknown, -) are not odd.
std::vector<OddValue> oddValues(const Table& table);

} // namespace whither
