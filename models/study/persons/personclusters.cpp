#include "models/study/persons/personclusters.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace whither {

namespace {

std::pair<std::uint32_t, std::uint32_t> ordered(std::uint32_t one, std::uint32_t other)
{
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

PersonClusters::Sets::Sets(std::size_t size) : m_parents(size)
{
    std::iota(m_parents.begin(), m_parents.end(), 0U);
}

std::uint32_t PersonClusters::Sets::rootOf(std::uint32_t item) const
{
    while (m_parents[item] != item)
        item = m_parents[item];
    return item;
}

void PersonClusters::Sets::join(std::uint32_t one, std::uint32_t other)
{
    const auto [root, joined] = ordered(rootOf(one), rootOf(other));
    m_parents[joined] = root;
    // Both ways lead to the root directly, lest chains grow.
    m_parents[one] = root;
    m_parents[other] = root;
}

PersonClusters::PersonClusters(std::shared_ptr<const PersonRecords> records,
                               const PersonDecisions& decisions)
    : m_records(std::move(records)),
      m_decided(m_records->size()),
      m_people(m_records->size()),
      m_isSplit(m_records->nameCount())
{
    const std::vector<Decided> decided = decidedIn(decisions);
    for (const Decided& pair : decided) {
        m_verdicts.emplace(ordered(pair.first, pair.second), pair.verdict);
        if (pair.verdict != LinkVerdict::Same)
            continue;
        m_decided.join(pair.first, pair.second);
        m_people.join(pair.first, pair.second);
    }
    for (const Decided& pair : decided) {
        if (pair.verdict != LinkVerdict::Different)
            continue;
        const auto sides = ordered(m_decided.rootOf(pair.first), m_decided.rootOf(pair.second));
        if (sides.first == sides.second) {
            m_contradictions.push_back(
                personPair(m_records->record(pair.first), m_records->record(pair.second)));
            continue;
        }
        m_differ.insert(sides);
        for (const std::uint32_t name : m_records->namesOf(pair.first)) {
            const auto& others = m_records->namesOf(pair.second);
            if (std::ranges::find(others, name) != others.end())
                m_isSplit[name] = true;
        }
    }
    joinNames();
}

std::vector<PersonClusters::Decided>
PersonClusters::decidedIn(const PersonDecisions& decisions) const
{
    std::map<PersonRecord, std::optional<std::uint32_t>> numbers;
    for (const auto& [pair, decision] : decisions) {
        numbers.try_emplace(pair.first);
        numbers.try_emplace(pair.second);
    }
    for (std::uint32_t record = 0; record < m_records->size() && !numbers.empty(); ++record) {
        if (const auto wanted = numbers.find(m_records->record(record)); wanted != numbers.end())
            wanted->second = record;
    }
    std::vector<Decided> decided;
    for (const auto& [pair, decision] : decisions) {
        const auto first = numbers.at(pair.first);
        const auto second = numbers.at(pair.second);
        if (first && second)
            decided.push_back({*first, *second, decision.verdict});
    }
    return decided;
}

void PersonClusters::joinNames()
{
    for (std::uint32_t name = 1; name < m_isSplit.size(); ++name) {
        if (m_isSplit[name])
            continue;
        const std::vector<std::uint32_t>& records = m_records->recordsNamed(name);
        for (std::size_t other = 1; other < records.size(); ++other)
            m_people.join(records.front(), records[other]);
    }
}

std::uint32_t PersonClusters::personOf(std::uint32_t record) const
{
    return m_people.rootOf(record);
}

std::uint32_t PersonClusters::decidedOf(std::uint32_t record) const
{
    return m_decided.rootOf(record);
}

PairState PersonClusters::stateOf(std::uint32_t first, std::uint32_t second) const
{
    const auto own = m_verdicts.find(ordered(first, second));
    if (own != m_verdicts.end() && own->second == LinkVerdict::Same)
        return PairState::Same;
    if (own != m_verdicts.end() && own->second == LinkVerdict::Different)
        return PairState::Different;
    const auto sides = ordered(m_decided.rootOf(first), m_decided.rootOf(second));
    if (sides.first == sides.second)
        return PairState::FollowsSame;
    if (m_differ.contains(sides))
        return PairState::FollowsDifferent;
    return own == m_verdicts.end() ? PairState::Open : PairState::NotSure;
}

} // namespace whither
