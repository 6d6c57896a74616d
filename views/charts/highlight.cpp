#include "views/charts/highlight.h"

#include "models/study/measures/places.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace whither {

namespace {

bool isPlaceColumn(std::string_view column)
{
    static constexpr std::array<std::string_view, 4> columns = {"where_now", "place", "label",
                                                                "country"};
    return std::ranges::find(columns, column) != columns.end();
}

bool isAmong(const Term& term, const Condition& wanted, bool byPlace)
{
    return std::ranges::any_of(wanted.terms, [&](const Term& candidate) {
        if (byPlace && term && candidate)
            return placeOf(*term).name == placeOf(*candidate).name;
        return term == candidate;
    });
}

bool lies(const Mark& mark, const Condition& wanted)
{
    return std::ranges::any_of(mark.conditions, [&](const Condition& condition) {
        const bool isSame = condition.column == wanted.column;
        if (isSame && condition.op != wanted.op)
            return false; // "before 2022" and its opposite have the same term
        const bool byPlace =
            !isSame && isPlaceColumn(condition.column) && isPlaceColumn(wanted.column);
        return (isSame || byPlace) && std::ranges::all_of(condition.terms, [&](const Term& term) {
                   return isAmong(term, wanted, byPlace);
               });
    });
}

} // namespace

std::set<std::size_t> highlightedMarks(const std::vector<Mark>& marks,
                                       const std::vector<Condition>& highlight)
{
    std::set<std::size_t> within;
    if (highlight.empty())
        return within;
    for (std::size_t mark = 0; mark < marks.size(); ++mark) {
        if (std::ranges::all_of(highlight,
                                [&](const Condition& c) { return lies(marks[mark], c); }))
            within.insert(mark);
    }
    return within;
}

} // namespace whither
