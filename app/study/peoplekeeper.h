#pragma once

#include "models/study/persons/personcandidates.h"
#include "models/study/persons/personlink.h"
#include "models/table/table.h"

#include "app/lists/importedlists.h"
#include "app/shell/sidethread.h"

#include <QObject>

#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace whither {

class PersonLinks;

/// Keeps the lists of papers in step with what was decided about their people: tables in which the
/// decided are joined and told apart, and how many pairs nobody has decided about. All of it is
/// worked out beside the window's work, and again whenever a list or a decision changes.
class PeopleKeeper : public QObject {
    Q_OBJECT

public:
    PeopleKeeper(ImportedLists& lists, PersonLinks& persons, QObject* parent = nullptr);

    /// Is everything in step?
    bool isIdle() const { return !m_side.isBusy(); }

private:
    /// What a list was worked out from, and what came of it.
    struct Kept {
        ImportedLists::List list;
        PersonDecisions decisions;
        std::shared_ptr<const PersonCandidates> candidates; ///< null: not worked out yet, or none
        std::shared_ptr<const Table> table;                 ///< null: not worked out yet
        std::size_t unresolved = 0;
    };
    struct Answer {
        std::shared_ptr<const PersonCandidates> candidates;
        std::shared_ptr<const Table> table;
        std::size_t unresolved = 0;
    };

    void update();
    bool isInStepWith(const Kept& kept, const ImportedLists::List& list) const;
    void workOut(const ImportedLists::List& list);
    void take(const ImportedLists::List& list, const PersonDecisions& decisions,
              const Answer& answer);
    void count();

    ImportedLists& m_lists;
    PersonLinks& m_persons;
    std::map<std::string, Kept> m_kept; ///< by the id of the list
    SideThread m_side;
};

} // namespace whither
