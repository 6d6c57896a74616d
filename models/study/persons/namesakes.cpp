#include "models/study/persons/namesakes.h"

#include "models/text/namekey.h"

#include <algorithm>
#include <string>
#include <utility>

namespace whither {

namespace {

/// Those of the texts that hold none of the others.
std::size_t placesAmong(std::vector<std::string>& texts)
{
    std::ranges::sort(texts, {}, [](const std::string& text) { return text.size(); });
    std::size_t places = 0;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        const auto kept = texts.begin() + static_cast<std::ptrdiff_t>(places);
        const auto isHeld = [&](const std::string& place) {
            return texts[text].find(place) != std::string::npos;
        };
        if (std::none_of(texts.begin(), kept, isHeld))
            std::swap(texts[places++], texts[text]);
    }
    return places;
}

/// One person's affiliations in a year.
struct Stay {
    std::uint32_t person = 0;
    std::uint32_t year = 0;
    std::uint32_t affiliation = 0;

    auto operator<=>(const Stay&) const = default;
};

std::vector<Stay> staysIn(const CodedRows& persons, const CodedRows& years,
                          const CodedRows& affiliations)
{
    std::vector<Stay> stays;
    for (std::size_t row = 0; row < persons.rowCount(); ++row) {
        if (persons[row] != 0 && years[row] != 0 && affiliations[row] != 0)
            stays.push_back({persons[row], years[row], affiliations[row]});
    }
    std::ranges::sort(stays);
    const auto twice = std::unique(stays.begin(), stays.end());
    stays.erase(twice, stays.end());
    return stays;
}

} // namespace

bool isProfile(std::string_view personId)
{
    return personId.size() > 1 && personId.front() == '~';
}

std::vector<KnownProfiles> knownProfiles(const Table& authorships, const CodedRows& persons)
{
    std::vector<KnownProfiles> known(persons.codeCount(), KnownProfiles::None);
    const Column* column = authorships.column("person_id");
    if (!column)
        return known;
    const CodedRows ids(*column);
    std::vector<bool> areProfiles(ids.codeCount());
    for (std::uint32_t code = 1; code < ids.codeCount(); ++code)
        areProfiles[code] = isProfile(ids.text(code));
    std::vector<std::uint32_t> first(persons.codeCount());
    for (std::size_t row = 0; row < persons.rowCount(); ++row) {
        const std::uint32_t person = persons[row];
        if (person == 0 || !areProfiles[ids[row]])
            continue;
        if (known[person] == KnownProfiles::None) {
            known[person] = KnownProfiles::One;
            first[person] = ids[row];
        } else if (first[person] != ids[row]) {
            known[person] = KnownProfiles::Several;
        }
    }
    return known;
}

std::vector<bool> namesAtManyInstitutions(const Table& authorships, const CodedRows& persons)
{
    std::vector<bool> areMany(persons.codeCount());
    const Column* years = authorships.column("year");
    const Column* affiliations = authorships.column("affiliation");
    if (!years || !affiliations)
        return areMany;
    const CodedRows codedAffiliations(*affiliations);
    const std::vector<Stay> stays = staysIn(persons, CodedRows(*years), codedAffiliations);
    std::vector<std::string> texts;
    for (auto from = stays.begin(); from != stays.end();) {
        const auto to = std::find_if(from, stays.end(), [&](const Stay& stay) {
            return stay.person != from->person || stay.year != from->year;
        });
        texts.clear();
        for (auto stay = from; stay != to; ++stay) {
            forEachListed(codedAffiliations.text(stay->affiliation),
                          [&](std::string_view part) { nameKeyInto(part, texts.emplace_back()); });
        }
        if (texts.size() >= manyInstitutions && placesAmong(texts) >= manyInstitutions)
            areMany[from->person] = true;
        from = to;
    }
    return areMany;
}

} // namespace whither
