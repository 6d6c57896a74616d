#include "models/study/cohorts/comparison.h"

#include "models/study/measures/categorycolors.h"

#include <algorithm>
#include <map>
#include <utility>

namespace whither {

namespace {

Condition isTerm(const std::string& column, const Term& term)
{
    return {column, Condition::Op::IsAnyOf, {term}};
}

/// How often each value of both columns is there.
using Counts = std::map<Term, std::array<std::uint64_t, 2>>;

Counts countSides(const Engine& engine, const ComparisonQuery& query)
{
    Counts counts;
    const std::array<const ComparedSide*, 2> sides{&query.a, &query.b};
    for (std::size_t side = 0; side < sides.size(); ++side) {
        for (const Group& group :
             engine.groups(withoutSort(sides[side]->query), {sides[side]->column}))
            counts[group.terms.front()][side] += group.count;
    }
    return counts;
}

/// Who of the rows of both sides, which are the same, has the line's value when.
PairedCounts pairedCounts(const Moves& moves, const ComparedTerm& term)
{
    const auto isIn = [&](const Term& value, std::size_t side) {
        const auto& terms = term.sides[side].conditions.front().terms;
        return std::ranges::find(terms, value) != terms.end();
    };
    PairedCounts counts;
    for (const Move& move : moves.all) {
        const bool isFirst = isIn(move.from, 0);
        const bool isSecond = isIn(move.to, 1);
        std::uint64_t& part = isFirst ? (isSecond ? counts.both : counts.onlyFirst)
                                      : (isSecond ? counts.onlySecond : counts.neither);
        part += move.count;
    }
    return counts;
}

class Comparing {
public:
    Comparing(const Engine& engine, const ComparisonQuery& query, bool arePlaces)
        : m_engine(engine), m_arePlaces(arePlaces)
    {
        m_result.query = query;
    }

    Comparison result()
    {
        addTerms();
        foldTerms();
        addMoves();
        for (ComparedTerm& term : m_result.terms)
            addShares(term);
        colorTerms();
        for (std::size_t index = 0; index < 2; ++index)
            m_result.followed[index] = cohortCounts(m_engine, side(index).query);
        return std::move(m_result);
    }

private:
    const ComparedSide& side(std::size_t index) const { return m_result.side(index); }

    void addTerms()
    {
        for (const auto& [value, counts] : countSides(m_engine, m_result.query)) {
            ComparedTerm term;
            term.term = value;
            for (std::size_t index = 0; index < counts.size(); ++index) {
                Ledger& ledger = m_result.ledgers[index];
                (value ? ledger.known : ledger.unknown) += counts[index];
                ledger.base += counts[index];
                term.sides[index].count = counts[index];
                term.sides[index].conditions = {isTerm(side(index).column, value)};
            }
            m_result.terms.push_back(std::move(term));
        }
        const bool isKnownOnly = m_result.query.base == ShareBase::KnownOnly;
        for (std::size_t index = 0; index < m_result.ledgers.size(); ++index) {
            const Ledger& ledger = m_result.ledgers[index];
            m_result.shareBases[index] = isKnownOnly ? ledger.known : ledger.base;
        }
        // A small cohort weighs as much as a large one: a line stands where its larger share puts
        // it.
        const auto weight = [&](const ComparedTerm& term) {
            double largest = 0;
            for (std::size_t index = 0; index < term.sides.size(); ++index) {
                const std::uint64_t base = std::max<std::uint64_t>(1, m_result.ledgers[index].base);
                largest = std::max(largest, static_cast<double>(term.sides[index].count)
                                                / static_cast<double>(base));
            }
            return largest;
        };
        std::ranges::stable_sort(m_result.terms, [&](const auto& left, const auto& right) {
            if (left.isUnknown() != right.isUnknown())
                return right.isUnknown();
            return weight(left) > weight(right);
        });
    }

    void foldTerms()
    {
        auto& terms = m_result.terms;
        const auto known =
            std::ranges::count_if(terms, [](const auto& t) { return !t.isUnknown(); });
        if (static_cast<std::size_t>(known) <= mostComparedTerms)
            return;
        const auto first = terms.begin() + static_cast<std::ptrdiff_t>(mostComparedTerms) - 1;
        const auto last = terms.begin() + known;
        ComparedTerm other;
        other.folded = static_cast<std::size_t>(last - first);
        for (std::size_t index = 0; index < other.sides.size(); ++index) {
            Condition condition{side(index).column, Condition::Op::IsAnyOf, {}};
            for (auto term = first; term != last; ++term) {
                other.sides[index].count += term->sides[index].count;
                condition.terms.push_back(term->term);
            }
            other.sides[index].conditions = {std::move(condition)};
        }
        terms.insert(terms.erase(first, last), std::move(other));
    }

    Moves movesOf(const Query& query, const std::string& from, const std::string& to) const
    {
        Moves moves;
        for (const Group& group : m_engine.groups(withoutSort(query), {from, to})) {
            Move move;
            move.from = group.terms[0];
            move.to = group.terms[1];
            move.count = group.count;
            move.conditions = {isTerm(from, move.from), isTerm(to, move.to)};
            (move.hasMoved()  ? moves.moved
             : move.isKnown() ? moves.stayed
                              : moves.unknown) += move.count;
            moves.all.push_back(std::move(move));
        }
        std::ranges::stable_sort(moves.all, std::ranges::greater(), &Move::count);
        return moves;
    }

    void addMoves()
    {
        const ComparisonQuery& query = m_result.query;
        if (query.isOverTime()) {
            m_result.moves = {movesOf(query.a.query, query.a.column, query.b.column)};
            return;
        }
        for (std::size_t index = 0; index < 2; ++index) {
            const ComparedSide& asked = side(index);
            const bool hasOrigin = !asked.origin.empty() && asked.origin != asked.column;
            m_result.moves.push_back(hasOrigin ? movesOf(asked.query, asked.origin, asked.column)
                                               : Moves());
        }
    }

    void addShares(ComparedTerm& term) const
    {
        const bool isKnownOnly = m_result.query.base == ShareBase::KnownOnly;
        for (std::size_t index = 0; index < term.sides.size(); ++index) {
            ComparedCount& counted = term.sides[index];
            const Ledger& ledger = m_result.ledgers[index];
            counted.bounds = {counted.count,
                              counted.count + (term.isUnknown() ? 0 : ledger.unknown), ledger.base};
            const std::uint64_t base = m_result.shareBases[index];
            if (base == 0 || (term.isUnknown() && isKnownOnly))
                continue;
            counted.share = static_cast<double>(counted.count) / static_cast<double>(base);
            if (!side(index).query.isWholeGroup)
                counted.interval = wilsonInterval(counted.count, base);
        }
        const auto& [a, b] = term.sides;
        if (a.share && b.share)
            term.change = changeOf(term);
    }

    Change changeOf(const ComparedTerm& term) const
    {
        const auto& [a, b] = term.sides;
        const bool isOverTime = m_result.isOverTime();
        const ComparedCount& first = isOverTime ? b : a;
        const ComparedCount& second = isOverTime ? a : b;
        Change change;
        change.difference = *first.share - *second.share;
        if (!first.interval && !second.interval)
            return change;
        if (isOverTime && m_result.query.base == ShareBase::All) {
            const Interval decline = pairedInterval(pairedCounts(m_result.moves.front(), term));
            change.interval = Interval{-decline.upper, -decline.lower};
            return change;
        }
        const auto intervalOf = [](const ComparedCount& counted) {
            return counted.interval.value_or(Interval{*counted.share, *counted.share});
        };
        change.interval =
            differenceInterval(*first.share, intervalOf(first), *second.share, intervalOf(second));
        return change;
    }

    void colorTerms()
    {
        Query everything; // what the facets ask as well
        everything.table = side(0).query.table;
        const CategoryColors colors(m_engine.facet(everything, side(0).column), m_arePlaces);
        for (ComparedTerm& term : m_result.terms)
            term.colorKey = colors.keyOf(term.term);
    }

    const Engine& m_engine;
    bool m_arePlaces;
    Comparison m_result;
};

} // namespace

bool ComparisonQuery::isOverTime() const
{
    return a.query.table == b.query.table && haveSameFilter(a.query, b.query)
           && a.column != b.column;
}

Term Moves::home() const
{
    const bool isOne = !all.empty() && std::ranges::all_of(all, [&](const Move& move) {
        return move.from == all.front().from;
    });
    return isOne ? all.front().from : std::nullopt;
}

std::string originColumn(const std::vector<ColumnSchema>& schema)
{
    for (const char* key : {"where_then", "in_2019"}) {
        if (columnIndex(schema, key))
            return key;
    }
    return {};
}

Done checkComparison(const Engine& engine, const ComparisonQuery& query)
{
    for (const ComparedSide* side : {&query.a, &query.b}) {
        Query asked = side->query;
        asked.grouping = {side->column};
        if (!side->origin.empty())
            asked.grouping.push_back(side->origin);
        if (Done checked = engine.check(asked); !checked.ok())
            return checked;
    }
    return done();
}

Comparison compareSides(const Engine& engine, const ComparisonQuery& query, bool arePlaces)
{
    return Comparing(engine, query, arePlaces).result();
}

} // namespace whither
