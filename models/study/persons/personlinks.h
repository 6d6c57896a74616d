#pragma once

#include "models/study/persons/personlink.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace whither {

/// What was decided about people, in all lists of the study. A decision is a link beside the
/// records, which stay as they are: taking it back restores them.
class PersonLinks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const DecisionsByList& all() const { return m_decisions; }
    void setAll(DecisionsByList decisions);
    /// Of that list; empty if nothing is decided there.
    const PersonDecisions& of(const std::string& list) const;
    void set(const std::string& list, const PersonPair& pair,
             const std::optional<PersonDecision>& decision);
    /// How many pairs of records of that list may be one person's and are not decided; nothing
    /// where nobody has counted them.
    std::optional<std::size_t> unresolvedOf(const std::string& list) const;
    /// `counts` has all lists that are counted.
    void setUnresolved(std::map<std::string, std::size_t> counts);

signals:
    void changed();
    /// The pairs that are not decided are counted anew.
    void counted();

private:
    DecisionsByList m_decisions; ///< no list without any
    std::map<std::string, std::size_t> m_unresolved;
};

/// One decision made, changed or taken back, as a value.
struct PersonLinkEdit {
    std::string list;
    PersonPair pair;
    std::optional<PersonDecision> before;
    std::optional<PersonDecision> after;

    void apply(PersonLinks& links) const { links.set(list, pair, after); }
    void revert(PersonLinks& links) const { links.set(list, pair, before); }
    /// For the Undo menu: "Same person", "Different people", "Take back a decision".
    QString describe() const;
};

} // namespace whither
