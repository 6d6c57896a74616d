#pragma once

#include "models/query/engine.h"
#include "models/study/measures/publishedflows.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

namespace whither {

class Catalog;

/// The words around published flows: what most came from and went to, whose numbers they are, and
/// how much of each stage is published.
FigureText publishedFlowsText(const PublishedFlows& flows, const Catalog& catalog,
                              const Engine& engine, const LanguageContext& context);

} // namespace whither
