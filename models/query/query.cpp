#include "models/query/query.h"

#include <algorithm>
#include <utility>

namespace whither {

const Condition* Query::condition(std::string_view column, Condition::Op op) const
{
    const auto found = std::ranges::find_if(conditions, [&](const Condition& condition) {
        return condition.column == column && condition.op == op;
    });
    return found == conditions.end() ? nullptr : &*found;
}

Query withTerms(Query query, std::string_view column, Condition::Op op, std::vector<Term> terms)
{
    const auto found = std::ranges::find_if(query.conditions, [&](const Condition& condition) {
        return condition.column == column && condition.op == op;
    });
    if (found != query.conditions.end() && terms.empty())
        query.conditions.erase(found);
    else if (found != query.conditions.end())
        found->terms = std::move(terms);
    else if (!terms.empty())
        query.conditions.push_back({std::string(column), op, std::move(terms)});
    return query;
}

Query withTermToggled(Query query, std::string_view column, Condition::Op op, const Term& term)
{
    // A value cannot be wanted and unwanted at once.
    const auto other =
        op == Condition::Op::IsAnyOf ? Condition::Op::IsNoneOf : Condition::Op::IsAnyOf;
    if (const Condition* opposite = query.condition(column, other)) {
        std::vector<Term> left = opposite->terms;
        std::erase(left, term);
        query = withTerms(std::move(query), column, other, std::move(left));
    }
    const Condition* condition = query.condition(column, op);
    std::vector<Term> terms = condition ? condition->terms : std::vector<Term>{};
    if (std::erase(terms, term) == 0)
        terms.push_back(term);
    return withTerms(std::move(query), column, op, std::move(terms));
}

Query withoutColumn(Query query, std::string_view column)
{
    std::erase_if(query.conditions,
                  [&](const Condition& condition) { return condition.column == column; });
    return query;
}

Query withConditions(Query query, const std::vector<Condition>& conditions)
{
    for (const Condition& condition : conditions)
        query = withoutColumn(std::move(query), condition.column);
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    return query;
}

Query withAlso(Query query, const std::vector<Condition>& conditions)
{
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    return query;
}

Query withoutSort(Query query)
{
    query.sort.clear();
    return query;
}

Query withoutFilter(Query query)
{
    query.conditions.clear();
    query.search.clear();
    return query;
}

} // namespace whither
