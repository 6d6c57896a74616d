#pragma once

#include "models/query/condition.h"

#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A remark that somebody put on a figure: beside a place of the chart, or at a time of its axis.
struct Annotation {
    std::string text;
    std::optional<double> year; ///< 2022.5 is the middle of that year; set: a line across the chart
    double x = 0.5;             ///< of a note: from the left edge of the chart, 0, to the right, 1
    double y = 0.5;             ///< … and from the top, 0, to the bottom, 1
    /// The conditions of the mark that the note is about: where the mark is, at any size and in any
    /// language, its arrow points. Without such a mark, x and y are the place.
    std::vector<Condition> mark = {};

    bool operator==(const Annotation&) const = default;
};

/// Longer remarks are refused: a figure is no page.
inline constexpr std::size_t longestAnnotation = 400; // bytes of UTF-8
inline constexpr std::size_t mostAnnotations = 24;

} // namespace whither
