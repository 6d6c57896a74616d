#include "models/study/persons/personcandidates.h"

#include "models/text/soundkey.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace whither {

namespace {

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// "mit" stands in "eecs, mit", and not in "university of smithfield".
bool standsIn(const std::string& place, const std::string& text)
{
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + 1)) {
        const std::size_t end = at + place.size();
        if ((at == 0 || !isLetterOrDigit(text[at - 1]))
            && (end == text.size() || !isLetterOrDigit(text[end])))
            return true;
    }
    return false;
}

bool isSamePlace(const std::string& one, const std::string& other)
{
    return one.size() < other.size() ? standsIn(one, other) : standsIn(other, one);
}

/// Compares records, each taken apart once.
class Comparing {
public:
    explicit Comparing(const PersonRecords& records) : m_records(records), m_looked(records.size())
    {
    }

    PersonCandidate compare(std::uint32_t one, std::uint32_t other)
    {
        PersonCandidate candidate{std::min(one, other), std::max(one, other), 0, 0, false};
        const Looked& first = lookAt(candidate.first);
        const Looked& second = lookAt(candidate.second);
        std::vector<std::uint32_t> shared;
        std::ranges::set_intersection(first.coauthors, second.coauthors,
                                      std::back_inserter(shared));
        candidate.coauthors = static_cast<std::uint32_t>(shared.size());
        candidate.institutions = static_cast<std::uint32_t>(
            std::ranges::count_if(first.institutions, [&](const std::string& place) {
                return std::ranges::any_of(second.institutions, [&](const std::string& another) {
                    return isSamePlace(place, another);
                });
            }));
        candidate.isSameName = std::ranges::any_of(m_records.namesOf(one), [&](std::uint32_t name) {
            const auto& names = m_records.namesOf(other);
            return std::ranges::find(names, name) != names.end();
        });
        return candidate;
    }

private:
    struct Looked {
        std::vector<std::uint32_t> coauthors;
        std::vector<std::string> institutions;
    };

    const Looked& lookAt(std::uint32_t record)
    {
        if (!m_looked[record])
            m_looked[record] = std::make_unique<Looked>(
                Looked{m_records.coauthors(record), m_records.institutions(record)});
        return *m_looked[record];
    }

    const PersonRecords& m_records;
    std::vector<std::unique_ptr<Looked>> m_looked;
};

/// Groups of records of one sounding, more than one name each.
std::vector<std::vector<std::uint32_t>> soundAlikes(const PersonRecords& records,
                                                    const std::stop_token& stop)
{
    SoundKeys keys;
    std::map<std::string, std::vector<std::uint32_t>> names;
    for (std::uint32_t name = 1; name < records.nameCount() && !stop.stop_requested(); ++name)
        names[keys.of(records.name(name))].push_back(name);
    std::vector<std::vector<std::uint32_t>> groups;
    for (const auto& [key, alike] : names) {
        if (key.empty() || alike.size() < 2)
            continue;
        std::vector<std::uint32_t>& group = groups.emplace_back();
        for (const std::uint32_t name : alike) {
            const auto& ofName = records.recordsNamed(name);
            group.insert(group.end(), ofName.begin(), ofName.end());
        }
        std::ranges::sort(group);
        const auto twice = std::unique(group.begin(), group.end());
        group.erase(twice, group.end());
    }
    return groups;
}

template <typename Deed>
void forEachPair(const std::vector<std::uint32_t>& records, Deed&& deed)
{
    for (std::size_t one = 0; one < records.size(); ++one) {
        for (std::size_t other = one + 1; other < records.size(); ++other)
            deed(records[one], records[other]);
    }
}

void sortPairs(std::vector<PersonCandidate>& pairs, const PersonRecords& records)
{
    const auto nameOf = [&](const PersonCandidate& pair) {
        return records.name(records.namesOf(pair.first).front());
    };
    std::ranges::sort(pairs, [&](const PersonCandidate& left, const PersonCandidate& right) {
        if (left.coauthors != right.coauthors)
            return left.coauthors > right.coauthors;
        if (left.institutions != right.institutions)
            return left.institutions > right.institutions;
        if (const int order = nameOf(left).compare(nameOf(right)); order != 0)
            return order < 0;
        return std::pair(left.first, left.second) < std::pair(right.first, right.second);
    });
    // Two records may share several names.
    const auto twice = std::unique(pairs.begin(), pairs.end());
    pairs.erase(twice, pairs.end());
}

} // namespace

PersonCandidates personCandidates(std::shared_ptr<const PersonRecords> records,
                                  const std::stop_token& stop)
{
    PersonCandidates candidates;
    Comparing comparing(*records);
    for (std::uint32_t name = 1; name < records->nameCount() && !stop.stop_requested(); ++name) {
        const std::vector<std::uint32_t>& ofName = records->recordsNamed(name);
        if (ofName.size() > mostRecordsOfAName) {
            ++candidates.namesPassedOver;
            continue;
        }
        forEachPair(ofName, [&](std::uint32_t one, std::uint32_t other) {
            candidates.pairs.push_back(comparing.compare(one, other));
        });
    }
    for (const std::vector<std::uint32_t>& group : soundAlikes(*records, stop)) {
        if (group.size() > mostRecordsOfAName || stop.stop_requested())
            continue;
        forEachPair(group, [&](std::uint32_t one, std::uint32_t other) {
            const PersonCandidate pair = comparing.compare(one, other);
            if (!pair.isSameName && pair.coauthors + pair.institutions > 0)
                candidates.pairs.push_back(pair);
        });
    }
    sortPairs(candidates.pairs, *records);
    candidates.records = std::move(records);
    return candidates;
}

std::size_t unresolvedPairs(const PersonCandidates& candidates, const PersonClusters& clusters)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(candidates.pairs, [&](const PersonCandidate& pair) {
            return isUnresolved(clusters.stateOf(pair.first, pair.second));
        }));
}

std::vector<std::uint32_t> sharedCoauthors(const PersonRecords& records, std::uint32_t first,
                                           std::uint32_t second)
{
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(records.coauthors(first), records.coauthors(second),
                                  std::back_inserter(shared));
    return shared;
}

} // namespace whither
