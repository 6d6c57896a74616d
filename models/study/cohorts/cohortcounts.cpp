#include "models/study/cohorts/cohortcounts.h"

#include <algorithm>
#include <string>

namespace whither {

namespace {

constexpr std::string_view severalProfiles = "several_profiles";
constexpr std::string_view severalCountries = "several_countries";

} // namespace

bool holdsFollowed(const Engine& engine, std::string_view table)
{
    const auto columns = engine.columns(table);
    return columnIndex(columns, seenAgainColumn) && columnIndex(columns, sharedNameColumn)
           && columnIndex(columns, severalColumn);
}

std::optional<CohortCounts> cohortCounts(const Engine& engine, const Query& query)
{
    if (!holdsFollowed(engine, query.table))
        return std::nullopt;
    CohortCounts counts;
    for (const Group& group : engine.groups(withoutSort(query), {std::string(seenAgainColumn),
                                                                 std::string(sharedNameColumn),
                                                                 std::string(severalColumn)})) {
        const bool isFollowed = group.terms[0] == "seen_country_known";
        const bool isSeen = isFollowed || group.terms[0] == "seen_country_unknown";
        const bool isAmbiguous = group.terms[1] == severalProfiles;
        counts.members += group.count;
        (isFollowed ? counts.followed
         : isSeen   ? counts.seenWithoutCountry
                    : counts.notSeen) += group.count;
        counts.several += group.terms[2] == severalCountries ? group.count : 0;
        counts.ambiguous += isAmbiguous ? group.count : 0;
        counts.ambiguousFollowed += isAmbiguous && isFollowed ? group.count : 0;
    }
    return counts;
}

std::vector<Group> unambiguousGroups(const Engine& engine, const Query& query)
{
    return engine.groups(withAlso(withoutSort(query), {withoutAmbiguous()}),
                         {query.grouping.front()});
}

Condition inSeveralCountries()
{
    return {
        std::string(severalColumn), Condition::Op::IsAnyOf, {Term(std::string(severalCountries))}};
}

Condition withoutAmbiguous()
{
    return {std::string(sharedNameColumn),
            Condition::Op::IsNoneOf,
            {Term(std::string(severalProfiles))}};
}

bool leavesOutAmbiguous(const Query& query)
{
    return std::ranges::find(query.conditions, withoutAmbiguous()) != query.conditions.end();
}

} // namespace whither
