#include "models/import/papers/paperslots.h"

#include "models/text/namekey.h"

#include <algorithm>
#include <optional>

namespace whither {

namespace {

using Parts = std::vector<std::string_view>;

constexpr std::string_view joint = "; ";

/// The parts between separators, trimmed: one more than there are separators.
Parts splitAt(std::string_view text, char separator)
{
    Parts parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// As `splitAt`, but nothing at all of a blank text.
Parts listOf(std::string_view text)
{
    return trimmed(text).empty() ? Parts() : splitAt(text, ';');
}

Parts authorsOf(std::string_view author)
{
    if (author.find(';') == std::string_view::npos && author.find(',') != std::string_view::npos)
        return splitAt(author, ',');
    return listOf(author);
}

/// The place that a piece of an index names, if that is one of `size` places.
std::optional<std::size_t> placeIn(std::size_t size, std::string_view piece)
{
    if (piece.empty())
        return std::nullopt;
    std::size_t place = 0;
    for (const char digit : piece) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        // Any place past the end is as good as any other: this cannot wrap.
        place = std::min(place * 10 + static_cast<std::size_t>(digit - '0'), size);
    }
    return place < size ? std::optional(place) : std::nullopt;
}

/// Adds the labels that one part of an index names and that are not there yet.
void addNamed(Parts& labels, std::string_view part, const Parts& table)
{
    for (const std::string_view piece : splitAt(part, '+')) {
        const auto place = placeIn(table.size(), piece);
        if (place && !table[*place].empty()
            && std::ranges::find(labels, table[*place]) == labels.end())
            labels.push_back(table[*place]);
    }
}

std::string joined(const Parts& parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        if (!text.empty())
            text += joint;
        text += part;
    }
    return text;
}

/// The table of countries, in which a label that is no country is blank.
Parts countryTable(std::string_view countries)
{
    Parts table = splitAt(countries, ';');
    for (std::string_view& label : table) {
        if (caseFolded(label) == "unknown")
            label = {};
    }
    return table;
}

struct Alignment {
    CountryAlignment kind = CountryAlignment::Absent;
    Parts parts; ///< of the index, one an author; empty unless they could be dealt
};

Alignment aligned(Parts index, std::size_t authorCount, const Parts& affiliations)
{
    if (index.empty())
        return {};
    if (index.size() == authorCount)
        return {CountryAlignment::Whole, std::move(index)};
    const auto stated = static_cast<std::size_t>(std::ranges::count_if(
        affiliations, [](std::string_view affiliation) { return !affiliation.empty(); }));
    if (index.size() > authorCount || affiliations.size() != authorCount || stated != index.size())
        return {CountryAlignment::Impossible, {}};
    Parts dealt;
    std::size_t next = 0;
    for (const std::string_view affiliation : affiliations)
        dealt.push_back(affiliation.empty() ? std::string_view() : index[next++]);
    return {CountryAlignment::ByAffiliation, std::move(dealt)};
}

/// What is written of each author's affiliations, if anything is written of each.
class Affiliations {
public:
    Affiliations(const PaperTexts& texts, Parts written, std::size_t authorCount)
    {
        if (written.size() == authorCount) {
            m_written = std::move(written);
            return;
        }
        Parts index = listOf(texts.institutionIndex);
        if (index.size() != authorCount)
            return;
        m_index = std::move(index);
        m_table = splitAt(texts.institutions, ';');
    }

    std::string of(std::size_t author) const
    {
        Parts names;
        if (!m_index.empty()) {
            addNamed(names, m_index[author], m_table);
        } else if (!m_written.empty()) {
            for (const std::string_view name : splitAt(m_written[author], '+')) {
                if (!name.empty() && std::ranges::find(names, name) == names.end())
                    names.push_back(name);
            }
        }
        return joined(names);
    }

private:
    Parts m_written;
    Parts m_index;
    Parts m_table;
};

} // namespace

PaperSlots paperSlots(const PaperTexts& texts)
{
    const Parts names = authorsOf(texts.author);
    const Parts index = listOf(texts.countryIndex);
    const Parts countries = index.empty() ? Parts() : countryTable(texts.countries);
    Parts written = listOf(texts.affiliation);

    PaperSlots paper;
    Alignment alignment = aligned(index, names.size(), written);
    paper.alignment = alignment.kind;
    if (alignment.kind == CountryAlignment::Impossible) {
        Parts listed;
        for (const std::string_view part : index)
            addNamed(listed, part, countries);
        paper.listedCountries = joined(listed);
    }
    Parts ids = listOf(texts.authorIds);
    if (ids.size() != names.size())
        ids.assign(names.size(), {});
    const Affiliations affiliations(texts, std::move(written), names.size());
    paper.authors.reserve(names.size());
    Parts labels;
    for (std::size_t author = 0; author < names.size(); ++author) {
        if (names[author].empty())
            continue;
        labels.clear();
        if (!alignment.parts.empty())
            addNamed(labels, alignment.parts[author], countries);
        paper.authors.push_back(
            {names[author], ids[author], affiliations.of(author), joined(labels)});
    }
    return paper;
}

bool isAcceptedStatus(std::string_view status)
{
    const std::string folding = caseFolded(trimmed(status));
    if (folding.empty() || folding == "active")
        return false;
    for (const std::string_view refusal : {"reject", "withdraw", "workshop"}) {
        if (folding.find(refusal) != std::string::npos)
            return false;
    }
    return true;
}

} // namespace whither
