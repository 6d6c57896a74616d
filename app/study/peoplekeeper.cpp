#include "app/study/peoplekeeper.h"

#include "models/study/persons/personclusters.h"
#include "models/study/persons/personlinks.h"

#include <utility>

namespace whither {

PeopleKeeper::PeopleKeeper(ImportedLists& lists, PersonLinks& persons, QObject* parent)
    : QObject(parent), m_lists(lists), m_persons(persons)
{
    connect(&lists, &ImportedLists::changed, this, &PeopleKeeper::update);
    connect(&persons, &PersonLinks::changed, this, &PeopleKeeper::update);
}

void PeopleKeeper::update()
{
    std::erase_if(m_kept, [this](const auto& kept) { return !m_lists.find(kept.first); });
    for (const ImportedLists::List& list : m_lists.all()) {
        if (!PaperTrail::canBeOver(*list->table))
            continue;
        const auto kept = m_kept.find(list->dataset.id);
        if (kept == m_kept.end() || !isInStepWith(kept->second, list))
            workOut(list);
    }
    count();
}

/// What was worked out may have been taken from the list since, as when a workspace is opened.
bool PeopleKeeper::isInStepWith(const Kept& kept, const ImportedLists::List& list) const
{
    const std::string& id = list->dataset.id;
    return kept.list == list && kept.decisions == m_persons.of(id)
           && (!kept.table || kept.table == m_lists.asked(id)->table);
}

void PeopleKeeper::workOut(const ImportedLists::List& list)
{
    Kept& kept = m_kept[list->dataset.id];
    if (!kept.list || kept.list->table != list->table)
        kept.candidates.reset();
    kept.list = list;
    kept.table.reset();
    kept.decisions = m_persons.of(list->dataset.id);
    m_side.run(
        [list, decisions = kept.decisions, candidates = kept.candidates] {
            Answer answer{candidates, list->table, 0};
            if (!answer.candidates) {
                const auto records = PersonRecords::over(list->table);
                if (!records.ok())
                    return answer;
                answer.candidates =
                    std::make_shared<const PersonCandidates>(personCandidates(records.value()));
            }
            const PersonClusters clusters(answer.candidates->records, decisions);
            answer.unresolved = unresolvedPairs(*answer.candidates, clusters);
            if (!decisions.empty())
                answer.table = linkedAuthorships(list->table, clusters);
            return answer;
        },
        [this, list, decisions = kept.decisions](const Answer& answer) {
            take(list, decisions, answer);
        });
}

void PeopleKeeper::take(const ImportedLists::List& list, const PersonDecisions& decisions,
                        const Answer& answer)
{
    const auto kept = m_kept.find(list->dataset.id);
    // A later question about the same list is on its way.
    if (kept == m_kept.end() || kept->second.list != list || kept->second.decisions != decisions)
        return;
    kept->second.candidates = answer.candidates;
    kept->second.table = answer.table;
    kept->second.unresolved = answer.unresolved;
    const auto asked = m_lists.asked(list->dataset.id);
    if (asked && asked->table != answer.table)
        m_lists.link(list, answer.table);
    count();
}

void PeopleKeeper::count()
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [id, kept] : m_kept) {
        if (kept.candidates)
            counts.emplace(id, kept.unresolved);
    }
    for (const ImportedLists::List& list : m_lists.all()) {
        // Whoever was followed was followed by the names of the papers.
        const bool isOfPeople = list->rule && list->rule->kind == TableRule::Kind::FollowedPeople;
        const auto papers = isOfPeople ? counts.find(list->rule->rows.table) : counts.end();
        if (papers != counts.end())
            counts.emplace(list->dataset.id, papers->second);
    }
    m_persons.setUnresolved(std::move(counts));
}

} // namespace whither
