#pragma once

#include "models/query/engine.h"

#include <string>
#include <vector>

namespace whither {

/// One dated step of a person's way, as far as the record states it.
struct PathStep {
    enum class Kind { Undergraduate, In2019, Now };

    Kind kind = Kind::Undergraduate;
    Term place;
    Term institution;
    Term sector;
    Term role;
    Provenance provenance; ///< of the place

    bool operator==(const PathStep&) const = default;
};

/// The steps of the person in that row; none if the table does not hold people of the study.
std::vector<PathStep> pathOf(const Rows& rows, std::size_t position,
                             const std::vector<ColumnSchema>& schema);

} // namespace whither
