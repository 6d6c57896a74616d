#include "models/query/yearspan.h"

#include "models/table/typing.h"

#include <algorithm>
#include <utility>

namespace whither {

std::optional<YearSpan> yearsIn(const std::vector<Group>& values)
{
    std::optional<YearSpan> years;
    for (const Group& value : values) {
        const auto year = value.terms.front() ? integerIn(*value.terms.front()) : std::nullopt;
        if (year && !years)
            years = YearSpan{*year, *year};
        else if (year)
            years = YearSpan{std::min(years->from, *year), std::max(years->to, *year)};
    }
    return years;
}

std::optional<YearSpan> yearsAsked(const Query& query, std::string_view column)
{
    const Condition* asked = query.typedCondition(column);
    const bool isAboutYears =
        asked && (asked->op == Condition::Op::Equals || asked->op == Condition::Op::Between)
        && asked->terms.size() == (asked->op == Condition::Op::Equals ? 1 : 2)
        && asked->terms.front() && asked->terms.back();
    if (!isAboutYears)
        return std::nullopt;
    const auto from = integerIn(*asked->terms.front());
    const auto to = integerIn(*asked->terms.back());
    return from && to ? std::optional(YearSpan{*from, *to}) : std::nullopt;
}

Condition inYears(std::string column, const YearSpan& years)
{
    const Term from(std::to_string(years.from));
    if (years.from == years.to)
        return {std::move(column), Condition::Op::Equals, {from}};
    return {std::move(column), Condition::Op::Between, {from, Term(std::to_string(years.to))}};
}

} // namespace whither
