#include "models/study/institutions/institutionnames.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace whither {

namespace {

/// No name of an institution has more commas and brackets than that.
constexpr std::size_t longestRun = 4;

/// The words a part of an institution begins with. Only beside one of them is a name looked for
/// inside a segment: "Nanjing University" is not in "Nanjing University of Finance", though it is
/// in "Nanjing University Department of Computer Science".
constexpr std::string_view partWords[] = {
    "center",     "centre",   "college",   "computer", "cs",     "csail",      "dep",
    "department", "dept",     "division",  "ece",      "eecs",   "faculty",    "graduate",
    "group",      "institut", "institute", "key",      "lab",    "laboratory", "labs",
    "machine",    "national", "research",  "robotics", "school", "state",
};

bool isPartWord(std::string_view word)
{
    return std::ranges::find(partWords, word) != std::end(partWords);
}

/// Chinese writes the part straight after the name: 清华大学计算机系.
constexpr std::array<std::string_view, 3> chineseEnds = {"大学", "大學", "学院"};

bool endsAsChineseName(std::string_view text)
{
    return std::ranges::any_of(chineseEnds,
                               [&](std::string_view end) { return text.ends_with(end); });
}

} // namespace

bool InstitutionNames::add(std::string_view name, InstitutionId id)
{
    const MatchKey key = matchKey(name);
    if (key.text.empty())
        return true;
    const auto [place, isNew] = m_idOfKey.try_emplace(key.text, id.value);
    return isNew || place->second == id.value;
}

std::optional<InstitutionId> InstitutionNames::whole(std::string_view matchKey) const
{
    const auto found = m_idOfKey.find(matchKey);
    return found == m_idOfKey.end() ? std::nullopt : std::optional(InstitutionId(found->second));
}

std::vector<InstitutionId> InstitutionNames::within(const MatchKey& affiliation) const
{
    std::vector<Hit> hits;
    addRuns(affiliation, hits);
    for (std::size_t segment = 0; segment < affiliation.segments.size(); ++segment)
        addEdges(affiliation, segment, hits);
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::length);
    std::vector<Hit> kept;
    std::vector<InstitutionId> ids;
    for (const Hit& hit : hits) {
        const bool isFree = std::ranges::all_of(kept, [&](const Hit& longer) {
            return hit.last < longer.first || longer.last < hit.first;
        });
        if (!isFree)
            continue;
        kept.push_back(hit);
        if (std::ranges::find(ids, InstitutionId(hit.id)) == ids.end())
            ids.push_back(InstitutionId(hit.id));
    }
    return ids;
}

void InstitutionNames::addRuns(const MatchKey& affiliation, std::vector<Hit>& hits) const
{
    const std::size_t count = affiliation.segments.size();
    for (std::size_t first = 0; first < count; ++first) {
        for (std::size_t last = first; last < std::min(count, first + longestRun); ++last) {
            const std::string_view run = affiliation.run(first, last);
            if (const auto id = whole(run))
                hits.push_back({run.size(), first, last, id->value});
        }
    }
}

void InstitutionNames::addEdges(const MatchKey& affiliation, std::size_t segment,
                                std::vector<Hit>& hits) const
{
    const std::string_view text = affiliation.run(segment, segment);
    if (whole(text))
        return;
    for (std::optional<Hit> hit : {nameAtEnd(text), nameAtStart(text)}) {
        if (hit) {
            hit->first = segment;
            hit->last = segment;
            hits.push_back(*hit);
        }
    }
}

/// "Department of Computer Science Stanford University": at least two words of name.
std::optional<InstitutionNames::Hit> InstitutionNames::nameAtEnd(std::string_view segment) const
{
    std::size_t space = segment.find(' ');
    if (space == std::string_view::npos || !isPartWord(segment.substr(0, space)))
        return std::nullopt;
    for (; space != std::string_view::npos; space = segment.find(' ', space + 1)) {
        const std::string_view name = segment.substr(space + 1);
        if (name.find(' ') == std::string_view::npos)
            return std::nullopt;
        if (const auto id = whole(name))
            return Hit{name.size(), 0, 0, id->value};
    }
    return std::nullopt;
}

/// "University of Toronto Department of Computer Science", "清华大学计算机系".
std::optional<InstitutionNames::Hit> InstitutionNames::nameAtStart(std::string_view segment) const
{
    for (std::size_t space = segment.rfind(' '); space != std::string_view::npos && space > 0;
         space = segment.rfind(' ', space - 1)) {
        const std::string_view rest = segment.substr(space + 1);
        const std::string_view name = segment.substr(0, space);
        if (name.find(' ') == std::string_view::npos)
            break;
        if (!isPartWord(rest.substr(0, rest.find(' '))))
            continue;
        if (const auto id = whole(name))
            return Hit{name.size(), 0, 0, id->value};
    }
    if (static_cast<unsigned char>(segment.front()) < 0x80)
        return std::nullopt;
    for (std::size_t end = segment.size(); end > 0; --end) {
        const std::string_view name = segment.substr(0, end);
        if (!endsAsChineseName(name))
            continue;
        if (const auto id = whole(name))
            return Hit{name.size(), 0, 0, id->value};
    }
    return std::nullopt;
}

} // namespace whither
