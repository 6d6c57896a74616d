#include "views/figure/claimstext.h"

#include "models/query/querytext.h"
#include "models/study/verdict.h"
#include "models/text/numbers.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ClaimsText {
    Q_DECLARE_TR_FUNCTIONS(ClaimsText)
};

} // namespace

FigureText claimsText(const ClaimSummary& summary, std::uint64_t total,
                      const LanguageContext& context)
{
    std::uint64_t supported = 0;
    QStringList counts;
    for (const VerdictCount& verdict : summary.verdicts) {
        if (verdict.kind == verdict::supported)
            supported = verdict.count;
        counts.append(QStringLiteral("%1 %2").arg(context.words->display(verdict.kind),
                                                  countText(verdict.count, context.locale)));
    }
    const QString shown = countText(summary.claims.size(), context.locale);
    FigureText text;
    text.title = summary.claims.empty() ? ClaimsText::tr("No claim matches these filters")
                                        : ClaimsText::tr("%1 of %2 claims hold as they stand")
                                              .arg(countText(supported, context.locale), shown);
    text.subtitle = ClaimsText::tr(
        "Claims of the article behind the study, each with the figures found for it");
    if (summary.query.isFiltered()) {
        text.subtitle += ClaimsText::tr(" · ", "between parts of a subtitle")
                         + filterSentence(summary.query, summary.claims.size(), total, context);
    }
    text.ledger = {ClaimsText::tr("%1 = %2 claims", "verdicts with counts, their sum")
                       .arg(counts.join(QStringLiteral(" + ")), shown)};
    text.footer = ClaimsText::tr(
        "Source: the article [ART25], in our own words; figures from the sources beside each claim, "
        "several read only in part. Checked in November 2026.");
    return text;
}

} // namespace whither
