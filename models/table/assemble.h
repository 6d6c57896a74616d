#pragma once

#include "models/table/rowchunk.h"
#include "models/table/table.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// A column to be made: its key and, where somebody chose one, its type.
struct ColumnRequest {
    std::string key;
    std::optional<ColumnType>
        type; ///< nothing: the narrowest type that holds every value as written
};

/// A value that is not of the type asked for.
struct TypeFault {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;

    bool operator==(const TypeFault&) const = default;
};

/// A table and what could not go into it.
struct Assembly {
    std::shared_ptr<const Table> table;
    std::vector<TypeFault> faults; ///< by row, then column; these cells are not stated
    /// Where each row stands in the file; empty where not every chunk kept that.
    std::vector<RowPlace> places;
};

/// Makes one table of the chunks, in their order, and gives their memory back column by column.
/// A chunk has at most `requests.size()` columns; those it lacks are not stated. All known values
/// get the provenance `origin`. Uses idle threads of the global pool. A requested stop gives a
/// table without rows.
Assembly assembleTable(const std::vector<ColumnRequest>& requests, std::vector<RowChunk> chunks,
                       const Provenance& origin, const std::stop_token& stop = {});

} // namespace whither
