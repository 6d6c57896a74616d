#pragma once

#include <QStringList>

#include <vector>

namespace whither {

/// The numbers of a chart as a table: words in the chart's language, numbers as data files have
/// them (a point, no grouping, shares from 0 to 1), the empty text where there is none.
struct ShownRows {
    QStringList columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
};

} // namespace whither
