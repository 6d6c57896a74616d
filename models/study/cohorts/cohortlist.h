#pragma once

#include "models/query/engine.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace whither {

/// Filters saved under a name: "Chinese-origin, in the US in 2019". Names are unique among all
/// tables, never empty.
class CohortList : public QObject {
    Q_OBJECT

public:
    using Cohorts = std::map<std::string, Query>;

    using QObject::QObject;

    /// By name. Only the table and the filter of their queries count.
    const Cohorts& all() const { return m_cohorts; }
    void setAll(Cohorts cohorts);
    /// The cohort of that name, or null.
    const Query* find(const std::string& name) const;
    /// The name of the cohort that this query filters to; empty if it is none, or not filtered.
    std::string nameOf(const Query& query) const;

signals:
    void changed();

private:
    Cohorts m_cohorts;
};

/// What a cohort keeps of a query: its table and its filter.
[[nodiscard]] Query cohortQuery(const Query& query);

/// How many records a cohort holds of two states of its table.
struct CohortChange {
    std::string name;
    std::uint64_t before = 0;
    std::uint64_t after = 0;
};

/// The cohorts of the table `id` that hold other numbers of records in `after` than in `before`, by
/// name. One whose columns are not there any more holds none.
std::vector<CohortChange> cohortChanges(const CohortList::Cohorts& cohorts, const std::string& id,
                                        const Engine& before, const Engine& after);

/// One change of the list as a value: a cohort saved, deleted, renamed or given another filter.
struct CohortEdit {
    using Entry = std::optional<std::pair<std::string, Query>>;

    Entry before;
    Entry after;

    void apply(CohortList& list) const;
    void revert(CohortList& list) const;
    /// For the Undo menu: "Save cohort", "Rename cohort", "Delete cohort".
    QString describe() const;
};

} // namespace whither
