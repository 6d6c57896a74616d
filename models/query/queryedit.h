#pragma once

#include "models/query/query.h"

#include <QCoreApplication>
#include <QString>

namespace whither {

class QuerySession;

/// One change of the question, as a value that can be done, undone and named.
struct QueryEdit {
    Query before;
    Query after;

    void apply(QuerySession& session) const;
    void revert(QuerySession& session) const;
    /// What changed, for the Undo menu ("Filter", "Search", "Sort", …).
    QString describe() const;
    /// Letters typed one after another into the search box, or into one column's filter box, are
    /// one step.
    bool continues(const QueryEdit& earlier) const;
};

} // namespace whither
