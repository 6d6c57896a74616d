#include "views/figure/outcomestext.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/parttext.h"
#include "views/figure/emptytext.h"
#include "views/figure/sourcetext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct OutcomesText {
    Q_DECLARE_TR_FUNCTIONS(OutcomesText)
};

QString baseText(const OutcomeSummary& summary, const LanguageContext& context)
{
    return summary.query.base == ShareBase::All
               ? OutcomesText::tr("shares of all %1").arg(countText(summary.base, context.locale))
               : OutcomesText::tr("shares of those known");
}

QString intervalText(const OutcomeSummary& summary)
{
    return summary.query.isWholeGroup
               ? OutcomesText::tr("The whole group, not a sample: no intervals.")
               : OutcomesText::tr("Intervals: Wilson, 95%, as for a sample.");
}

QString titleOf(const OutcomeSummary& summary, const LanguageContext& context)
{
    if (summary.base == 0 || summary.parts.empty())
        return OutcomesText::tr("No one matches these filters");
    const OutcomePart& top = summary.parts.front();
    const QString base = countText(summary.base, context.locale);
    const QString count = countText(top.count, context.locale);
    const QString place = placeInSentence(top.term, context);
    if (top.isUnknown())
        return OutcomesText::tr("For none of these %1 is a place stated").arg(base);
    const bool isStill = summary.origin && top.term == summary.origin;
    if (summary.base == 1)
        return OutcomesText::tr("One researcher, now in %1").arg(place);
    if (top.count == summary.base)
        return isStill ? OutcomesText::tr("All %1 are still in %2").arg(base, place)
                       : OutcomesText::tr("All %1 are in %2").arg(base, place);
    return isStill ? OutcomesText::tr("%1 of %2 are still in %3").arg(count, base, place)
                   : OutcomesText::tr("%1 of %2 are in %3").arg(count, base, place);
}

/// What most of an imported list's records have in common.
QString listTitle(const OutcomeSummary& summary, const LanguageContext& context)
{
    if (summary.base == 0 || summary.parts.empty())
        return OutcomesText::tr("No one matches these filters");
    const OutcomePart& top = summary.parts.front();
    const QString column = columnTitle(summary.query.grouping.front(), context);
    const QString base = countText(summary.base, context.locale);
    if (top.isUnknown())
        return OutcomesText::tr("%1 is stated for none of these %2", "column, records")
            .arg(column, base);
    return OutcomesText::tr("%1: %2 for %3 of %4", "column, its most frequent value, records")
        .arg(column, termText(top.term, context), countText(top.count, context.locale), base);
}

/// What is counted and where the list comes from.
void describeList(FigureText& text, const OutcomeSummary& summary, const Dataset& dataset,
                  const LanguageContext& context)
{
    text.title = listTitle(summary, context);
    const QString list = datasetTitle(dataset, context);
    text.subtitle = summary.query.grouping.size() < 2
                        ? list
                        : OutcomesText::tr("%1: records by %2 and %3", "list, two columns")
                              .arg(list, columnTitle(summary.query.grouping[0], context),
                                   columnTitle(summary.query.grouping[1], context));
    text.footer = OutcomesText::tr("Counted in %1 (%2). n = %3, %4. %5", "list, its file")
                      .arg(list, QString::fromStdString(dataset.source),
                           countText(summary.base, context.locale), baseText(summary, context),
                           intervalText(summary));
}

QString ledgerLine(const std::string& column, const Ledger& ledger, const LanguageContext& context)
{
    return OutcomesText::tr("%1: known %2 + not stated %3 = %4", "column and its ledger")
        .arg(columnTitle(column, context), countText(ledger.known, context.locale),
             countText(ledger.unknown, context.locale), countText(ledger.base, context.locale));
}

/// How large the largest part may be once all that is not stated is known: none of it there, or
/// all.
QString boundsLine(const OutcomeSummary& summary, const LanguageContext& context)
{
    if (summary.inner.unknown == 0 || summary.inner.known == 0 || summary.parts.empty()
        || summary.parts.front().isUnknown() || summary.parts.front().folded > 0)
        return {};
    const OutcomePart& top = summary.parts.front();
    const auto share = [&](std::uint64_t count) {
        return percentText(100.0 * static_cast<double>(count) / static_cast<double>(summary.base),
                           context.locale);
    };
    return OutcomesText::tr("%1: %2 of all %3 if none of those not stated are there, %4 if all are",
                            "a value, its share, of how many, its share at most")
        .arg(termText(top.term, context), share(top.count), countText(summary.base, context.locale),
             share(top.count + summary.inner.unknown));
}

} // namespace

FigureText outcomesText(const OutcomeSummary& summary, std::uint64_t total, const Catalog& catalog,
                        const LanguageContext& context)
{
    FigureText text;
    const Dataset* dataset = catalog.dataset(summary.query.table);
    const bool isImported = dataset && dataset->isImported();
    text.emptyState = emptyText(summary.query, summary.base, total);
    if (isImported) {
        describeList(text, summary, *dataset, context);
    } else {
        text.title = titleOf(summary, context);
        text.subtitle = OutcomesText::tr("Chinese-origin AI researchers (first degree in China) "
                                         "who were at US institutions in 2019");
    }
    if (summary.query.isFiltered()) {
        text.subtitle += OutcomesText::tr(" · ", "between parts of a subtitle")
                         + filterSentence(summary.query, summary.base, total, context,
                                          cohortName(summary.query, catalog));
    }
    if (summary.query.grouping.size() >= 2) {
        text.ledger = {ledgerLine(summary.query.grouping[0], summary.inner, context),
                       ledgerLine(summary.query.grouping[1], summary.outer, context)};
        if (const QString bounds = boundsLine(summary, context); !bounds.isEmpty())
            text.ledger.append(bounds);
    }
    if (isImported)
        return text;
    const Source* study = dataset ? catalog.source(dataset->study) : nullptr;
    const QString date = study ? partialDateText(study->date, context.locale) : QString();
    const QString named = study ? sourceText(study->id, catalog, context) : QString();
    if (summary.base == 0) {
        text.footer = OutcomesText::tr("Study: %1.").arg(named);
        return text;
    }
    text.footer = OutcomesText::tr("Study: %1. Counts from: %2. n = %3, %4; as of %5. %6")
                      .arg(named, sourceListText(summary.sources, catalog, context),
                           countText(summary.base, context.locale), baseText(summary, context),
                           date, intervalText(summary));
    return text;
}

} // namespace whither
