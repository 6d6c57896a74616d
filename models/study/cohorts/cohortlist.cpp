#include "models/study/cohorts/cohortlist.h"

#include <algorithm>

namespace whither {

namespace {

struct CohortEditWords {
    Q_DECLARE_TR_FUNCTIONS(CohortEdit)
};

void replace(CohortList& list, const CohortEdit::Entry& old, const CohortEdit::Entry& entry)
{
    CohortList::Cohorts cohorts = list.all();
    if (old)
        cohorts.erase(old->first);
    if (entry)
        cohorts.insert_or_assign(entry->first, entry->second);
    list.setAll(std::move(cohorts));
}

} // namespace

void CohortList::setAll(Cohorts cohorts)
{
    if (cohorts == m_cohorts)
        return;
    m_cohorts = std::move(cohorts);
    emit changed();
}

const Query* CohortList::find(const std::string& name) const
{
    const auto found = m_cohorts.find(name);
    return found == m_cohorts.end() ? nullptr : &found->second;
}

std::string CohortList::nameOf(const Query& query) const
{
    if (!query.isFiltered())
        return {};
    const auto found = std::ranges::find_if(m_cohorts, [&](const auto& cohort) {
        return cohort.second.table == query.table && haveSameFilter(cohort.second, query);
    });
    return found == m_cohorts.end() ? std::string() : found->first;
}

Query cohortQuery(const Query& query)
{
    Query kept;
    kept.table = query.table;
    return withFilterOf(std::move(kept), query);
}

std::vector<CohortChange> cohortChanges(const CohortList::Cohorts& cohorts, const std::string& id,
                                        const Engine& before, const Engine& after)
{
    const auto countIn = [](const Engine& engine, const Query& query) {
        return engine.check(query).ok() ? engine.count(query) : 0;
    };
    std::vector<CohortChange> changes;
    for (const auto& [name, query] : cohorts) {
        if (query.table != id)
            continue;
        const CohortChange change{name, countIn(before, query), countIn(after, query)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

void CohortEdit::apply(CohortList& list) const
{
    replace(list, before, after);
}

void CohortEdit::revert(CohortList& list) const
{
    replace(list, after, before);
}

QString CohortEdit::describe() const
{
    if (!after)
        return CohortEditWords::tr("Delete cohort", "undo step");
    if (before && before->first != after->first)
        return CohortEditWords::tr("Rename cohort", "undo step");
    return CohortEditWords::tr("Save cohort", "undo step");
}

} // namespace whither
