#include "models/study/paragraph/conferencetie.h"

#include "models/study/datasets/papershares.h"
#include "models/study/paragraph/cohorttie.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace whither {

namespace {

using Gap = ClaimTie::Gap;
using Relation = ClaimCheck::Relation;

constexpr std::string_view leadPrefix = "lead_author_country";
constexpr std::string_view authorsWork = "authors_affiliation";
constexpr std::string_view authorsOrigin = "authors_origin_undergrad";

Condition is(std::string_view column, std::string term)
{
    return {std::string(column), Condition::Op::IsAnyOf, {Term(std::move(term))}};
}

/// Is it a rule that the words of the sentence leave open?
bool isAskedFor(const StatedClaim& claim, const std::string& measure)
{
    const std::vector<std::string> ofPapers = paperShareMeasures();
    const bool isOfPapers = std::ranges::find(ofPapers, measure) != ofPapers.end();
    const auto says = [&](WordSense sense) {
        return std::ranges::find(claim.sentence(), sense, &TextWord::sense)
               != claim.sentence().end();
    };
    const bool isByOrigin = measure == authorsOrigin;
    if (says(WordSense::Lead))
        return measure.starts_with(leadPrefix);
    if (says(WordSense::FirstDegree))
        return isByOrigin;
    if (says(WordSense::Papers))
        return isOfPapers;
    // "Chinese authors" may be of a place of work or of a first degree.
    const bool isOfAuthors = measure == authorsWork || (isByOrigin && says(WordSense::Origin));
    return says(WordSense::Authors) || says(WordSense::People) ? isOfAuthors
                                                               : isOfAuthors || isOfPapers;
}

/// Is a number of neither papers nor authors, or of those with a role, whom no table here has?
bool isOfOthers(const StatedClaim& claim)
{
    const auto says = [](const Clause& words, std::initializer_list<WordSense> senses) {
        return std::ranges::find_first_of(words, senses, {}, &TextWord::sense) != words.end();
    };
    const bool isCount =
        claim.order == StatedClaim::Order::None && claim.number.kind == TextNumber::Kind::Count;
    return says(claim.clause(), {WordSense::Role, WordSense::Sector})
           || (isCount
               && !says(claim.sentence(), {WordSense::Papers, WordSense::Authors, WordSense::People,
                                           WordSense::Lead}));
}

/// The place that the other is set against: "than China", 是中国的五倍.
std::optional<std::string> baseOf(const StatedClaim& claim)
{
    std::optional<std::string> base;
    const TextWord* before = nullptr;
    for (const TextWord& word : claim.sentence()) {
        const bool isPlace = word.sense == WordSense::Place || word.sense == WordSense::Origin;
        if (isPlace && before && before->sense == WordSense::Than) {
            if (base)
                return std::nullopt;
            base = word.term;
        }
        // "than in the US": small words stand between.
        if (word.sense != WordSense::Filler || !before || before->sense != WordSense::Than)
            before = &word;
    }
    return base;
}

std::vector<std::string> placesOf(const Clause& words)
{
    std::vector<std::string> places;
    for (const TextWord& word : words) {
        if ((word.sense == WordSense::Place || word.sense == WordSense::Origin)
            && std::ranges::find(places, word.term) == places.end())
            places.push_back(word.term);
    }
    return places;
}

} // namespace

/// One row: what a source counts by a rule for a place as it delimits it.
struct ConferenceTie::Line {
    std::string table;
    std::vector<Condition> conditions; ///< that it alone meets
    std::string source;
    std::string measure;
    std::string place;
    bool hasCount = false;
    bool hasTotal = false;
    bool hasShare = false;

    ClaimAmount amount(std::string column) const
    {
        ClaimAmount amount{ClaimAmount::Kind::Value, {}, std::move(column)};
        amount.query.table = table;
        amount.query.conditions = conditions;
        return amount;
    }
};

ConferenceTie::ConferenceTie(const Engine& engine, std::vector<std::string> tables)
    : m_engine(engine), m_tables(std::move(tables))
{
}

std::vector<std::string> ConferenceTie::conferences() const
{
    std::vector<std::string> names;
    for (const std::string& table : m_tables) {
        Query all;
        all.table = table;
        for (const Group& group : m_engine.groups(all, {"conference"})) {
            const Term& name = group.terms.front();
            if (name && name->find('+') == std::string::npos
                && std::ranges::find(names, *name) == names.end())
                names.push_back(*name);
        }
    }
    return names;
}

std::vector<ConferenceTie::Line> ConferenceTie::linesOf(const std::string& conference,
                                                        int year) const
{
    std::vector<Line> lines;
    for (const std::string& table : m_tables) {
        const auto schema = m_engine.columns(table);
        Query query;
        query.table = table;
        query.conditions = {is("conference", conference), is("year", std::to_string(year))};
        const auto rows = m_engine.rows(query);
        for (std::size_t row = 0; row < rows->size(); ++row) {
            const auto cell = [&](std::string_view key) {
                const auto column = columnIndex(schema, key);
                return column ? rows->cell(row, *column) : Cell();
            };
            const auto text = [&](std::string_view key) {
                return plainText(cell(key)).value_or(std::string());
            };
            Line line{table, query.conditions, text("source_id"), text("measure"), text("place")};
            for (const std::string_view key : {"source_id", "measure", "label"})
                line.conditions.push_back(is(key, text(key)));
            line.hasCount = numberIn(cell("count")).has_value();
            line.hasTotal = numberIn(cell("total")).has_value();
            line.hasShare = numberIn(cell("share_percent")).has_value();
            // A list that was counted has the published rows beside its own.
            const auto same = [&](const Line& other) {
                return other.conditions == line.conditions;
            };
            if (std::ranges::none_of(lines, same))
                lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<ClaimCheck> ConferenceTie::amountsOf(const StatedClaim& claim,
                                                 const std::vector<Line>& lines,
                                                 const std::string& place) const
{
    const Clause& sentence = claim.sentence();
    const auto number = std::ranges::find(sentence, claim.number.span, &TextWord::span);
    const bool isOfAll = number != sentence.end() && isReference(sentence, number);
    std::vector<ClaimCheck> checks;
    for (const Line& line : lines) {
        if (line.place != place || !isAskedFor(claim, line.measure))
            continue;
        ClaimCheck check;
        if (claim.number.kind == TextNumber::Kind::Count && isOfAll && line.hasTotal) {
            check.amount = line.amount("total");
        } else if (claim.number.kind == TextNumber::Kind::Count && !isOfAll && line.hasCount) {
            check.amount = line.amount("count");
        } else if (claim.number.kind == TextNumber::Kind::Percent && line.hasCount
                   && line.hasTotal) {
            check.amount = line.amount("count");
            check.relation = Relation::ShareOf;
            check.other = line.amount("total");
        } else if (claim.number.kind == TextNumber::Kind::Percent && line.hasShare) {
            check.amount = line.amount("share_percent");
        } else {
            continue;
        }
        checks.push_back(claim.asSaid(std::move(check)));
    }
    return checks;
}

std::vector<ClaimCheck> ConferenceTie::comparisonsOf(const StatedClaim& claim,
                                                     const std::vector<Line>& lines,
                                                     const std::string& first,
                                                     const std::string& second) const
{
    std::vector<ClaimCheck> checks;
    for (const Line& left : lines) {
        for (const Line& right : lines) {
            if (left.place != first || right.place != second || left.table != right.table
                || left.source != right.source || left.measure != right.measure
                || !isAskedFor(claim, left.measure))
                continue;
            const bool haveCounts = left.hasCount && right.hasCount;
            if (!haveCounts && !(left.hasShare && right.hasShare))
                continue;
            const char* column = haveCounts ? "count" : "share_percent";
            ClaimCheck check;
            check.amount = left.amount(column);
            check.other = right.amount(column);
            if (claim.order == StatedClaim::Order::None) {
                check.relation = Relation::RatioTo;
                check = claim.asSaid(std::move(check));
            } else {
                check.relation = Relation::DifferenceFrom;
                check.comparison = claim.order == StatedClaim::Order::Ahead
                                       ? ClaimCheck::Comparison::Above
                                       : ClaimCheck::Comparison::Below;
            }
            checks.push_back(std::move(check));
        }
    }
    return checks;
}

ClaimTie ConferenceTie::tie(const StatedClaim& claim, const std::vector<TextNumber>& numbers) const
{
    std::vector<int> years;
    for (const TextWord& word : claim.sentence()) {
        if (word.sense != WordSense::Number || numbers[word.number].kind != TextNumber::Kind::Year)
            continue;
        const int year = static_cast<int>(numbers[word.number].value);
        if (std::ranges::find(years, year) == years.end())
            years.push_back(year);
    }
    if (countsThings(claim) || isOfOthers(claim))
        return {{}, Gap::Subject, {}};
    const std::vector<std::string> conferences = claim.terms(WordSense::Conference);
    if (conferences.size() != 1)
        return {{}, Gap::Subject, {}};
    if (years.size() != 1)
        return {{}, Gap::Year, {}};
    const std::vector<Line> lines = linesOf(conferences.front(), years.front());
    const bool isComparison =
        claim.order != StatedClaim::Order::None || claim.number.kind == TextNumber::Kind::Times;
    std::vector<std::string> places = placesOf(claim.sentence());
    std::vector<ClaimCheck> checks;
    if (isComparison) {
        if (places.size() < 2)
            return {{}, Gap::Place, {}};
        if (places.size() > 2)
            return {{}, Gap::SeveralPlaces, {}};
        if (claim.order == StatedClaim::Order::None) {
            const auto base = baseOf(claim);
            if (!base)
                return {{}, Gap::SeveralPlaces, {}};
            if (*base == places.front())
                std::swap(places.front(), places.back());
        }
        checks = comparisonsOf(claim, lines, places.front(), places.back());
    } else {
        if (const auto own = placesOf(claim.clause()); !own.empty())
            places = own;
        if (places.size() != 1)
            return {{}, places.empty() ? Gap::Place : Gap::SeveralPlaces, {}};
        checks = amountsOf(claim, lines, places.front());
    }
    const Gap gap = checks.empty() ? Gap::Data : Gap::None;
    return {std::move(checks), gap, {}};
}

} // namespace whither
