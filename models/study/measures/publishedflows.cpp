#include "models/study/measures/publishedflows.h"

#include "models/study/measures/categorycolors.h"
#include "models/study/measures/publishedrow.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view remainder = "elsewhere"; // no place, but what is left of the others
/// The group that paths and sample sizes are printed of, which do not name theirs.
constexpr std::string_view followedGroup = "top_tier_pool";
constexpr double rounding = 0.5; // of a printed share, in points

/// The pairs of stages that flows are drawn between, the one that says most first.
constexpr std::array<std::array<std::string_view, 2>, 2> stagePairs = {
    {{"undergrad", "work"}, {"undergrad", "grad"}}};

using PublishedRows = std::vector<PublishedRow>;

PublishedRows everyRow(const Engine& engine, const std::string& table)
{
    Query everything;
    everything.table = table;
    return publishedRows(engine, everything);
}

bool isDrawnStage(std::string_view stage)
{
    return std::ranges::any_of(
        stagePairs, [&](const auto& pair) { return std::ranges::find(pair, stage) != pair.end(); });
}

/// The places by all that the whole table prints of groups, the largest first.
std::vector<Group> placesOf(const PublishedRows& all)
{
    std::map<std::string, double> totals;
    for (const PublishedRow& row : all) {
        if (row.isOfGroup() && isDrawnStage(row.stageTo))
            totals[row.placeTo] += *row.percent;
    }
    std::vector<Group> places;
    for (const auto& [place, total] : totals)
        places.push_back({{Term(place)}, static_cast<std::uint64_t>(total)});
    std::ranges::stable_sort(places, std::ranges::greater(), &Group::count);
    return places;
}

/// Draws the rows of one study and year.
class Drawing {
public:
    Drawing(PublishedFlows& flows, const PublishedRows& rows, const std::vector<Group>& places)
        : m_flows(flows), m_rows(rows), m_colors(places, true)
    {
        for (const Group& place : places)
            m_order.push_back(*place.terms.front());
        std::ranges::stable_sort(m_order, {}, [&](const std::string& place) {
            return std::ranges::find(flows.query.nodeOrder, place) - flows.query.nodeOrder.begin();
        });
        flows.order = m_order;
    }

    void draw()
    {
        for (const auto& pair : stagePairs) {
            drawPair(pair);
            if (!m_flows.links.empty())
                break;
        }
        if (m_flows.links.empty()) // no two stages are joined
            drawPair(stagePairs.front());
        bringInOrder();
        tellSources();
    }

private:
    void drawPair(const std::array<std::string_view, 2>& pair)
    {
        m_flows.stages.assign(pair.begin(), pair.end());
        m_flows.nodes.clear();
        m_flows.links.clear();
        m_drawn.clear();
        for (std::size_t stage = 0; stage < pair.size(); ++stage)
            addPrinted(stage);
        addPaths();
    }

    /// The source that prints the most shares of a stage.
    std::string sourceOf(std::string_view stage) const
    {
        std::map<std::string, std::size_t> counts;
        for (const PublishedRow& row : m_rows) {
            if (isShareOf(row, stage))
                ++counts[row.source];
        }
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto& source) { return source.second; });
        return most == counts.end() ? std::string() : most->first;
    }

    bool isShareOf(const PublishedRow& row, std::string_view stage) const
    {
        return row.isOfGroup() && row.stageFrom == m_flows.group && row.stageTo == stage
               && row.placeTo != remainder;
    }

    void addPrinted(std::size_t stage)
    {
        const std::string source = sourceOf(m_flows.stages[stage]);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const PublishedRow& printed = m_rows[row];
            if (!isShareOf(printed, m_flows.stages[stage]) || printed.source != source
                || m_flows.published(stage) + *printed.percent > 100 + rounding
                || nodeAt(stage, printed.placeTo))
                continue;
            m_flows.nodes.push_back({stage, printed.placeTo, *printed.percent, true, printed.source,
                                     printed.conditions(), colorOf(printed.placeTo)});
            m_drawn.insert(row);
        }
    }

    std::string colorOf(const std::string& place) const
    {
        return std::string(m_colors.keyOf(Term(place)));
    }

    std::optional<std::size_t> nodeAt(std::size_t stage, std::string_view place) const
    {
        for (std::size_t node = 0; node < m_flows.nodes.size(); ++node) {
            if (m_flows.nodes[node].stage == stage && m_flows.nodes[node].place == place)
                return node;
        }
        return std::nullopt;
    }

    /// Paths read forwards and, where a source prints them so, backwards.
    void addPaths()
    {
        if (m_flows.group != followedGroup)
            return;
        for (const std::size_t known : {std::size_t(0), std::size_t(1)}) {
            for (std::size_t row = 0; row < m_rows.size(); ++row) {
                const PublishedRow& path = m_rows[row];
                if (path.percent && path.stageFrom == m_flows.stages[known]
                    && path.stageTo == m_flows.stages[1 - known] && path.placeTo != remainder)
                    addPath(row, known);
            }
        }
    }

    void addPath(std::size_t row, std::size_t known)
    {
        const PublishedRow& path = m_rows[row];
        const auto start = nodeAt(known, path.placeFrom);
        if (!start || !m_flows.nodes[*start].isPrinted)
            return;
        const double percent = m_flows.nodes[*start].percent * *path.percent / 100;
        auto end = nodeAt(1 - known, path.placeTo);
        const bool isNew = !end;
        if (isNew && !isDelimitedAlike(path.placeTo, 1 - known))
            return;
        if (isNew) {
            m_flows.nodes.push_back({1 - known, path.placeTo, 0, false, path.source,
                                     path.conditions(), colorOf(path.placeTo)});
            end = m_flows.nodes.size() - 1;
        }
        const std::size_t from = known == 0 ? *start : *end;
        const std::size_t to = known == 0 ? *end : *start;
        if (isJoined(from, to) || !hasRoom(*start, percent) || !hasRoom(*end, percent)) {
            if (isNew)
                m_flows.nodes.pop_back();
            return;
        }
        if (!m_flows.nodes[*end].isPrinted)
            m_flows.nodes[*end].percent += percent;
        m_flows.links.push_back(
            {from, to, percent, *path.percent, *start, path.source, path.conditions()});
        m_drawn.insert(row);
    }

    /// Is a place that no share of the stage is printed for none that they hold a part of, as
    /// "Europe" is beside "Europe (excl. UK)"? One is not if the other stage has it as it is, or
    /// if the stage has no printed shares.
    bool isDelimitedAlike(const std::string& place, std::size_t stage) const
    {
        const bool hasPrinted = std::ranges::any_of(m_flows.nodes, [&](const PublishedNode& node) {
            return node.stage == stage && node.isPrinted;
        });
        return !hasPrinted || nodeAt(1 - stage, place).has_value();
    }

    bool isJoined(std::size_t from, std::size_t to) const
    {
        return std::ranges::any_of(m_flows.links, [&](const PublishedLink& link) {
            return link.from == from && link.to == to;
        });
    }

    /// Could so many more go through the node?
    bool hasRoom(std::size_t node, double percent) const
    {
        const PublishedNode& at = m_flows.nodes[node];
        if (!at.isPrinted)
            return m_flows.published(at.stage) + percent <= 100 + rounding;
        double through = percent;
        for (const PublishedLink& link : m_flows.links) {
            if (link.from == node || link.to == node)
                through += link.percent;
        }
        return through <= at.percent + rounding;
    }

    /// Nodes and links by stage and the one order; until here they stand as they were found.
    void bringInOrder()
    {
        const auto rank = [&](const PublishedNode& node) {
            return std::pair(node.stage, std::ranges::find(m_order, node.place) - m_order.begin());
        };
        std::vector<std::size_t> found(m_flows.nodes.size());
        for (std::size_t node = 0; node < found.size(); ++node)
            found[node] = node;
        std::ranges::stable_sort(found, {},
                                 [&](std::size_t node) { return rank(m_flows.nodes[node]); });
        std::vector<PublishedNode> nodes;
        std::vector<std::size_t> places(found.size());
        for (std::size_t place = 0; place < found.size(); ++place) {
            nodes.push_back(std::move(m_flows.nodes[found[place]]));
            places[found[place]] = place;
        }
        m_flows.nodes = std::move(nodes);
        for (PublishedLink& link : m_flows.links) {
            link.from = places[link.from];
            link.to = places[link.to];
            link.printedOf = places[link.printedOf];
        }
        std::ranges::sort(m_flows.links, {},
                          [](const PublishedLink& link) { return std::pair(link.from, link.to); });
    }

    void tellSources()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const PublishedRow& printed = m_rows[row];
            auto& sources = m_flows.sources;
            if (m_drawn.contains(row)) {
                if (std::ranges::find(sources, printed.source) == sources.end())
                    sources.push_back(printed.source);
            } else if (printed.percent) {
                ++m_flows.notDrawn;
            } else if (!printed.count) {
                ++m_flows.inWords;
            }
        }
    }

    PublishedFlows& m_flows;
    const PublishedRows& m_rows;
    CategoryColors m_colors;
    std::vector<std::string> m_order;
    std::set<std::size_t> m_drawn; ///< rows
};

/// The study, year and group that are drawn: the latest, and of its groups the one that is followed
/// or else the one with most rows.
using Subject = std::tuple<std::string, std::string, std::string>; // year, study, group

std::optional<Subject> subjectOf(const PublishedRows& rows)
{
    std::map<Subject, std::size_t> counts;
    for (const PublishedRow& row : rows) {
        if (row.isOfGroup() && isDrawnStage(row.stageTo))
            ++counts[{row.year, row.study, row.stageFrom}];
    }
    if (counts.empty())
        return std::nullopt;
    const auto [year, study, last] = counts.rbegin()->first;
    const Subject followed{year, study, followedGroup};
    if (counts.contains(followed))
        return followed;
    const auto most = std::ranges::max_element(counts, {}, [&](const auto& entry) {
        const bool isLatest = std::get<0>(entry.first) == year && std::get<1>(entry.first) == study;
        return isLatest ? entry.second : 0;
    });
    return most->first;
}

std::optional<std::uint64_t> sampleOf(const PublishedRows& all, const PublishedFlows& flows)
{
    if (flows.group != followedGroup)
        return std::nullopt;
    const auto found = std::ranges::find_if(all, [&](const PublishedRow& row) {
        return row.study == flows.study && row.year == flows.year && row.stageFrom == "sample"
               && row.placeFrom == everyoneIn && row.count;
    });
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::uint64_t>(*found->count);
}

void tellLeftOut(PublishedFlows& flows, const PublishedRows& rows, const PublishedRows& all)
{
    const auto countIn = [&](const PublishedRows& among, const auto& isMeant) {
        return static_cast<std::size_t>(std::ranges::count_if(among, [&](const PublishedRow& row) {
            return row.study == flows.study && row.year == flows.year && isMeant(row);
        }));
    };
    for (const std::string& stage : flows.stages) {
        const auto isShare = [&](const PublishedRow& row) {
            return row.isOfGroup() && row.stageFrom == flows.group && row.stageTo == stage;
        };
        flows.leftOut.push_back(countIn(all, isShare) - countIn(rows, isShare));
    }
    const auto any = [](const PublishedRow&) { return true; };
    flows.isPart = countIn(rows, any) < countIn(all, any);
}

} // namespace

double PublishedFlows::published(std::size_t stage) const
{
    double sum = 0;
    for (const PublishedNode& node : nodes)
        sum += node.stage == stage ? node.percent : 0;
    return sum;
}

std::vector<std::vector<std::string>> publishedStagePairs()
{
    std::vector<std::vector<std::string>> pairs;
    for (const auto& pair : stagePairs)
        pairs.emplace_back(pair.begin(), pair.end());
    return pairs;
}

std::vector<std::string> publishedGroups(const Engine& engine, const std::string& table)
{
    std::vector<std::string> groups;
    for (const PublishedRow& row : everyRow(engine, table)) {
        const bool isDrawn = row.isOfGroup() && isDrawnStage(row.stageTo);
        if (isDrawn && std::ranges::find(groups, row.stageFrom) == groups.end())
            groups.push_back(row.stageFrom);
    }
    return groups;
}

PublishedFlows publishedFlows(const Engine& engine, const Query& query)
{
    PublishedFlows flows;
    flows.query = query;
    PublishedRows rows = publishedRows(engine, query);
    const auto subject = subjectOf(rows);
    if (!subject)
        return flows;
    std::tie(flows.year, flows.study, flows.group) = *subject;
    std::erase_if(rows, [&](const PublishedRow& row) {
        return row.study != flows.study || row.year != flows.year;
    });
    const PublishedRows all = everyRow(engine, query.table);
    flows.sample = sampleOf(all, flows);
    Drawing(flows, rows, placesOf(all)).draw();
    tellLeftOut(flows, rows, all);
    return flows;
}

} // namespace whither
