#pragma once

#include "models/import/mapping/meaning.h"

#include <string_view>

namespace whither {

/// How a header and a meaning go together.
struct HeaderWord {
    Meaning meaning = Meaning::None;
    /// The header says so by itself; else it only allows what the values show.
    bool isSure = true;

    bool operator==(const HeaderWord&) const = default;
};

/// What a header says; `None` and not sure for a header that is not known, `None` and sure for one
/// known to be something else, whatever its values look like ("state", "国籍").
HeaderWord headerWord(std::string_view header);

/// Whether a value names what people do: "Associate Professor", "博士生", "CEO".
bool isRole(std::string_view value);
/// Whether a value is two to four Chinese characters, the first a common surname.
bool isChineseName(std::string_view value);

} // namespace whither
