#include "models/study/paragraph/cohorttie.h"

#include <algorithm>
#include <set>
#include <utility>

namespace whither {

namespace {

// The table of the published cells and its values, as `resources/data/README.md` has them.
constexpr const char* cellTable = "cohort100_cells";
constexpr const char* everybody = "All";
constexpr const char* elsewhere = "Other";
constexpr const char* totalLevel = "total";
constexpr const char* regionLevel = "region";
constexpr const char* leafLevel = "leaf";
constexpr const char* overlapLevel = "of_which";

Condition is(const char* column, std::vector<Term> terms)
{
    return {column, Condition::Op::IsAnyOf, std::move(terms)};
}

ClaimAmount amountWhere(ClaimAmount::Kind kind, std::vector<Condition> conditions)
{
    ClaimAmount amount{kind, {}, "count"};
    amount.query.table = cellTable;
    amount.query.conditions = std::move(conditions);
    return amount;
}

ClaimTie untied(ClaimTie::Gap gap)
{
    return {{}, gap, {}};
}

bool isPeople(const TextWord& word)
{
    return word.sense == WordSense::People || word.sense == WordSense::Origin;
}

std::vector<std::string> termsIn(const Clause& words, WordSense sense)
{
    std::vector<std::string> terms;
    for (const TextWord& word : words) {
        if (word.sense == sense && std::ranges::find(terms, word.term) == terms.end())
            terms.push_back(word.term);
    }
    return terms;
}

bool says(const Clause& words, WordSense sense)
{
    return std::ranges::find(words, sense, &TextWord::sense) != words.end();
}

bool isFollowedByPeople(const Clause& words, Clause::const_iterator number)
{
    const auto isAdjective = [](const TextWord& word) {
        return word.sense == WordSense::Filler || word.sense == WordSense::Quality
               || word.sense == WordSense::Origin;
    };
    const auto after = std::find_if_not(number + 1, words.end(), isAdjective);
    return after != words.end() && isPeople(*after);
}

} // namespace

bool isReference(const Clause& sentence, Clause::const_iterator number)
{
    for (auto before = number; before != sentence.begin();) {
        --before;
        if (before->sense == WordSense::Of)
            return true;
        if (before->sense != WordSense::Filler && before->sense != WordSense::Quality
            && before->sense != WordSense::About)
            break;
    }
    const auto after = std::find_if_not(number + 1, sentence.end(), [](const TextWord& word) {
        return isPeople(word) || word.sense == WordSense::Filler
               || word.sense == WordSense::Quality;
    });
    return after != sentence.end() && after->sense == WordSense::Inside;
}

CohortTie::CohortTie(const Engine& engine, std::vector<int> years) : m_years(std::move(years))
{
    Query all;
    all.table = cellTable;
    const auto schema = engine.columns(cellTable);
    if (schema.empty())
        return;
    const auto rows = engine.rows(all);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const auto cell = [&](const char* key) {
            const auto column = columnIndex(schema, key);
            return column ? rows->cell(row, *column) : Cell();
        };
        const auto text = [&](const char* key) {
            return plainText(cell(key)).value_or(std::string());
        };
        m_cells.push_back({text("destination_region"), text("destination_country"),
                           text("cell_level"), numberIn(cell("count"))});
    }
}

std::optional<double> CohortTie::sizeOf(const Group& group) const
{
    for (const PublishedCell& cell : m_cells) {
        if (cell.level == (group ? regionLevel : totalLevel) && (!group || cell.region == *group))
            return cell.count;
    }
    return std::nullopt;
}

std::optional<std::string> CohortTie::regionOf(const std::string& country) const
{
    for (const PublishedCell& cell : m_cells) {
        if (cell.level == regionLevel && cell.country == country)
            return cell.region;
    }
    return std::nullopt;
}

std::optional<CohortTie::Group> CohortTie::groupNamed(double size) const
{
    if (sizeOf({}) == size)
        return Group();
    std::optional<Group> named;
    for (const PublishedCell& cell : m_cells) {
        if (cell.level != regionLevel || cell.count != size)
            continue;
        if (named)
            return std::nullopt; // two of one size
        named = Group(cell.region);
    }
    return named;
}

std::vector<double> CohortTie::partsOf(const Group& group) const
{
    std::vector<double> parts;
    for (const PublishedCell& cell : m_cells) {
        const bool isPart =
            group ? cell.level == leafLevel && cell.region == *group : cell.level == regionLevel;
        if (isPart && cell.count)
            parts.push_back(*cell.count);
    }
    std::ranges::sort(parts);
    return parts;
}

ClaimAmount CohortTie::wholeOf(const Group& group) const
{
    return group ? amountWhere(ClaimAmount::Kind::Value, {is("cell_level", {regionLevel}),
                                                          is("destination_region", {*group})})
                 : amountWhere(ClaimAmount::Kind::Value, {is("cell_level", {totalLevel})});
}

bool CohortTie::isMeant(const Clause& words, const std::vector<TextNumber>& numbers) const
{
    if (m_cells.empty())
        return false;
    const std::optional<double> all = sizeOf({});
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (word->sense == WordSense::Study)
            return true;
        if (word->sense == WordSense::Number
            && numbers[word->number].kind == TextNumber::Kind::Count
            && numbers[word->number].value == all
            && (isReference(words, word) || isFollowedByPeople(words, word)))
            return true;
    }
    return false;
}

/// Where the people of the number are: what its clause says, or the group that is spoken of, or the
/// one place of the sentence.
ClaimTie::Gap CohortTie::findGroup(const StatedClaim& claim, const Group& named, Group& group) const
{
    const auto read = [&](const Clause& words) -> std::optional<Gap> {
        const std::vector<std::string> places = termsIn(words, WordSense::Place);
        const bool isElsewhere = says(words, WordSense::Elsewhere);
        if (places.size() + (isElsewhere ? 1 : 0) > 1)
            return Gap::SeveralPlaces;
        if (isElsewhere) {
            group = elsewhere;
            return Gap::None;
        }
        if (places.empty())
            return std::nullopt;
        group = regionOf(places.front());
        return group ? Gap::None : Gap::Data;
    };
    if (const auto own = read(claim.clause()))
        return *own;
    if (named) {
        group = named;
        return Gap::None;
    }
    return read(claim.sentence()).value_or(Gap::Place);
}

ClaimTie CohortTie::tie(const StatedClaim& claim, const std::vector<TextNumber>& numbers) const
{
    Group named;
    for (auto word = claim.sentence().begin(); word != claim.sentence().end(); ++word) {
        if (word->sense != WordSense::Number)
            continue;
        const TextNumber& number = numbers[word->number];
        if (number.kind == TextNumber::Kind::Year
            && std::ranges::find(m_years, static_cast<int>(number.value)) == m_years.end())
            return untied(Gap::OtherYear);
        if (number.kind == TextNumber::Kind::Count && isReference(claim.sentence(), word)) {
            const auto group = groupNamed(number.value);
            if (!group)
                return untied(Gap::Group);
            if (*group)
                named = *group;
        }
    }
    const auto roles = termsIn(claim.clause(), WordSense::Role);
    const auto sectors = termsIn(claim.clause(), WordSense::Sector);
    if (roles.size() > 1 || sectors.size() > 1 || countsThings(claim)
        || claim.number.kind == TextNumber::Kind::Times)
        return untied(Gap::Subject);
    Group group;
    const Gap missing = findGroup(claim, named, group);
    ClaimCheck check;
    if (missing == Gap::Place && roles.empty() && sectors.empty()
        && says(claim.sentence(), WordSense::Study)
        && isFollowedByPeople(claim.clause(), numberWord(claim)))
        check.amount = wholeOf({});
    else if (missing != Gap::None)
        return untied(missing);
    else if (roles.empty() && sectors.empty())
        check.amount = wholeOf(group);
    else {
        std::vector<Condition> conditions{is("destination_region", {*group})};
        for (const std::string& sector : sectors)
            conditions.push_back(is("sector", {sector}));
        for (const std::string& role : roles)
            conditions.push_back(is("role", {role}));
        conditions.push_back(roles.empty() ? is("cell_level", {leafLevel})
                                           : is("cell_level", {leafLevel, overlapLevel}));
        check.amount =
            amountWhere(roles.empty() ? ClaimAmount::Kind::Sum : ClaimAmount::Kind::Value,
                        std::move(conditions));
    }
    if (claim.number.kind == TextNumber::Kind::Percent) {
        check.relation = ClaimCheck::Relation::ShareOf;
        check.other = wholeOf(named);
    }
    return {{claim.asSaid(std::move(check))}, Gap::None, {}};
}

ClaimTie CohortTie::tieSum(std::vector<double> parts, double total) const
{
    std::ranges::sort(parts);
    std::set<Group> groups{Group()};
    for (const PublishedCell& cell : m_cells) {
        if (cell.region != everybody)
            groups.insert(cell.region);
    }
    for (const Group& group : groups) {
        if (partsOf(group) != parts)
            continue;
        ClaimCheck check;
        check.amount =
            group ? amountWhere(ClaimAmount::Kind::Sum,
                                {is("cell_level", {leafLevel}), is("destination_region", {*group})})
                  : amountWhere(ClaimAmount::Kind::Sum, {is("cell_level", {regionLevel})});
        check.expected = total;
        // Of a total that is published for itself it is asked whether the parts make it: a source
        // that alone has the parts can be held against another that has the total.
        if (sizeOf(group) == total) {
            check.relation = ClaimCheck::Relation::DifferenceFrom;
            check.other = wholeOf(group);
            check.expected = 0;
        }
        return {{check}, Gap::None, {}};
    }
    return untied(Gap::Sum);
}

} // namespace whither
