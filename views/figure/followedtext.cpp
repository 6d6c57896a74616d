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
    return FollowedText::tr("Seen again with a known country %1 + with an unknown one %2 + not "
                            "seen %3 = %4; not seen does not mean left")
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

QStringList followedText(const OutcomeSummary& summary, const Engine& engine,
                         const LanguageContext& context)
{
    const auto counts = cohortCounts(engine, summary.query);
    if (!counts || summary.base == 0)
        return {};
    QStringList lines{seenLine(*counts, context)};
    if (leavesOutAmbiguous(summary.query))
        lines.append(FollowedText::tr("Names that several known profiles share are left out"));
    else if (!summary.query.grouping.empty())
        lines.append(
            unambiguousLine(summary, unambiguousGroups(engine, summary.query), *counts, context));
    return lines;
}

} // namespace whither
