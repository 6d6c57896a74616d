#pragma once

#include "models/query/query.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace whither {

/// Something drawn that stands for rows: a slice, a line's point, a claim.
/// The chart's query with `conditions` added selects exactly `rows` rows.
struct Mark {
    QString name;    ///< "United States"
    QString reading; ///< what a tooltip says and a screen reader reads: count, base, share, source
    std::uint64_t rows = 0;
    std::vector<Condition> conditions;
};

} // namespace whither
