#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"

#include "views/figure/figure.h"

#include <memory>
#include <string_view>
#include <vector>

namespace whither {

/// The figures there are, by the names the command line knows, in the order of the window's pages.
std::vector<std::string_view> figureIds();

/// The table a figure draws; empty for a name that is no figure.
std::string_view figureTable(std::string_view figureId);

/// Evaluates the query (over `figureTable(figureId)`) and puts chart and words together.
std::unique_ptr<Figure> makeFigure(std::string_view figureId, const Catalog& catalog,
                                   const Engine& engine, const Query& query,
                                   const LanguageContext& context);

} // namespace whither
