#include "models/study/measures/publishedrow.h"

#include <array>
#include <charconv>

namespace whither {

namespace {

const std::vector<std::string> columns = {"study",         "year",     "stage_from",
                                          "place_from",    "stage_to", "place_to",
                                          "share_percent", "count",    "source_id"};

std::optional<double> numberOf(const Term& term)
{
    double number = 0;
    if (!term)
        return std::nullopt;
    const char* end = term->data() + term->size();
    const auto read = std::from_chars(term->data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::vector<Condition> PublishedRow::conditions() const
{
    const std::array<std::string, 7> terms = {study,   year,    stageFrom, placeFrom,
                                              stageTo, placeTo, source};
    constexpr std::array<std::string_view, 7> keys = {
        "study", "year", "stage_from", "place_from", "stage_to", "place_to", "source_id"};
    std::vector<Condition> all;
    for (std::size_t place = 0; place < keys.size(); ++place)
        all.push_back({std::string(keys[place]), Condition::Op::IsAnyOf, {Term(terms[place])}});
    return all;
}

std::vector<PublishedRow> publishedRows(const Engine& engine, const Query& query)
{
    std::vector<PublishedRow> rows;
    for (const Group& group : engine.groups(query, columns)) {
        const auto text = [&](std::size_t place) { return group.terms[place].value_or(""); };
        rows.push_back({text(0), text(1), text(2), text(3), text(4), text(5),
                        numberOf(group.terms[6]), numberOf(group.terms[7]), text(8)});
    }
    return rows;
}

} // namespace whither
