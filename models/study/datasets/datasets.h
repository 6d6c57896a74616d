#pragma once

#include "models/study/datasets/dataset.h"

#include <vector>

namespace whither {

/// The built-in datasets in the order of the selector: which columns each shows, which of them
/// are facets, and what it opens with.
std::vector<Dataset> builtinDatasets();

} // namespace whither
