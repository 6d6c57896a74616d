#pragma once

#include <cstdint>
#include <string>

namespace whither {

/// How a value came to be in a table.
enum class ProvenanceKind : std::uint8_t {
    Unknown,   ///< no source gives a value
    Published, ///< a source prints it
    Computed,  ///< worked out from other values
    Entered,   ///< typed in by the user, with a reason
};

/// Where one value comes from; `source` is an id of the sources table, or empty.
struct Provenance {
    ProvenanceKind kind = ProvenanceKind::Unknown;
    std::string source;

    bool operator==(const Provenance&) const = default;
};

} // namespace whither
