#include "views/figure/comparefigure.h"

#include "views/charts/comparechart.h"
#include "views/figure/comparetext.h"
#include "views/figure/studyidtext.h"

#include <utility>

namespace whither {

const char* const compareFigureId = "compare";

std::unique_ptr<Figure> comparisonFigure(Comparison comparison, const Catalog& catalog,
                                         const LanguageContext& context)
{
    FigureText text = comparisonText(comparison, catalog, context);
    const auto names = sideNames(comparison.query, catalog, context);
    const QString id = QString::fromLatin1(compareFigureId);
    const ComparisonQuery asked = comparison.query;
    auto chart = std::make_unique<CompareChart>(std::move(comparison), names, context);
    sayStudyId(text, id, *chart, asked, catalog);
    return std::make_unique<Figure>(id, std::move(text), std::move(chart));
}

bool holdsPlaces(const ComparedSide& side, const Catalog& catalog)
{
    const Dataset* dataset = catalog.dataset(side.query.table);
    const ColumnInfo* column = dataset ? dataset->column(side.column) : nullptr;
    return column && column->meaning == ColumnMeaning::Place;
}

std::unique_ptr<Figure> makeComparison(const Catalog& catalog, const Engine& engine,
                                       const ComparisonQuery& query, const LanguageContext& context)
{
    return comparisonFigure(compareSides(engine, query, holdsPlaces(query.a, catalog)), catalog,
                            context);
}

} // namespace whither
