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

const Condition* Query::typedCondition(std::string_view column) const
{
    const auto found = std::ranges::find_if(conditions, [&](const Condition& condition) {
        return condition.column == column && isTyped(condition.op);
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
    if (const Condition* other = query.condition(column, opposite(op))) {
        std::vector<Term> left = other->terms;
        std::erase(left, term);
        query = withTerms(std::move(query), column, opposite(op), std::move(left));
    }
    const Condition* condition = query.condition(column, op);
    std::vector<Term> terms = condition ? condition->terms : std::vector<Term>{};
    if (std::erase(terms, term) == 0)
        terms.push_back(term);
    return withTerms(std::move(query), column, op, std::move(terms));
}

Query withTyped(Query query, std::string_view column, std::optional<Condition> condition)
{
    const Condition* known = query.typedCondition(column);
    if (!known) {
        if (condition)
            query.conditions.push_back(*std::move(condition));
        return query;
    }
    const auto place = query.conditions.begin() + (known - query.conditions.data());
    if (condition)
        *place = *std::move(condition); // a chip keeps its place while one types
    else
        query.conditions.erase(place);
    return query;
}

Query withoutCondition(Query query, const Condition& condition)
{
    std::erase(query.conditions, condition);
    return query;
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
    query.where.reset();
    query.search.clear();
    return query;
}

Query withFilterOf(Query query, const Query& other)
{
    query.conditions = other.conditions;
    query.where = other.where;
    query.search = other.search;
    return query;
}

bool haveSameFilter(const Query& left, const Query& right)
{
    return left.conditions == right.conditions && left.where == right.where
           && left.search == right.search;
}

std::vector<std::string> filteredColumns(const Query& query)
{
    std::vector<std::string> columns;
    const auto add = [&](const Condition& condition) { columns.push_back(condition.column); };
    std::ranges::for_each(query.conditions, add);
    if (query.where)
        forEachCondition(*query.where, add);
    return columns;
}

std::vector<std::string> columnsNamed(const Query& query)
{
    std::vector<std::string> columns = filteredColumns(query);
    for (const SortKey& key : query.sort)
        columns.push_back(key.column);
    columns.insert(columns.end(), query.grouping.begin(), query.grouping.end());
    columns.insert(columns.end(), query.stages.begin(), query.stages.end());
    return columns;
}

} // namespace whither
