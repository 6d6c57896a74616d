#pragma once

#include "models/study/datasets/dataset.h"
#include "models/study/measures/flows.h"

namespace whither {

/// What the flows of a query about the dataset are drawn of.
FlowQuestion flowQuestion(const Dataset& dataset, const Query& query);

} // namespace whither
