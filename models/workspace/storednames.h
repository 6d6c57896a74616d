#pragma once

#include "models/import/importreport.h"
#include "models/import/readoptions.h"
#include "models/table/column.h"
#include "models/table/provenance.h"

#include <optional>
#include <string_view>

namespace whither {

/// The words a workspace file has for values of an enumeration; they never change once a Whither
/// has written them.
std::string_view nameOf(FileFormat format);
std::string_view nameOf(ColumnType type);
std::string_view nameOf(ProvenanceKind kind);
std::string_view nameOf(ProblemKind kind);

/// The value with that name, if there is one.
template <typename Value>
std::optional<Value> named(std::string_view name)
{
    // The values are dense from 0, and what lies beyond the last has no name.
    for (unsigned number = 0; number < 256; ++number) {
        const auto value = static_cast<Value>(number);
        const std::string_view known = nameOf(value);
        if (known.empty())
            break;
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace whither
