#include "views/figure/publishedflowstext.h"

#include "models/query/querytext.h"
#include "models/study/catalog/catalog.h"
#include "models/text/numbers.h"

#include "views/charts/publishedflowschart.h"
#include "views/figure/emptytext.h"
#include "views/figure/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace whither {

namespace {

struct PublishedFlowsText {
    Q_DECLARE_TR_FUNCTIONS(PublishedFlowsText)
};

/// Where most of the group are at a stage.
const PublishedNode* largestAt(const PublishedFlows& flows, std::size_t stage)
{
    const PublishedNode* largest = nullptr;
    for (const PublishedNode& node : flows.nodes) {
        if (node.stage == stage && (!largest || node.percent > largest->percent))
            largest = &node;
    }
    return largest;
}

QString findingAt(const PublishedFlows& flows, const PublishedNode& node,
                  const LanguageContext& context)
{
    const QString share = publishedShareText(node, context.locale);
    const QString place = placeInSentence(Term(node.place), context);
    const std::string& stage = flows.stages[node.stage];
    if (stage == "undergrad")
        return PublishedFlowsText::tr("%1 took their first degree in %2", "a share, a place")
            .arg(share, place);
    return stage == "grad"
               ? PublishedFlowsText::tr("%1 went to graduate school in %2", "a share, a place")
                     .arg(share, place)
               : PublishedFlowsText::tr("%1 work in %2", "a share, a place").arg(share, place);
}

QString titleOf(const PublishedFlows& flows, const LanguageContext& context)
{
    QStringList findings;
    for (std::size_t stage = 0; stage < flows.stages.size(); ++stage) {
        if (const PublishedNode* largest = largestAt(flows, stage))
            findings.append(findingAt(flows, *largest, context));
    }
    if (findings.isEmpty())
        return PublishedFlowsText::tr("No share of a whole group is published here");
    return findings.join(PublishedFlowsText::tr(", ", "between two findings of a title"));
}

QString subtitleOf(const PublishedFlows& flows, const LanguageContext& context)
{
    QStringList stages;
    for (const std::string& stage : flows.stages)
        stages.append(context.words->display(stage));
    if (stages.isEmpty())
        return {};
    return PublishedFlowsText::tr("%1 · %2 · %3, %4", "stages, a group, a study, a year")
        .arg(stages.join(QStringLiteral(" → ")), context.words->display(flows.group),
             context.words->display(flows.study), QString::fromStdString(flows.year));
}

QString ledgerAt(const PublishedFlows& flows, std::size_t stage, const LanguageContext& context)
{
    const double published = flows.published(stage);
    const QString name = context.words->display(flows.stages[stage]);
    const QString known = printedShareText(published, context.locale);
    const QString rest = printedShareText(100 - published, context.locale);
    if (flows.leftOut[stage] > 0)
        return PublishedFlowsText::tr("%1: shown %2 + left out by the filter or not published %3 "
                                      "= 100%",
                                      "a stage and its ledger")
            .arg(name, known, rest);
    const bool isPrinted = std::ranges::any_of(flows.nodes, [&](const PublishedNode& node) {
        return node.stage == stage && node.isPrinted;
    });
    return isPrinted
               ? PublishedFlowsText::tr("%1: published %2 + not published %3 = 100%",
                                        "a stage and its ledger")
                     .arg(name, known, rest)
               : PublishedFlowsText::tr("%1: %2 by the paths drawn; shares of the whole group are "
                                        "not published",
                                        "a stage, the sum of shares")
                     .arg(name, known);
}

QStringList ledgerOf(const PublishedFlows& flows, const LanguageContext& context)
{
    QStringList lines;
    for (std::size_t stage = 0; stage < flows.stages.size(); ++stage)
        lines.append(ledgerAt(flows, stage, context));
    return lines;
}

QString pathsText(const PublishedFlows& flows)
{
    if (!flows.links.empty())
        return PublishedFlowsText::tr("A band is a published share of those at one of its ends, "
                                      "times the share of that end.");
    return flows.isPart ? PublishedFlowsText::tr("No path from one place to another is among these "
                                                 "rows.")
                        : PublishedFlowsText::tr("Who went from which place to which is not "
                                                 "published for this group.");
}

QString footerOf(const PublishedFlows& flows, const Catalog& catalog,
                 const LanguageContext& context)
{
    QString footer = PublishedFlowsText::tr("Published by: %1.")
                         .arg(sourceListText(flows.sources, catalog, context));
    const QLatin1Char space(' ');
    if (flows.sample)
        footer +=
            space + PublishedFlowsText::tr("n = %1.").arg(countText(*flows.sample, context.locale));
    footer += space + pathsText(flows);
    if (flows.notDrawn > 0)
        footer += space
                  + PublishedFlowsText::tr("More shares in the table alone: %1.")
                        .arg(countText(flows.notDrawn, context.locale));
    if (flows.inWords > 0)
        footer += space
                  + PublishedFlowsText::tr("Published in words alone: %1.")
                        .arg(countText(flows.inWords, context.locale));
    return footer;
}

} // namespace

FigureText publishedFlowsText(const PublishedFlows& flows, const Catalog& catalog,
                              const Engine& engine, const LanguageContext& context)
{
    const Query& query = flows.query;
    const std::uint64_t rows = engine.count(query);
    const std::uint64_t total = engine.rowCount(query.table);
    FigureText text;
    text.emptyState =
        rows == 0 ? emptyText(query, rows, total)
                  : PublishedFlowsText::tr("There is nothing to draw: none of these rows prints a "
                                           "share of a whole group at a stage. Take a filter away, "
                                           "or read them in the table.");
    text.title = titleOf(flows, context);
    text.subtitle = subtitleOf(flows, context);
    if (query.isFiltered())
        text.subtitle += PublishedFlowsText::tr(" · ", "between parts of a subtitle")
                         + filterSentence(query, rows, total, context, cohortName(query, catalog));
    text.ledger = ledgerOf(flows, context);
    if (!flows.nodes.empty())
        text.footer = footerOf(flows, catalog, context);
    return text;
}

} // namespace whither
