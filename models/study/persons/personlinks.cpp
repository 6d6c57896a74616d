#include "models/study/persons/personlinks.h"

#include <utility>

namespace whither {

namespace {

struct PersonLinkWords {
    Q_DECLARE_TR_FUNCTIONS(PersonLinkEdit)
};

} // namespace

void PersonLinks::setAll(DecisionsByList decisions)
{
    std::erase_if(decisions, [](const auto& list) { return list.second.empty(); });
    if (decisions == m_decisions)
        return;
    m_decisions = std::move(decisions);
    emit changed();
}

const PersonDecisions& PersonLinks::of(const std::string& list) const
{
    static const PersonDecisions none;
    const auto found = m_decisions.find(list);
    return found == m_decisions.end() ? none : found->second;
}

void PersonLinks::set(const std::string& list, const PersonPair& pair,
                      const std::optional<PersonDecision>& decision)
{
    DecisionsByList decisions = m_decisions;
    if (decision)
        decisions[list].insert_or_assign(pair, *decision);
    else
        decisions[list].erase(pair);
    setAll(std::move(decisions));
}

std::optional<std::size_t> PersonLinks::unresolvedOf(const std::string& list) const
{
    const auto found = m_unresolved.find(list);
    return found == m_unresolved.end() ? std::nullopt : std::optional(found->second);
}

void PersonLinks::setUnresolved(std::map<std::string, std::size_t> counts)
{
    if (counts == m_unresolved)
        return;
    m_unresolved = std::move(counts);
    emit counted();
}

QString PersonLinkEdit::describe() const
{
    if (!after)
        return PersonLinkWords::tr("Take back a decision on two people", "undo step");
    switch (after->verdict) {
    case LinkVerdict::Same:
        return PersonLinkWords::tr("Same person", "undo step");
    case LinkVerdict::Different:
        return PersonLinkWords::tr("Different people", "undo step");
    case LinkVerdict::NotSure:
        break;
    }
    return PersonLinkWords::tr("Not sure about two people", "undo step");
}

} // namespace whither
