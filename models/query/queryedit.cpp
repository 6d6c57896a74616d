#include "models/query/queryedit.h"

#include "models/query/querysession.h"

namespace whither {

namespace {

struct QueryEditWords {
    Q_DECLARE_TR_FUNCTIONS(QueryEdit)
};

bool onlySearchDiffers(const Query& a, const Query& b)
{
    Query same = b;
    same.search = a.search;
    return a == same && a.search != b.search;
}

} // namespace

void QueryEdit::apply(QuerySession& session) const
{
    session.setQuery(after);
}

void QueryEdit::revert(QuerySession& session) const
{
    session.setQuery(before);
}

QString QueryEdit::describe() const
{
    if (!after.isFiltered() && before.isFiltered())
        return QueryEditWords::tr("Clear filters", "undo step");
    if (before.conditions != after.conditions)
        return QueryEditWords::tr("Filter", "undo step");
    if (before.search != after.search)
        return QueryEditWords::tr("Search", "undo step");
    if (before.sort != after.sort)
        return QueryEditWords::tr("Sort", "undo step");
    return QueryEditWords::tr("Chart setting", "undo step");
}

bool QueryEdit::continues(const QueryEdit& earlier) const
{
    return onlySearchDiffers(before, after) && onlySearchDiffers(earlier.before, earlier.after)
           && earlier.after == before && !after.search.empty() && !before.search.empty();
}

} // namespace whither
