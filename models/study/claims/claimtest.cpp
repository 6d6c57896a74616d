#include "models/study/claims/claimtest.h"

#include "models/study/claims/verdict.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace whither {

namespace {

using Kind = ClaimAmount::Kind;
using Relation = ClaimCheck::Relation;
using Comparison = ClaimCheck::Comparison;
using Outcome = CheckFinding::Outcome;
using Obstacle = CheckFinding::Obstacle;

constexpr std::string_view sourceColumn = "source_id";
constexpr double slack = 1e-9; // numbers come from decimal texts

struct Reading {
    FoundAmount found;
    Obstacle obstacle = Obstacle::None;
};

std::vector<std::string> sourcesOf(const Engine& engine, const Query& query)
{
    std::vector<std::string> sources;
    if (!columnIndex(engine.columns(query.table), sourceColumn))
        return sources;
    for (const Group& group : engine.groups(query, {std::string(sourceColumn)})) {
        if (group.terms.front())
            sources.push_back(*group.terms.front());
    }
    return sources;
}

/// Adds the column's numbers up; nothing if a row states none.
std::optional<double> sumOf(const Engine& engine, const ClaimAmount& amount)
{
    double sum = 0;
    for (const Group& group : engine.groups(amount.query, {amount.column})) {
        const auto number = group.terms.front() ? realIn(*group.terms.front()) : std::nullopt;
        if (!number)
            return std::nullopt;
        sum += *number * static_cast<double>(group.count);
    }
    return sum;
}

Reading readAmount(const Engine& engine, const ClaimAmount& amount)
{
    Reading reading;
    const auto schema = engine.columns(amount.query.table);
    const auto column = columnIndex(schema, amount.column);
    if (!engine.check(amount.query).ok() || (amount.kind != Kind::Count && !column))
        return {{}, Obstacle::NoTable};
    reading.found.rows = engine.count(amount.query);
    reading.found.sources = sourcesOf(engine, amount.query);
    if (amount.kind == Kind::Count) {
        reading.found.number = static_cast<double>(reading.found.rows);
        return reading;
    }
    if (reading.found.rows == 0) {
        reading.obstacle = Obstacle::NoRow;
        return reading;
    }
    if (amount.kind == Kind::Value && reading.found.rows > 1) {
        reading.obstacle = Obstacle::SeveralRows;
        return reading;
    }
    reading.found.number = amount.kind == Kind::Sum
                               ? sumOf(engine, amount)
                               : numberIn(engine.rows(amount.query)->cell(0, *column));
    if (!reading.found.number)
        reading.obstacle = Obstacle::NoNumber;
    return reading;
}

bool isWhole(double number)
{
    return number >= 0 && number == std::floor(number);
}

/// Puts the numbers that were read together.
void relate(CheckFinding& finding)
{
    const double first = *finding.amount.number;
    const Relation relation = finding.check.relation;
    if (relation == Relation::Alone || !finding.other) {
        finding.number = first;
        return;
    }
    const double second = *finding.other->number;
    if (relation == Relation::DifferenceFrom) {
        finding.number = first - second;
        return;
    }
    if (second == 0) {
        finding.obstacle = Obstacle::NothingToDivideBy;
        return;
    }
    finding.number = relation == Relation::ShareOf ? 100 * first / second : first / second;
    if (relation == Relation::ShareOf && isWhole(first) && isWhole(second) && first <= second) {
        finding.interval =
            wilsonInterval(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(second));
    }
}

bool agrees(const ClaimCheck& check, double number)
{
    switch (check.comparison) {
    case Comparison::Equals:
        return std::abs(number - check.expected) <= check.tolerance + slack;
    case Comparison::Below:
        return number < check.expected - slack;
    case Comparison::AtMost:
        return number <= check.expected + slack;
    case Comparison::AtLeast:
        return number >= check.expected - slack;
    case Comparison::Above:
        return number > check.expected + slack;
    }
    return false;
}

bool isOnly(const std::vector<std::string>& sources, std::string_view article)
{
    return !article.empty() && !sources.empty()
           && std::ranges::all_of(sources, [&](const auto& id) { return id == article; });
}

struct Counts {
    int agreeing = 0;
    int disagreeing = 0;
};

std::string_view verdictOf(const Counts& counts)
{
    if (counts.agreeing > 0)
        return counts.disagreeing > 0 ? verdict::depends : verdict::supported;
    return counts.disagreeing > 0 ? verdict::contradicted : verdict::untestable;
}

std::string_view verdictOver(const std::vector<CheckFinding>& checks)
{
    std::map<int, Counts> parts;
    for (const CheckFinding& finding : checks) {
        Counts& part = parts[finding.check.part];
        part.agreeing += finding.outcome == Outcome::Agrees ? 1 : 0;
        part.disagreeing += finding.outcome == Outcome::Disagrees ? 1 : 0;
    }
    std::map<std::string_view, std::size_t> verdicts;
    for (const auto& [part, counts] : parts)
        ++verdicts[verdictOf(counts)];
    if (verdicts.empty())
        return verdict::untestable;
    if (verdicts.contains(verdict::depends))
        return verdict::depends;
    if (verdicts.size() == 1)
        return verdicts.begin()->first;
    return verdicts.contains(verdict::supported) ? verdict::partly : verdict::contradicted;
}

} // namespace

CheckFinding runCheck(const Engine& engine, const ClaimCheck& check, std::string_view article)
{
    CheckFinding finding;
    finding.check = check;
    const Reading first = readAmount(engine, check.amount);
    finding.amount = first.found;
    finding.obstacle = first.obstacle;
    finding.sources = first.found.sources;
    if (check.other) {
        const Reading second = readAmount(engine, *check.other);
        finding.other = second.found;
        if (finding.obstacle == Obstacle::None)
            finding.obstacle = second.obstacle;
        for (const std::string& source : second.found.sources) {
            if (std::ranges::find(finding.sources, source) == finding.sources.end())
                finding.sources.push_back(source);
        }
    }
    if (finding.obstacle == Obstacle::None)
        relate(finding);
    if (finding.obstacle != Obstacle::None || !finding.number)
        return finding;
    finding.outcome = agrees(check, *finding.number) ? Outcome::Agrees : Outcome::Disagrees;
    if (finding.outcome == Outcome::Agrees && isOnly(finding.sources, article)) {
        finding.outcome = Outcome::Impossible;
        finding.obstacle = Obstacle::OnlyItself;
    }
    return finding;
}

ClaimFinding testClaim(const Engine& engine, const ClaimTest& test, std::string_view article)
{
    ClaimFinding finding;
    for (const ClaimCheck& check : test.checks)
        finding.checks.push_back(runCheck(engine, check, article));
    finding.verdict = verdictOver(finding.checks);
    return finding;
}

} // namespace whither
