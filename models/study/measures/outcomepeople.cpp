#include "models/study/measures/outcomepeople.h"

#include <algorithm>
#include <set>
#include <utility>

namespace whither {

namespace {

/// The first column in which every row has a value of its own.
std::optional<std::size_t> tellingColumn(const Rows& rows, std::size_t columnCount)
{
    for (std::size_t column = 0; column < columnCount; ++column) {
        std::set<std::string> seen;
        for (std::size_t position = 0; position < rows.size(); ++position) {
            const auto text = plainText(rows.cell(position, column));
            if (!text || !seen.insert(*text).second)
                break;
        }
        if (seen.size() == rows.size())
            return column;
    }
    return std::nullopt;
}

/// The part whose last condition, the one on its own column, has the term.
std::optional<std::size_t> partOf(const std::vector<OutcomePart>& parts, const Term& term)
{
    const auto found = std::ranges::find_if(parts, [&](const OutcomePart& part) {
        const auto& terms = part.conditions.back().terms;
        return std::ranges::find(terms, term) != terms.end();
    });
    if (found == parts.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - parts.begin());
}

} // namespace

std::vector<OutcomePerson> listPeople(const Engine& engine, const OutcomeSummary& summary)
{
    const Query& query = summary.query;
    if (summary.base == 0 || summary.base > mostPeople || query.grouping.size() < 2)
        return {};
    const auto schema = engine.columns(query.table);
    const auto inner = columnIndex(schema, query.grouping[0]);
    const auto outer = columnIndex(schema, query.grouping[1]);
    const auto rows = engine.rows(query);
    const auto telling = tellingColumn(*rows, schema.size());
    if (!inner || !outer || !telling)
        return {};

    std::vector<OutcomePerson> people;
    for (std::size_t position = 0; position < rows->size(); ++position) {
        const auto part = partOf(summary.parts, plainText(rows->cell(position, *inner)));
        if (!part)
            continue;
        const auto& pieces = summary.parts[*part].parts;
        const auto piece = partOf(pieces, plainText(rows->cell(position, *outer)));
        if (!piece)
            continue;
        OutcomePerson person{*part, *piece, *plainText(rows->cell(position, *telling)),
                             pieces[*piece].conditions};
        person.conditions.push_back(
            {schema[*telling].key, Condition::Op::IsAnyOf, {Term(person.id)}});
        people.push_back(std::move(person));
    }
    std::ranges::stable_sort(people, {}, [](const OutcomePerson& person) {
        return std::pair(person.part, person.piece);
    });
    return people;
}

} // namespace whither
