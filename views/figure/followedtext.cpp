#include "views/figure/followedtext.h"

#include "models/query/querytext.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace whither {

namespace {

struct FollowedText {
    Q_DECLARE_TR_FUNCTIONS(FollowedText)
};

QString seenLine(const CohortCounts& counts, const LanguageContext& context)
{
    const auto text = [&](std::uint64_t count) { return countText(count, context.locale); };
    return FollowedText::tr("Seen again: country known %1 + unknown %2 + not seen %3 = %4")
        .arg(text(counts.followed), text(counts.seenWithoutCountry), text(counts.notSeen),
             text(counts.members));
}

/// How many a part has of the groups.
std::uint64_t countIn(const OutcomePart& part, const std::vector<Group>& groups)
{
    const auto same = std::ranges::find_if(
        groups, [&](const Group& group) { return group.terms.front() == part.term; });
    return same == groups.end() ? 0 : same->count;
}

QString unambiguousLine(const OutcomeSummary& summary, const std::vector<Group>& groups,
                        const CohortCounts& counts, const LanguageContext& context)
{
    constexpr qsizetype shown = 4;
    QStringList parts;
    for (const OutcomePart& part : summary.parts) {
        if (parts.size() < shown && !part.isUnknown() && part.folded == 0)
            parts.append(FollowedText::tr("%1 %2", "place, people")
                             .arg(termText(part.term, context),
                                  countText(countIn(part, groups), context.locale)));
    }
    return FollowedText::tr("Without the %1 whose name several known profiles share: %2")
        .arg(countText(counts.ambiguous, context.locale), listText(parts));
}

} // namespace

void describeFollowed(FigureText& text, const OutcomeSummary& summary, const Engine& engine,
                      const LanguageContext& context)
{
    const auto counts = cohortCounts(engine, summary.query);
    if (!counts || summary.base == 0 || summary.query.grouping.empty())
        return;
    const OutcomePart& top = summary.parts.front();
    if (summary.query.grouping.front() == "where_later" && !top.isUnknown())
        text.title = FollowedText::tr("%1 of the %2 seen again are in %3")
                         .arg(countText(top.count, context.locale),
                              countText(counts->followed, context.locale),
                              placeInSentence(top.term, context));
    text.ledger = {
        seenLine(*counts, context),
        leavesOutAmbiguous(summary.query)
            ? FollowedText::tr("Names that several known profiles share are left out")
            : unambiguousLine(summary, unambiguousGroups(engine, summary.query), *counts, context)};
    text.footer += QLatin1Char(' ')
                   + FollowedText::tr("People are names on papers; who is not seen again has not "
                                      "left for that.");
}

} // namespace whither
