#pragma once

#include <string>
#include <string_view>

namespace whither {

/// What a country label of a source stands for. Sources delimit China and Europe differently; the
/// label stays what the source printed, the place says which labels are about the same country.
struct Place {
    std::string name; ///< common English name, e.g. "China" for "China + Hong Kong"
    int breadth = 0;  ///< 0 the narrowest delimitation; more for each territory a label adds

    bool operator==(const Place&) const = default;
};

/// A label that is not in the project's list of variants is its own place.
Place placeOf(std::string_view label);

/// Key of the colour the place has everywhere: "US", "CN", "EU", "GB", "CA", "KR", "" for others.
std::string_view placeColorKey(std::string_view place);

} // namespace whither
