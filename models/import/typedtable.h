#pragma once

#include "models/import/textgrid.h"
#include "models/table/table.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace whither {

/// One column of a table to be made from a grid: where its text comes from and how it came to be.
struct ColumnPlan {
    std::string key;
    /// The cell's text for a row of the grid; empty means not stated.
    std::function<std::string(const TextGrid& grid, std::size_t row)> text;
    /// The provenance of a known cell of that row.
    std::function<Provenance(const TextGrid& grid, std::size_t row)> provenance;
};

/// A plan for every column of the grid, unchanged, all with one provenance rule.
std::vector<ColumnPlan>
planAsIs(const TextGrid& grid,
         const std::function<Provenance(const TextGrid&, std::size_t)>& provenance);

/// Makes the typed table. A column whose known texts are all whole numbers becomes Integer, all
/// decimal numbers Real, anything else Text; several grids with the same plans are stacked.
std::shared_ptr<const Table> makeTable(const std::vector<const TextGrid*>& grids,
                                       const std::vector<ColumnPlan>& plans);

} // namespace whither
