#pragma once

#include "models/study/measures/flows.h"

#include "views/figure/figure.h"

namespace whither {

class Catalog;
class Engine;

/// The words round the flows: what most come to, at which stages they were looked at, and how many
/// have no value at each.
FigureText flowsText(const FlowGraph& graph, const Catalog& catalog, const Engine& engine,
                     const LanguageContext& context);

} // namespace whither
