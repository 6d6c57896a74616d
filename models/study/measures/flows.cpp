#include "models/study/measures/flows.h"

#include "models/study/measures/apportion.h"
#include "models/study/measures/categorycolors.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace whither {

namespace {

/// Every value of the columns in the whole table and how often it is there, most frequent first.
std::vector<Group> valuesIn(const Engine& engine, const std::string& table,
                            const std::vector<std::string>& columns)
{
    Query everything;
    everything.table = table;
    std::map<Term, std::uint64_t> totals;
    for (const std::string& column : columns) {
        for (const Group& group : engine.facet(everything, column))
            totals[group.terms.front()] += group.count;
    }
    totals.erase(Term());
    std::vector<Group> values;
    values.reserve(totals.size());
    for (const auto& [term, count] : totals)
        values.push_back({{term}, count});
    std::ranges::stable_sort(values, std::ranges::greater(), &Group::count);
    return values;
}

/// The columns of the question that the table has, each once.
std::vector<std::string> knownColumns(const Engine& engine, const std::string& table,
                                      const std::vector<std::string>& asked)
{
    const auto schema = engine.columns(table);
    std::vector<std::string> known;
    for (const std::string& column : asked) {
        const bool isNew = std::ranges::find(known, column) == known.end();
        if (isNew && columnIndex(schema, column))
            known.push_back(column);
    }
    return known;
}

/// What tells of a row without a value at a stage that it was not seen again: in tables of followed
/// people (see cohorttable.h) the last year they were seen in, or what is said of their later
/// years.
std::optional<Condition> departureFrom(const std::string& stage,
                                       const std::vector<ColumnSchema>& schema)
{
    constexpr std::string_view yearStart = "in_";
    if (stage == "where_later" && columnIndex(schema, "seen_again"))
        return Condition{"seen_again", Condition::Op::IsAnyOf, {Term("not_seen")}};
    if (!stage.starts_with(yearStart) || !columnIndex(schema, "last_year"))
        return std::nullopt;
    return Condition{"last_year", Condition::Op::Below, {Term(stage.substr(yearStart.size()))}};
}

std::optional<int> number(const Term& term)
{
    int value = 0;
    if (!term)
        return std::nullopt;
    const char* end = term->data() + term->size();
    const auto read = std::from_chars(term->data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Does a row with that value meet the condition, which is one of `departureFrom`?
bool meets(const Term& value, const Condition& departure)
{
    if (departure.op == Condition::Op::IsAnyOf)
        return value == departure.terms.front();
    const auto year = number(value);
    const auto limit = number(departure.terms.front());
    return year && limit && *year < *limit;
}

/// One stage: the slots that its rows can be in. First those of the values, in their order, then
/// the three others.
class Stage {
public:
    Stage(std::string column, std::optional<Condition> departure, std::vector<std::string> order,
          std::vector<Term> others)
        : m_column(std::move(column)),
          m_departure(std::move(departure)),
          m_order(std::move(order)),
          m_others(std::move(others))
    {
        for (std::size_t slot = 0; slot < m_order.size(); ++slot)
            m_slots.emplace(m_order[slot], slot);
    }

    const std::string& column() const { return m_column; }
    const std::optional<Condition>& departure() const { return m_departure; }
    std::size_t slotCount() const { return m_order.size() + 3; }

    std::size_t slotOf(const Term& term, const Term& departureValue) const
    {
        if (!term)
            return m_order.size() + (m_departure && meets(departureValue, *m_departure) ? 1 : 2);
        const auto found = m_slots.find(*term);
        return found == m_slots.end() ? m_order.size() : found->second;
    }

    FlowNode node(std::size_t slot) const
    {
        FlowNode node;
        const auto isAny = [this](std::vector<Term> terms) {
            return Condition{m_column, Condition::Op::IsAnyOf, std::move(terms)};
        };
        if (slot < m_order.size()) {
            node.term = m_order[slot];
            node.conditions = {isAny({node.term})};
        } else if (slot == m_order.size()) {
            node.kind = FlowNodeKind::Other;
            node.folded = m_others.size();
            node.conditions = {isAny(m_others)};
        } else {
            const bool isGone = slot == m_order.size() + 1;
            node.kind = isGone ? FlowNodeKind::NotSeenAgain : FlowNodeKind::Unknown;
            node.conditions = {isAny({Term()})};
            if (m_departure)
                node.conditions.push_back(isGone ? *m_departure : opposed(*m_departure));
        }
        return node;
    }

private:
    static Condition opposed(Condition condition)
    {
        condition.op = opposite(condition.op);
        return condition;
    }

    std::string m_column;
    std::optional<Condition> m_departure;
    std::vector<std::string> m_order;
    std::vector<Term> m_others; ///< the values without a node of their own
    std::map<std::string, std::size_t, std::less<>> m_slots;
};

/// The most frequent values, those that the user put first before the others.
std::vector<std::string> orderOf(const std::vector<Group>& values,
                                 const std::vector<std::string>& wanted)
{
    std::vector<std::string> order;
    for (std::size_t place = 0; place < std::min(values.size(), mostFlowValues); ++place)
        order.push_back(*values[place].terms.front());
    const auto rank = [&](const std::string& value) {
        return std::ranges::find(wanted, value) - wanted.begin();
    };
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

/// The rows of a query by their slots at two stages.
std::vector<std::vector<std::uint64_t>> countPairs(const Engine& engine, const Query& query,
                                                   const Stage& from, const Stage& to)
{
    std::vector<std::string> columns{from.column(), to.column()};
    const auto placeOfDeparture = [&](const Stage& stage) -> std::optional<std::size_t> {
        if (!stage.departure())
            return std::nullopt;
        const auto found = std::ranges::find(columns, stage.departure()->column);
        const auto place = static_cast<std::size_t>(found - columns.begin());
        if (found == columns.end())
            columns.push_back(stage.departure()->column);
        return place;
    };
    const auto fromDeparture = placeOfDeparture(from);
    const auto toDeparture = placeOfDeparture(to);
    std::vector<std::vector<std::uint64_t>> counts(from.slotCount(),
                                                   std::vector<std::uint64_t>(to.slotCount()));
    for (const Group& group : engine.groups(query, columns)) {
        const auto value = [&](const std::optional<std::size_t>& place) {
            return place ? group.terms[*place] : Term();
        };
        counts[from.slotOf(group.terms[0], value(fromDeparture))]
              [to.slotOf(group.terms[1], value(toDeparture))] += group.count;
    }
    return counts;
}

using Counts = std::vector<std::vector<std::uint64_t>>;

/// The nodes of one stage that somebody is at; answers where each slot's stands, if it has one.
std::vector<std::optional<std::size_t>> addNodes(FlowGraph& graph, const Stage& stage,
                                                 std::size_t number,
                                                 const std::vector<std::uint64_t>& totals,
                                                 const CategoryColors& colors)
{
    const auto percents = apportion(totals, 100);
    std::vector<std::optional<std::size_t>> places(totals.size());
    Ledger ledger;
    for (std::size_t slot = 0; slot < totals.size(); ++slot) {
        FlowNode node = stage.node(slot);
        const bool isKnown = node.kind == FlowNodeKind::Value || node.kind == FlowNodeKind::Other;
        (isKnown ? ledger.known : ledger.unknown) += totals[slot];
        if (totals[slot] == 0)
            continue;
        node.stage = number;
        node.count = totals[slot];
        node.percent = percents[slot];
        node.colorKey = colors.keyOf(node.term);
        places[slot] = graph.nodes.size();
        graph.nodes.push_back(std::move(node));
    }
    ledger.base = ledger.known + ledger.unknown;
    graph.ledgers.push_back(ledger);
    return places;
}

void addLinks(FlowGraph& graph, const Counts& counts,
              const std::vector<std::optional<std::size_t>>& from,
              const std::vector<std::optional<std::size_t>>& to)
{
    for (std::size_t source = 0; source < counts.size(); ++source) {
        for (std::size_t target = 0; target < counts[source].size(); ++target) {
            if (counts[source][target] == 0)
                continue;
            FlowLink link{*from[source], *to[target], counts[source][target], {}};
            link.conditions = graph.nodes[link.from].conditions;
            const auto& more = graph.nodes[link.to].conditions;
            link.conditions.insert(link.conditions.end(), more.begin(), more.end());
            graph.links.push_back(std::move(link));
        }
    }
}

std::vector<std::uint64_t> sumsOut(const Counts& counts)
{
    std::vector<std::uint64_t> sums(counts.size());
    for (std::size_t slot = 0; slot < counts.size(); ++slot) {
        for (const std::uint64_t count : counts[slot])
            sums[slot] += count;
    }
    return sums;
}

std::vector<std::uint64_t> sumsIn(const Counts& counts)
{
    std::vector<std::uint64_t> sums(counts.front().size());
    for (const auto& row : counts) {
        for (std::size_t slot = 0; slot < row.size(); ++slot)
            sums[slot] += row[slot];
    }
    return sums;
}

} // namespace

std::vector<std::string> flowOrder(const Engine& engine, const Query& query,
                                   const std::vector<std::string>& candidates)
{
    const auto columns = knownColumns(engine, query.table, candidates);
    return orderOf(valuesIn(engine, query.table, columns), query.nodeOrder);
}

FlowGraph summarizeFlows(const Engine& engine, const Query& query, const FlowQuestion& question)
{
    FlowGraph graph;
    graph.query = query;
    graph.stages = knownColumns(engine, query.table, question.stages);
    const auto values =
        valuesIn(engine, query.table, knownColumns(engine, query.table, question.candidates));
    graph.order = orderOf(values, query.nodeOrder);
    if (graph.stages.size() < 2)
        return graph;
    std::vector<Term> others;
    for (std::size_t place = mostFlowValues; place < values.size(); ++place)
        others.push_back(values[place].terms.front());

    const auto schema = engine.columns(query.table);
    std::vector<Stage> stages;
    for (const std::string& column : graph.stages)
        stages.emplace_back(column, departureFrom(column, schema), graph.order, others);
    const CategoryColors colors(values, question.arePlaces);
    std::vector<std::optional<std::size_t>> before;
    for (std::size_t stage = 0; stage + 1 < stages.size(); ++stage) {
        const Counts counts = countPairs(engine, query, stages[stage], stages[stage + 1]);
        if (stage == 0)
            before = addNodes(graph, stages[0], 0, sumsOut(counts), colors);
        auto after = addNodes(graph, stages[stage + 1], stage + 1, sumsIn(counts), colors);
        addLinks(graph, counts, before, after);
        before = std::move(after);
    }
    graph.base = graph.ledgers.front().base;
    for (const Group& group : engine.groups(query, {"source_id"})) {
        if (group.terms.front())
            graph.sources.push_back(*group.terms.front());
    }
    return graph;
}

} // namespace whither
