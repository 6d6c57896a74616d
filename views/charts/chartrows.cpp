#include "views/charts/chartrows.h"

#include "models/query/querytext.h"

#include "views/charts/comparechart.h"
#include "views/charts/flowschart.h"
#include "views/charts/parttext.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace whither {

namespace {

struct ShownText {
    Q_DECLARE_TR_FUNCTIONS(ShownText)
};

/// With as many decimals as a reader could want and no trailing zeros.
QString plainNumber(double number)
{
    constexpr double parts = 10'000;
    return QString::number(std::round(number * parts) / parts, 'g', 15);
}

QString plainNumber(std::uint64_t number)
{
    return QString::number(number);
}

QString percentOf(double share)
{
    return plainNumber(share * 100);
}

QString shareOf(std::uint64_t count, std::uint64_t base)
{
    return base == 0 ? QString()
                     : percentOf(static_cast<double>(count) / static_cast<double>(base));
}

QStringList boundsOf(const std::optional<Interval>& interval)
{
    return interval ? QStringList{percentOf(interval->lower), percentOf(interval->upper)}
                    : QStringList{QString(), QString()};
}

QString countTitle()
{
    return ShownText::tr("count", "a column of numbers");
}

QString shareTitle()
{
    return ShownText::tr("share, %", "a column of numbers");
}

QStringList boundTitles()
{
    return {ShownText::tr("95% from", "a column of lower bounds"),
            ShownText::tr("95% to", "a column of upper bounds")};
}

QString sourceTitle()
{
    return ShownText::tr("source", "a column of source ids");
}

QString sourcesOf(const std::vector<std::string>& sources)
{
    QStringList ids;
    for (const std::string& source : sources)
        ids.append(QString::fromStdString(source));
    return ids.join(QStringLiteral("; "));
}

/// Where a row of flows begins and where it leads.
QStringList flowColumns()
{
    return {ShownText::tr("stage", "a column of a flow's stages"),
            ShownText::tr("at", "a column of values at a stage"),
            ShownText::tr("next stage", "a column of a flow's stages"),
            ShownText::tr("then at", "a column of values at the next stage")};
}

/// What a row says of a line before its year.
QStringList lineCells(const ShareSeries& series, int year, const LanguageContext& context)
{
    return {QString::fromStdString(series.conference), context.words->display(series.label),
            QString::number(year), context.words->display(series.measure)};
}

QStringList pointRow(const ShareSeries& series, const SharePoint& point, const Query& query,
                     const LanguageContext& context)
{
    QStringList row = lineCells(series, point.year, context);
    row += {plainNumber(point.value), point.count ? plainNumber(*point.count) : QString(),
            point.total ? plainNumber(*point.total) : QString()};
    row += boundsOf(intervalOf(point, query));
    row.append(QString::fromStdString(series.source));
    return row;
}

void addProjections(ShownRows& shown, const ShareSeries& series, const LanguageContext& context)
{
    if (!series.trend)
        return;
    for (const Projection& projected : series.trend->ahead) {
        QStringList row = lineCells(series, projected.year, context);
        row += {plainNumber(projected.fitted.share * 100), QString(), QString()};
        row += boundsOf(projected.fitted.interval);
        row.append(ShownText::tr("projection of %1", "not a source, but a trend of its figures")
                       .arg(QString::fromStdString(series.source)));
        shown.rows.push_back(std::move(row));
    }
}

} // namespace

ShownRows shownRows(const OutcomeSummary& summary, const LanguageContext& context)
{
    ShownRows shown;
    const bool hasPieces = summary.query.grouping.size() > 1;
    for (const std::string& column : summary.query.grouping)
        shown.columns.append(columnTitle(column, context));
    shown.columns += QStringList{countTitle(), shareTitle()} + boundTitles();
    const bool isKnownOnly = summary.query.base == ShareBase::KnownOnly;
    const auto add = [&](const QStringList& names, const OutcomePart& part, const Ledger& ring) {
        const std::uint64_t base = isKnownOnly ? ring.known : summary.base;
        shown.rows.push_back(names
                             + QStringList{plainNumber(part.count),
                                           part.percent ? shareOf(part.count, base) : QString()}
                             + boundsOf(part.interval));
    };
    for (const OutcomePart& part : summary.parts) {
        const QString name = partName(part, context);
        add(hasPieces ? QStringList{name, QString()} : QStringList{name}, part, summary.inner);
        for (const OutcomePart& piece : part.parts)
            add({name, partName(piece, context)}, piece, summary.outer);
    }
    return shown;
}

ShownRows shownRows(const SharesSummary& summary, const LanguageContext& context)
{
    ShownRows shown;
    shown.columns = {columnTitle("conference", context),
                     columnTitle("place", context),
                     columnTitle("year", context),
                     columnTitle("measure", context),
                     summary.query.measure == Measure::Share
                         ? shareTitle()
                         : ShownText::tr("value", "a column of numbers"),
                     countTitle(),
                     ShownText::tr("of", "a column of bases")};
    shown.columns += boundTitles() + QStringList{sourceTitle()};
    for (const SharePanel& panel : summary.panels) {
        for (const ShareSeries& series : panel.series) {
            for (const std::vector<SharePoint>& run : series.runs) {
                for (const SharePoint& point : run)
                    shown.rows.push_back(pointRow(series, point, summary.query, context));
            }
            addProjections(shown, series, context);
        }
    }
    return shown;
}

ShownRows shownRows(const FlowGraph& graph, const LanguageContext& context)
{
    ShownRows shown;
    shown.columns = flowColumns() + QStringList{countTitle(), shareTitle()};
    const auto stageOf = [&](const FlowNode& node) {
        return columnTitle(graph.stages[node.stage], context);
    };
    for (const FlowNode& node : graph.nodes) {
        shown.rows.push_back({stageOf(node), flowNodeName(node, context), QString(), QString(),
                              plainNumber(node.count), shareOf(node.count, graph.base)});
    }
    for (const FlowLink& link : graph.links) {
        const FlowNode& from = graph.nodes[link.from];
        const FlowNode& to = graph.nodes[link.to];
        shown.rows.push_back({stageOf(from), flowNodeName(from, context), stageOf(to),
                              flowNodeName(to, context), plainNumber(link.count),
                              shareOf(link.count, from.count)});
    }
    return shown;
}

ShownRows shownRows(const PublishedFlows& flows, const LanguageContext& context)
{
    ShownRows shown;
    shown.columns =
        flowColumns()
        + QStringList{ShownText::tr("share of the group, %", "a column of numbers"),
                      ShownText::tr("share as published, %", "a column of numbers"),
                      ShownText::tr("of those at", "a column: what a published share is of"),
                      sourceTitle()};
    const auto cellsOf = [&](const PublishedNode& node) {
        return QStringList{context.words->display(flows.stages[node.stage]),
                           termText(Term(node.place), context)};
    };
    for (const PublishedNode& node : flows.nodes) {
        const QString printed = node.isPrinted ? plainNumber(node.percent) : QString();
        shown.rows.push_back(cellsOf(node)
                             + QStringList{QString(), QString(), plainNumber(node.percent), printed,
                                           QString(), QString::fromStdString(node.source)});
    }
    for (const PublishedLink& link : flows.links) {
        shown.rows.push_back(
            cellsOf(flows.nodes[link.from]) + cellsOf(flows.nodes[link.to])
            + QStringList{plainNumber(link.percent), plainNumber(link.printed),
                          cellsOf(flows.nodes[link.printedOf]).join(QStringLiteral(", ")),
                          QString::fromStdString(link.source)});
    }
    return shown;
}

ShownRows shownRows(const ClaimSummary& summary, const LanguageContext& context)
{
    ShownRows shown;
    shown.columns = {ShownText::tr("claim", "a column of claims"),
                     ShownText::tr("verdict of the checks", "a column"),
                     ShownText::tr("verdict by hand", "a column"), sourceTitle()};
    for (const Claim& claim : summary.claims) {
        shown.rows.push_back({context.words->display(claim.text),
                              context.words->display(claim.verdictKind),
                              context.words->display(claim.handVerdict), sourcesOf(claim.sources)});
    }
    return shown;
}

ShownRows shownRows(const Comparison& comparison, const std::array<QString, 2>& names,
                    const LanguageContext& context)
{
    ShownRows shown;
    shown.columns = {ShownText::tr("value", "a column of what is compared")};
    for (const QString& name : names) {
        for (const QString& title : QStringList{countTitle(), shareTitle()} + boundTitles())
            shown.columns.append(ShownText::tr("%1: %2", "a cohort and a column").arg(name, title));
    }
    shown.columns += ShownText::tr("difference, points", "a column of numbers");
    shown.columns += boundTitles();
    for (const ComparedTerm& term : comparison.terms) {
        QStringList row{comparedName(term, context)};
        for (const ComparedCount& side : term.sides) {
            row.append(plainNumber(side.count));
            row.append(side.share ? percentOf(*side.share) : QString());
            row += boundsOf(side.interval);
        }
        row.append(term.change ? percentOf(term.change->difference) : QString());
        row += boundsOf(term.change ? term.change->interval : std::nullopt);
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

} // namespace whither
