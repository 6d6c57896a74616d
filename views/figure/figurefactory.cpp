#include "views/figure/figurefactory.h"

#include "models/study/catalog/flowquestion.h"
#include "models/study/claims/claimlist.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/study/measures/categorycolors.h"
#include "models/study/measures/outcomes.h"
#include "models/study/measures/publishedflows.h"
#include "models/study/measures/rulespread.h"
#include "models/study/measures/shareseries.h"

#include "views/charts/claimschart.h"
#include "views/charts/flowschart.h"
#include "views/charts/outcomeschart.h"
#include "views/charts/publishedflowschart.h"
#include "views/charts/shareschart.h"
#include "views/figure/claimstext.h"
#include "views/figure/flowstext.h"
#include "views/figure/followedtext.h"
#include "views/figure/outcomestext.h"
#include "views/figure/publishedflowstext.h"
#include "views/figure/rulestext.h"
#include "views/figure/sharestext.h"
#include "views/figure/studyidtext.h"
#include "views/figure/trendtext.h"
#include "views/figure/unresolvedtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

struct FigureTable {
    std::string_view figure;
    std::string_view table;
};

constexpr std::array tables = {FigureTable{"outcomes", "cohort100"},
                               FigureTable{"shares", "conference_shares"},
                               FigureTable{"flows", "cohort100"}, FigureTable{"claims", "claims"}};

CategoryColors colorsOf(const Dataset& dataset, const Engine& engine, const std::string& column)
{
    Query everything; // what the facets ask as well
    everything.table = dataset.id;
    const ColumnInfo* info = dataset.column(column);
    const bool arePlaces = info && info->meaning == ColumnMeaning::Place;
    return {engine.facet(everything, column), arePlaces};
}

/// The events of the study, if they are asked for, and the user's own.
std::vector<EventLine> eventsOf(const Query& query, const Catalog& catalog,
                                const LanguageContext& context)
{
    std::vector<EventLine> lines;
    if (query.showsEvents) {
        for (const StudyEvent& event : catalog.events())
            lines.push_back({event.year, event.name(context.language)});
    }
    for (const Annotation& annotation : query.annotations) {
        if (annotation.year)
            lines.push_back({*annotation.year, QString::fromStdString(annotation.text)});
    }
    return lines;
}

struct Drawn {
    FigureText text;
    std::unique_ptr<Chart> chart;
};

/// Words and chart of each figure.
struct FigureParts {
    const Catalog& catalog;
    const Engine& engine;
    const Query& query;
    const LanguageContext& context;

    const Dataset* dataset() const { return catalog.dataset(query.table); }
    bool isImported() const { return dataset() && dataset()->isImported(); }

    Drawn outcomes() const
    {
        auto summary = summarizeOutcomes(engine, query);
        summary.countsPeople = !isImported() || holdsFollowed(engine, query.table);
        if (dataset() && !query.grouping.empty())
            colorParts(summary, colorsOf(*dataset(), engine, query.grouping.front()));
        auto text = outcomesText(summary, engine.rowCount(query.table), catalog, context);
        describeFollowed(text, summary, engine, context);
        const auto people = query.form == PartsForm::Waffle ? listPeople(engine, summary)
                                                            : std::vector<OutcomePerson>();
        return {std::move(text),
                std::make_unique<OutcomesChart>(std::move(summary), people, context)};
    }

    Drawn shares() const
    {
        auto summary = summarizeShares(engine, query);
        auto text = sharesText(summary, engine.count(query), engine.rowCount(query.table), catalog,
                               context);
        if (const auto spread = ruleSpread(engine, query); spread && isImported())
            text.ledger.append(rulesText(*spread, context));
        text.ledger += trendTexts(summary, context);
        return {std::move(text),
                std::make_unique<SharesChart>(std::move(summary), eventsOf(query, catalog, context),
                                              context)};
    }

    Drawn flows() const
    {
        return dataset() && dataset()->holdsPublishedFlows() ? drawnPublished() : drawnCounted();
    }

    Drawn drawnPublished() const
    {
        auto flows = publishedFlows(engine, query);
        auto text = publishedFlowsText(flows, catalog, engine, context);
        return {std::move(text), std::make_unique<PublishedFlowsChart>(std::move(flows), context)};
    }

    Drawn drawnCounted() const
    {
        auto graph = summarizeFlows(engine, query,
                                    dataset() ? flowQuestion(*dataset(), query) : FlowQuestion());
        auto text = flowsText(graph, catalog, engine, context);
        return {std::move(text), std::make_unique<FlowsChart>(std::move(graph), context)};
    }

    Drawn claims() const
    {
        auto summary = summarizeClaims(engine, query, *catalog.claims().findings(engine));
        auto text = claimsText(summary, engine.rowCount(query.table), catalog, context);
        return {std::move(text),
                std::make_unique<ClaimsChart>(std::move(summary), catalog, context)};
    }
};

} // namespace

std::vector<std::string_view> figureIds()
{
    std::vector<std::string_view> ids;
    ids.reserve(tables.size());
    for (const FigureTable& entry : tables)
        ids.push_back(entry.figure);
    return ids;
}

std::string_view figureTable(std::string_view figureId)
{
    const auto found = std::ranges::find(tables, figureId, &FigureTable::figure);
    return found == tables.end() ? std::string_view() : found->table;
}

std::unique_ptr<Figure> makeFigure(std::string_view figureId, const Catalog& catalog,
                                   const Engine& engine, const Query& query,
                                   const LanguageContext& context)
{
    const FigureParts parts{catalog, engine, query, context};
    Drawn drawn = figureId == "outcomes" ? parts.outcomes()
                  : figureId == "shares" ? parts.shares()
                  : figureId == "flows"  ? parts.flows()
                                         : parts.claims();
    const QString id = QString::fromUtf8(figureId);
    drawn.text.notes = query.annotations;
    sayUnresolved(drawn.text, query.table, catalog, context);
    sayStudyId(drawn.text, id, *drawn.chart, query, catalog);
    return std::make_unique<Figure>(id, std::move(drawn.text), std::move(drawn.chart));
}

} // namespace whither
