#include "models/study/passport/claimmeasures.h"

#include <cmath>
#include <utility>

namespace whither {

namespace {

/// The table and the filter: what a claim is tested by.
Query filterOf(const Query& query)
{
    Query kept;
    kept.table = query.table;
    return withFilterOf(std::move(kept), query);
}

ClaimCheck countOf(const Query& query)
{
    ClaimCheck check;
    check.amount.query = query;
    return check;
}

/// One decimal, as claims have it, and no more tolerance than that rounding takes.
void expectAbout(ClaimCheck& check, double number)
{
    check.expected = std::round(number * 10) / 10;
    check.tolerance = check.expected == number ? 0 : 0.05;
}

} // namespace

std::vector<ClaimCheck> claimMeasures(const Engine& engine, const Dataset& dataset,
                                      const Query& asked, const std::vector<Condition>& conditions)
{
    const Query base = filterOf(asked);
    const Query rows = withAlso(base, conditions);
    std::vector<ClaimCheck> checks;
    if (!dataset.countsRows() && engine.count(rows) == 1) {
        for (const ColumnInfo& column : dataset.columns) {
            if (column.meaning != ColumnMeaning::Number && column.meaning != ColumnMeaning::Percent)
                continue;
            ClaimCheck check = countOf(rows);
            check.amount.kind = ClaimAmount::Kind::Value;
            check.amount.column = column.key;
            if (const auto number = runCheck(engine, check, {}).number) {
                expectAbout(check, *number);
                checks.push_back(std::move(check));
            }
        }
    }
    if (!checks.empty())
        return checks;
    checks.push_back(countOf(rows));
    checks.back().expected = static_cast<double>(engine.count(rows));
    if (dataset.countsRows() && !conditions.empty()) {
        // Of those known, where the question asks so: as the figure counts.
        const Condition isKnown{conditions.back().column, Condition::Op::IsNoneOf, {Term()}};
        const Query whole = asked.base == ShareBase::KnownOnly ? withAlso(base, {isKnown}) : base;
        ClaimCheck share = countOf(rows);
        share.relation = ClaimCheck::Relation::ShareOf;
        share.other = ClaimAmount{ClaimAmount::Kind::Count, whole, {}};
        if (const auto number = runCheck(engine, share, {}).number) {
            expectAbout(share, *number);
            checks.push_back(std::move(share));
        }
    }
    return checks;
}

} // namespace whither
