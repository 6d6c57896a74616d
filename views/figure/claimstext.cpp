#include "views/figure/claimstext.h"

#include "models/query/querytext.h"
#include "models/study/claims/verdict.h"
#include "models/text/numbers.h"

#include "views/figure/emptytext.h"
#include "views/figure/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace whither {

namespace {

struct ClaimsText {
    Q_DECLARE_TR_FUNCTIONS(ClaimsText)
};

constexpr std::string_view wholeText = "full text"; // how far a source was read, as in the data

/// Is it a date that sorts, and not one in words ("late 2025")?
bool isPlainDate(std::string_view date)
{
    return !date.empty() && date.front() >= '0' && date.front() <= '9';
}

/// The article, how many sources its claims were held against, read how far, and up to when.
QString footerOf(const ClaimSummary& summary, const Catalog& catalog,
                 const LanguageContext& context)
{
    const Dataset* dataset = catalog.dataset(summary.query.table);
    const std::string article = dataset ? dataset->study : std::string();
    std::set<std::string> others;
    bool isAllRead = true;
    std::string newest;
    for (const Claim& claim : summary.claims) {
        for (const std::string& id : claim.sources) {
            const Source* source = catalog.source(id);
            if (id == article || !others.insert(id).second)
                continue;
            isAllRead = isAllRead && source && source->readAs == wholeText;
            if (source && isPlainDate(source->date))
                newest = std::max(newest, source->date);
        }
    }
    const auto count = static_cast<int>(others.size());
    QString text = ClaimsText::tr("Source: the article [%1], in our own words.");
    if (count > 0 && isAllRead)
        text = ClaimsText::tr("Source: the article [%1], in our own words; figures from %n other "
                              "source(s), named beside each claim.",
                              "", count);
    else if (count > 0)
        text = ClaimsText::tr("Source: the article [%1], in our own words; figures from %n other "
                              "source(s), named beside each claim, not all of them read in full.",
                              "", count);
    text = text.arg(QString::fromUtf8(article));
    if (!newest.empty())
        text += ClaimsText::tr(" As of %1, the date of the newest source.")
                    .arg(dateText(newest, context));
    return text;
}

/// How many of the article's claims hold, and of the user's own beside them: those are not its.
QString titleOf(const ClaimSummary& summary, const LanguageContext& context)
{
    const auto count = [&](bool areOwn, bool areSupported) {
        return countText(static_cast<std::uint64_t>(std::ranges::count_if(
                             summary.claims,
                             [&](const Claim& claim) {
                                 return isOwnClaim(claim.id) == areOwn
                                        && (!areSupported
                                            || claim.verdictKind == verdict::supported);
                             })),
                         context.locale);
    };
    if (summary.claims.empty())
        return ClaimsText::tr("No claim matches these filters");
    const bool hasOwn = std::ranges::any_of(
        summary.claims, [](const Claim& claim) { return isOwnClaim(claim.id); });
    const QString built = ClaimsText::tr("%1 of %2 claims hold as they stand")
                              .arg(count(false, true), count(false, false));
    return hasOwn ? ClaimsText::tr("%1, and %2 of %3 made in this workspace",
                                   "a finding about claims, how many others hold, of how many")
                        .arg(built, count(true, true), count(true, false))
                  : built;
}

} // namespace

FigureText claimsText(const ClaimSummary& summary, std::uint64_t total, const Catalog& catalog,
                      const LanguageContext& context)
{
    QStringList counts;
    for (const VerdictCount& verdict : summary.verdicts)
        counts.append(QStringLiteral("%1 %2").arg(context.words->display(verdict.kind),
                                                  countText(verdict.count, context.locale)));
    const QString shown = countText(summary.claims.size(), context.locale);
    FigureText text;
    text.title = titleOf(summary, context);
    text.subtitle = ClaimsText::tr(
        "Claims of the article behind the study, each held against the tables: found, then expected");
    if (summary.query.isFiltered()) {
        text.subtitle += ClaimsText::tr(" · ", "between parts of a subtitle")
                         + filterSentence(summary.query, summary.claims.size(), total, context,
                                          cohortName(summary.query, catalog));
    }
    text.ledger = {ClaimsText::tr("%1 = %2 claims", "verdicts with counts, their sum")
                       .arg(counts.join(QStringLiteral(" + ")), shown)};
    text.footer = footerOf(summary, catalog, context);
    text.emptyState = emptyText(summary.query, summary.claims.size(), total);
    return text;
}

} // namespace whither
