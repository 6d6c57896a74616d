#include "models/query/queryedit.h"

#include "models/query/querysession.h"

#include <optional>
#include <string>

namespace whither {

namespace {

struct QueryEditWords {
    Q_DECLARE_TR_FUNCTIONS(QueryEdit)
};

/// The column whose typed condition is all that changed from one to the other, if it was typed in
/// both.
std::optional<std::string> typedOn(const Query& before, const Query& after)
{
    for (const Condition& condition : after.conditions) {
        const Condition* old =
            isTyped(condition.op) ? before.typedCondition(condition.column) : nullptr;
        if (old && *old != condition)
            return withTyped(before, condition.column, condition) == after
                       ? std::optional(condition.column)
                       : std::nullopt;
    }
    return std::nullopt;
}

/// The column whose typed condition is all that the edit brought or changed.
std::optional<std::string> columnTypedIn(const QueryEdit& edit)
{
    for (const Condition& condition : edit.after.conditions) {
        if (isTyped(condition.op) && edit.before.typedCondition(condition.column) == nullptr)
            return withTyped(edit.before, condition.column, condition) == edit.after
                       ? std::optional(condition.column)
                       : std::nullopt;
    }
    return typedOn(edit.before, edit.after);
}

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
    if (before.conditions != after.conditions || before.where != after.where)
        return QueryEditWords::tr("Filter", "undo step");
    if (before.search != after.search)
        return QueryEditWords::tr("Search", "undo step");
    if (before.sort != after.sort)
        return QueryEditWords::tr("Sort", "undo step");
    return QueryEditWords::tr("Chart setting", "undo step");
}

bool QueryEdit::continues(const QueryEdit& earlier) const
{
    if (earlier.after != before)
        return false;
    if (const auto column = typedOn(before, after))
        return column == columnTypedIn(earlier);
    return onlySearchDiffers(before, after) && onlySearchDiffers(earlier.before, earlier.after)
           && !after.search.empty() && !before.search.empty();
}

} // namespace whither
