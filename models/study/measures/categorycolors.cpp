#include "models/study/measures/categorycolors.h"

#include "models/study/measures/places.h"
#include "models/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace whither {

namespace {

/// FNV-1a of the folded text: the same on every machine and in every version.
std::uint32_t hashOf(std::string_view text)
{
    std::string folding;
    foldInto(text, folding);
    std::uint32_t hash = 2'166'136'261U;
    for (const char byte : folding)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    return hash;
}

} // namespace

CategoryColors::CategoryColors(const std::vector<Group>& values, bool arePlaces)
{
    if (arePlaces)
        return;
    std::vector<const Group*> known;
    for (const Group& group : values) {
        // A column of countries may not be known to be one.
        if (group.terms.front() && placeColorKey(*group.terms.front()).empty())
            known.push_back(&group);
    }
    const std::size_t colored = std::min(known.size(), categoryColors);
    std::ranges::partial_sort(known, known.begin() + static_cast<std::ptrdiff_t>(colored),
                              [](const Group* a, const Group* b) {
                                  return a->count != b->count ? a->count > b->count
                                                              : a->terms.front() < b->terms.front();
                              });
    known.resize(colored);
    std::array<bool, categoryColors> isTaken{};
    for (const Group* group : known) {
        std::size_t color = hashOf(*group->terms.front()) % categoryColors;
        while (isTaken[color])
            color = (color + 1) % categoryColors;
        isTaken[color] = true;
        m_keys.emplace(*group->terms.front(), std::to_string(color + 1));
    }
}

std::string_view CategoryColors::keyOf(const Term& term) const
{
    if (!term)
        return {};
    if (const std::string_view place = placeColorKey(placeOf(*term).name); !place.empty())
        return place;
    const auto found = m_keys.find(*term);
    return found == m_keys.end() ? std::string_view() : found->second;
}

void colorParts(OutcomeSummary& summary, const CategoryColors& colors)
{
    for (OutcomePart& part : summary.parts)
        part.colorKey = colors.keyOf(part.term);
}

} // namespace whither
