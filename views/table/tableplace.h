#pragma once

#include "views/table/columnlayout.h"

#include <cstdint>
#include <optional>

namespace whither {

/// Where somebody left a table: how its columns stand, which record is on top and which is current,
/// by their numbers in the data.
struct TablePlace {
    ColumnLayout columns;
    std::optional<std::uint64_t> topRow;
    std::optional<std::uint64_t> currentRow;

    bool operator==(const TablePlace&) const = default;
};

/// An object with "columns", "top" and "current"; what is not known is left out.
QJsonValue toJson(const TablePlace& place);

/// Reads what `toJson` wrote; what makes no sense is as if it were not there.
TablePlace tablePlaceFromJson(const QJsonValue& json);

} // namespace whither
