#include "views/figure/flowstext.h"

#include "models/query/querytext.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/text/numbers.h"

#include "views/figure/emptytext.h"
#include "views/figure/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace whither {

namespace {

struct FlowsText {
    Q_DECLARE_TR_FUNCTIONS(FlowsText)
};

/// What most of the rows come to at the last stage.
QString titleOf(const FlowGraph& graph, const Dataset* dataset, const LanguageContext& context)
{
    if (graph.base == 0 || graph.stages.size() < 2)
        return FlowsText::tr("No one matches these filters");
    const std::size_t last = graph.stages.size() - 1;
    const FlowNode* top = nullptr;
    for (const FlowNode& node : graph.nodes) {
        const bool isValue = node.kind == FlowNodeKind::Value;
        if (node.stage == last && isValue && (!top || node.count > top->count))
            top = &node;
    }
    const QString column = columnTitle(graph.stages.back(), context);
    const QString base = countText(graph.base, context.locale);
    if (!top)
        return FlowsText::tr("%1 is stated for none of these %2", "column, records")
            .arg(column, base);
    const QString count = countText(top->count, context.locale);
    const ColumnInfo* info = dataset ? dataset->column(graph.stages.back()) : nullptr;
    if (info && info->meaning == ColumnMeaning::Place)
        return FlowsText::tr("%1 of %2 end up in %3", "people, all, a place")
            .arg(count, base, placeInSentence(top->term, context));
    return FlowsText::tr("%1: %2 for %3 of %4", "column, its most frequent value, records")
        .arg(column, termText(top->term, context), count, base);
}

QString stagesText(const FlowGraph& graph, const LanguageContext& context)
{
    QStringList titles;
    for (const std::string& stage : graph.stages)
        titles.append(columnTitle(stage, context));
    return titles.join(QStringLiteral(" → "));
}

QStringList ledgerOf(const FlowGraph& graph, const LanguageContext& context)
{
    QStringList lines;
    for (std::size_t stage = 0; stage < graph.ledgers.size(); ++stage) {
        const Ledger& ledger = graph.ledgers[stage];
        lines.append(
            FlowsText::tr("%1: known %2 + without a value %3 = %4", "a stage and its ledger")
                .arg(columnTitle(graph.stages[stage], context),
                     countText(ledger.known, context.locale),
                     countText(ledger.unknown, context.locale),
                     countText(ledger.base, context.locale)));
    }
    return lines;
}

QString footerOf(const FlowGraph& graph, const Dataset* dataset, const Catalog& catalog,
                 const LanguageContext& context)
{
    const QString base = countText(graph.base, context.locale);
    if (dataset && dataset->isImported())
        return FlowsText::tr("Counted in %1 (%2). n = %3; shares are of all at each stage.",
                             "list, its file")
            .arg(datasetTitle(*dataset, context), QString::fromStdString(dataset->source), base);
    const Source* study = dataset ? catalog.source(dataset->study) : nullptr;
    const QString named = study ? sourceText(study->id, catalog, context) : QString();
    if (graph.base == 0)
        return FlowsText::tr("Study: %1.").arg(named);
    return FlowsText::tr("Study: %1. Counts from: %2. n = %3; shares are of all at each stage.")
        .arg(named, sourceListText(graph.sources, catalog, context), base);
}

} // namespace

FigureText flowsText(const FlowGraph& graph, const Catalog& catalog, const Engine& engine,
                     const LanguageContext& context)
{
    const Query& query = graph.query;
    const std::uint64_t total = engine.rowCount(query.table);
    const Dataset* dataset = catalog.dataset(query.table);
    FigureText text;
    text.emptyState = emptyText(query, graph.base, total);
    text.title = titleOf(graph, dataset, context);
    text.subtitle = stagesText(graph, context);
    if (dataset)
        text.subtitle +=
            FlowsText::tr(" · ", "between parts of a subtitle") + datasetTitle(*dataset, context);
    if (query.isFiltered())
        text.subtitle +=
            FlowsText::tr(" · ", "between parts of a subtitle")
            + filterSentence(query, graph.base, total, context, cohortName(query, catalog));
    text.ledger = ledgerOf(graph, context);
    text.footer = footerOf(graph, dataset, catalog, context);
    if (const auto counts = cohortCounts(engine, query); counts && graph.base > 0)
        text.footer +=
            QLatin1Char(' ')
            + FlowsText::tr("People are names on papers: %1 of them are names that several known "
                            "profiles share. Who is not seen again has not left for that.")
                  .arg(countText(counts->ambiguous, context.locale));
    return text;
}

} // namespace whither
