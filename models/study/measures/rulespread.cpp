#include "models/study/measures/rulespread.h"

#include "models/study/measures/places.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace whither {

namespace {

/// Shares by rule and place.
using SharesByRule = std::map<std::string, std::map<std::string, double>>;

/// The one conference that the query asks about.
std::optional<std::string> conferenceOf(const Query& query)
{
    const Condition* asked = query.condition("conference", Condition::Op::IsAnyOf);
    if (!asked || asked->terms.size() != 1 || !asked->terms.front())
        return std::nullopt;
    return *asked->terms.front();
}

/// The shares of all rules at the conference, by source and year.
std::map<std::pair<std::string, int>, SharesByRule>
sharesAt(const Engine& engine, const std::string& table, const std::string& conference)
{
    Query query;
    query.table = table;
    query.conditions = {{"conference", Condition::Op::IsAnyOf, {Term(conference)}},
                        {"kind", Condition::Op::IsAnyOf, {Term(std::string("computed"))}}};
    const auto schema = engine.columns(table);
    const auto rows = engine.rows(query);
    const auto cell = [&](std::size_t row, std::string_view key) {
        const auto column = columnIndex(schema, key);
        return column ? rows->cell(row, *column) : Cell();
    };
    const auto text = [&](std::size_t row, std::string_view key) {
        return plainText(cell(row, key)).value_or(std::string());
    };
    const std::string unknown = placeOf("Unknown").name;
    std::map<std::pair<std::string, int>, SharesByRule> shares;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const auto year = numberIn(cell(row, "year"));
        const auto share = numberIn(cell(row, "share_percent"));
        const std::string place = text(row, "place");
        if (year && share && place != unknown)
            shares[{text(row, "source_id"), static_cast<int>(*year)}][text(row, "measure")][place] =
                *share;
    }
    return shares;
}

/// The place with the greatest share; none where two have it.
std::string leaderOf(const std::map<std::string, double>& shares, const std::string& without = {})
{
    std::string leader;
    double most = -1;
    for (const auto& [place, share] : shares) {
        if (place == without || share < most)
            continue;
        leader = share > most ? place : std::string();
        most = share;
    }
    return leader;
}

/// The place that `leader` names most often; none where it names none.
template <typename Leader>
std::pair<std::string, std::size_t> mostOften(const SharesByRule& rules, Leader&& leader)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [measure, shares] : rules)
        ++counts[leader(shares)];
    counts.erase(std::string());
    if (counts.empty())
        return {};
    return *std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
}

double shareOf(const std::map<std::string, double>& shares, const std::string& place)
{
    const auto found = shares.find(place);
    return found == shares.end() ? 0 : found->second;
}

RuleRange rangeOf(const SharesByRule& rules, const std::string& place)
{
    RuleRange range{place, 100, 0};
    for (const auto& [measure, shares] : rules) {
        const double share = shareOf(shares, place);
        range.lowest = std::min(range.lowest, share);
        range.highest = std::max(range.highest, share);
    }
    return range;
}

} // namespace

std::optional<RuleSpread> ruleSpread(const Engine& engine, const Query& query)
{
    const auto conference = conferenceOf(query);
    if (!conference)
        return std::nullopt;
    const auto all = sharesAt(engine, query.table, *conference);
    // The most rules; of as many, the latest year.
    const auto fullest = std::ranges::max_element(all, {}, [](const auto& entry) {
        return std::pair(entry.second.size(), entry.first.second);
    });
    if (fullest == all.end() || fullest->second.size() < 2)
        return std::nullopt;
    const SharesByRule& rules = fullest->second;
    const auto [first, leads] =
        mostOften(rules, [](const auto& shares) { return leaderOf(shares); });
    if (first.empty())
        return std::nullopt;
    const std::string second = mostOften(rules, [&, other = first](const auto& shares) {
                                   return leaderOf(shares, other);
                               }).first;
    RuleSpread spread{*conference,
                      fullest->first.first,
                      fullest->first.second,
                      rules.size(),
                      {rangeOf(rules, first)},
                      leads,
                      {}};
    if (!second.empty())
        spread.ranges.push_back(rangeOf(rules, second));
    for (const auto& [measure, shares] : rules) {
        RuleAnswer& answer = spread.answers.emplace_back(RuleAnswer{measure, {}});
        for (const RuleRange& range : spread.ranges)
            answer.shares.push_back(shareOf(shares, range.place));
    }
    return spread;
}

} // namespace whither
