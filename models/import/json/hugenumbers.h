#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A JSON text in which the numbers that no 64-bit number holds stand as texts of the same digits.
struct QuotedNumbers {
    struct Place {
        std::uint64_t record = 1; ///< from 1, in the list that the text is or that it holds
        std::string digits;
    };

    std::string json;
    std::vector<Place> places; ///< in the order of the text
};

/// Finds such numbers in `json`: whole ones outside -2^63 … 2^64 - 1, others beyond the largest
/// double. What is no number by RFC 8259 stays as it is. Whether the rest is JSON is not asked.
QuotedNumbers quoteHugeNumbers(std::string_view json);

} // namespace whither
