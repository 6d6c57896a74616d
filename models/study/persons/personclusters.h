#pragma once

#include "models/study/persons/personlink.h"
#include "models/study/persons/personrecords.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace whither {

/// What is known of a pair of records.
enum class PairState : std::uint8_t {
    Open,             ///< nobody said anything
    NotSure,          ///< somebody looked and could not say
    Same,             ///< decided
    Different,        ///< decided
    FollowsSame,      ///< from other decisions: both are the same as a third
    FollowsDifferent, ///< from other decisions: each is the same as one of two that differ
};

/// Is there still something to decide?
constexpr bool isUnresolved(PairState state)
{
    return state == PairState::Open || state == PairState::NotSure;
}

/// Who is one person, by the records of a list and what was decided about them:
///
/// - Records decided to be the same are one person.
/// - Records of one name are one person too, as rule R9 has it, unless two of them were decided to
///   be different: from then on the name is several people's, and by itself joins nothing.
/// - A decision about a record that the list does not have waits for one that has it.
/// - "Same" wins over a "different" that it contradicts, which `contradictions` lists.
class PersonClusters {
public:
    PersonClusters(std::shared_ptr<const PersonRecords> records, const PersonDecisions& decisions);

    const PersonRecords& records() const { return *m_records; }
    /// Records with one answer are one person.
    std::uint32_t personOf(std::uint32_t record) const;
    /// The same by identifiers and decisions alone: no name has joined anything.
    std::uint32_t decidedOf(std::uint32_t record) const;
    /// Is the name, a code of the records, known to be several people's?
    bool isSplit(std::uint32_t name) const { return m_isSplit[name]; }
    PairState stateOf(std::uint32_t first, std::uint32_t second) const;
    const std::vector<PersonPair>& contradictions() const { return m_contradictions; }

private:
    /// Sets of records that grow together.
    class Sets {
    public:
        explicit Sets(std::size_t size);
        std::uint32_t rootOf(std::uint32_t item) const;
        void join(std::uint32_t one, std::uint32_t other);

    private:
        std::vector<std::uint32_t> m_parents; ///< the smallest of a set is its root
    };
    struct Decided {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        LinkVerdict verdict = LinkVerdict::NotSure;
    };

    std::vector<Decided> decidedIn(const PersonDecisions& decisions) const;
    void joinNames();

    std::shared_ptr<const PersonRecords> m_records;
    Sets m_decided;
    Sets m_people;
    std::vector<bool> m_isSplit;
    std::map<std::pair<std::uint32_t, std::uint32_t>, LinkVerdict> m_verdicts; ///< by records
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_differ;                ///< by `decidedOf`
    std::vector<PersonPair> m_contradictions;
};

/// The table with its people told apart and joined as decided: `person` names one person each, and
/// the profiles in `person_id` that were decided to be one person's are one. Rows and all other
/// columns stay. Without any decision it is the same table: then a name is a person, as rule R9 has
/// it; with the first, identifiers join names too. A person keeps the name key, the most frequent
/// of several, unless others have it as well: then the smallest identifier stands behind it.
std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const PersonDecisions& decisions);
/// The same by what is decided about the list with that id.
std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const DecisionsByList& decisions,
                                               const std::string& list);
/// The same of records that are there already.
std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const PersonClusters& clusters);

} // namespace whither
