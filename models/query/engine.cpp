#include "models/query/engine.h"

#include <algorithm>

namespace whither {

std::optional<std::size_t> columnIndex(std::span<const ColumnSchema> schema, std::string_view key)
{
    const auto found = std::ranges::find(schema, key, &ColumnSchema::key);
    if (found == schema.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - schema.begin());
}

} // namespace whither
