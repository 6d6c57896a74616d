#include "models/study/measures/outcomes.h"

#include "models/study/measures/apportion.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace whither {

namespace {

Condition isTerm(const std::string& column, const Term& term)
{
    return {column, Condition::Op::IsAnyOf, {term}};
}

/// Largest first; ties by the term's text; not stated last.
void orderParts(std::vector<OutcomePart>& parts)
{
    std::ranges::sort(parts, [](const OutcomePart& a, const OutcomePart& b) {
        if (a.isUnknown() != b.isUnknown())
            return b.isUnknown();
        return a.count != b.count ? a.count > b.count : a.term < b.term;
    });
}

/// Folds the smallest known parts into one, so that at most `maxParts` known parts are left.
void foldParts(std::vector<OutcomePart>& parts, const std::string& column,
               const std::vector<Condition>& outer)
{
    const auto known = std::ranges::count_if(parts, [](const auto& p) { return !p.isUnknown(); });
    if (static_cast<std::size_t>(known) <= maxParts)
        return;
    const auto first = parts.begin() + static_cast<std::ptrdiff_t>(maxParts) - 1;
    const auto last = parts.begin() + known;
    OutcomePart other;
    std::vector<Term> terms;
    for (auto part = first; part != last; ++part) {
        other.count += part->count;
        terms.push_back(part->term);
    }
    other.folded = terms.size();
    other.conditions = outer;
    other.conditions.push_back({column, Condition::Op::IsAnyOf, std::move(terms)});
    parts.insert(parts.erase(first, last), std::move(other));
}

/// Rows counted by two columns.
class PairCounts {
public:
    PairCounts(const Engine& engine, const Query& query, const std::string& inner,
               const std::string& outer)
        : m_groups(engine.groups(query, {inner, outer}))
    {
    }

    /// The parts of the inner ring, unfolded.
    std::vector<OutcomePart> inner(const std::string& column) const
    {
        return parts(0, column, {}, [](const Term&) { return true; });
    }
    /// The outer parts of one inner part, which may stand for several values.
    std::vector<OutcomePart> within(const OutcomePart& part, const std::string& column) const
    {
        const auto& terms = part.conditions.back().terms;
        const std::set<Term> wanted(terms.begin(), terms.end());
        return parts(1, column, part.conditions,
                     [&](const Term& term) { return wanted.contains(term); });
    }
    Ledger ledger(std::size_t place) const
    {
        Ledger ledger;
        for (const Group& group : m_groups) {
            (group.terms[place] ? ledger.known : ledger.unknown) += group.count;
            ledger.base += group.count;
        }
        return ledger;
    }

private:
    template <typename IsWanted>
    std::vector<OutcomePart> parts(std::size_t place, const std::string& column,
                                   const std::vector<Condition>& outer, IsWanted&& isWanted) const
    {
        std::map<Term, std::uint64_t> counts;
        for (const Group& group : m_groups) {
            if (isWanted(group.terms.front()))
                counts[group.terms[place]] += group.count;
        }
        std::vector<OutcomePart> parts;
        for (const auto& [term, count] : counts) {
            OutcomePart part;
            part.term = term;
            part.count = count;
            part.conditions = outer;
            part.conditions.push_back(isTerm(column, term));
            parts.push_back(std::move(part));
        }
        orderParts(parts);
        return parts;
    }

    std::vector<Group> m_groups;
};

/// Gives the ring's parts their shares of `base`; rounded together, so that they sum to 100.
void shareOut(const std::vector<OutcomePart*>& ring, std::uint64_t base, const Query& query)
{
    std::vector<OutcomePart*> sharing;
    std::vector<std::uint64_t> counts;
    for (OutcomePart* part : ring) {
        if (part->isUnknown() && query.base == ShareBase::KnownOnly)
            continue;
        if (!query.isWholeGroup)
            part->interval = wilsonInterval(part->count, base);
        sharing.push_back(part);
        counts.push_back(part->count);
    }
    const auto percents = apportion(counts, 100);
    for (std::size_t index = 0; index < sharing.size(); ++index)
        sharing[index]->percent = percents[index];
}

std::vector<PublishedAside> asidesFor(const Engine& engine, const OutcomeSummary& summary)
{
    Query cells;
    cells.table = "cohort100_cells";
    cells.conditions = {isTerm("cell_level", std::string("of_which"))};
    const auto groups = engine.groups(cells, {"destination_country", "role", "count", "source_id"});
    std::vector<PublishedAside> asides;
    for (const Group& group : groups) {
        PublishedAside aside;
        aside.place = group.terms[0].value_or(std::string());
        aside.role = group.terms[1].value_or(std::string());
        aside.source = group.terms[3].value_or(std::string());
        if (group.terms[2]) {
            std::uint64_t count = 0;
            const std::string& text = *group.terms[2];
            std::from_chars(text.data(), text.data() + text.size(), count);
            aside.count = count;
        }
        const bool isShown = std::ranges::any_of(
            summary.parts, [&](const OutcomePart& part) { return part.term == aside.place; });
        if (isShown)
            asides.push_back(std::move(aside));
    }
    return asides;
}

} // namespace

OutcomeSummary summarizeOutcomes(const Engine& engine, const Query& query)
{
    OutcomeSummary summary;
    summary.query = query;
    summary.base = engine.count(query);
    if (query.grouping.size() < 2)
        return summary;
    const std::string& innerColumn = query.grouping[0];
    const std::string& outerColumn = query.grouping[1];

    const PairCounts counts(engine, query, innerColumn, outerColumn);
    summary.inner = counts.ledger(0);
    summary.outer = counts.ledger(1);
    summary.parts = counts.inner(innerColumn);
    foldParts(summary.parts, innerColumn, {});
    for (OutcomePart& part : summary.parts) {
        part.parts = counts.within(part, outerColumn);
        foldParts(part.parts, outerColumn, part.conditions);
    }

    const bool knownOnly = query.base == ShareBase::KnownOnly;
    std::vector<OutcomePart*> innerRing;
    std::vector<OutcomePart*> outerRing;
    for (OutcomePart& part : summary.parts) {
        innerRing.push_back(&part);
        for (OutcomePart& piece : part.parts)
            outerRing.push_back(&piece);
    }
    summary.shareBase = knownOnly ? summary.inner.known : summary.base;
    shareOut(innerRing, summary.shareBase, query);
    shareOut(outerRing, knownOnly ? summary.outer.known : summary.base, query);

    const bool isWhole = summary.base == engine.rowCount(query.table);
    if (isWhole && query.table == "cohort100")
        summary.asides = asidesFor(engine, summary);
    for (const Group& group : engine.groups(query, {"source_id"})) {
        if (group.terms.front())
            summary.sources.push_back(*group.terms.front());
    }
    const auto origins = engine.groups(query, {"in_2019"});
    if (origins.size() == 1)
        summary.origin = origins.front().terms.front();
    return summary;
}

} // namespace whither
