#include "models/study/cohorts/papercohort.h"

#include "models/study/datasets/codedrows.h"
#include "models/study/persons/namesakes.h"

#include <algorithm>
#include <tuple>

namespace whither {

namespace {

Error missing(const char* key)
{
    return {ErrorCode::MissingColumn, QStringLiteral("authorships"), {QString::fromLatin1(key)}};
}

/// How many people are in each country.
class CountryTally {
public:
    explicit CountryTally(const CodedLists& countries)
        : m_countries(countries), m_counts(countries.partCount())
    {
    }

    void add(std::uint32_t country) { ++m_counts[country]; }
    std::vector<std::pair<std::string, std::uint64_t>> sorted() const
    {
        std::vector<std::pair<std::string, std::uint64_t>> counts;
        for (std::uint32_t country = 0; country < m_counts.size(); ++country) {
            if (m_counts[country] > 0)
                counts.emplace_back(m_countries.text(country), m_counts[country]);
        }
        std::ranges::sort(counts, [](const auto& left, const auto& right) {
            return std::tie(right.second, left.first) < std::tie(left.second, right.first);
        });
        return counts;
    }

private:
    const CodedLists& m_countries;
    std::vector<std::uint64_t> m_counts;
};

} // namespace

Result<Selection> rowsInCountry(const Table& table, std::string_view country,
                                std::int64_t untilYear)
{
    const Column* years = table.column("year");
    const Column* countries = table.column("country");
    if (!years || !countries)
        return missing(years ? "country" : "year");
    const CodedRows codedYears(*years);
    const CodedRows codedCountries(*countries);
    const std::vector<std::int64_t> yearNumbers = codedYears.integers();
    const CodedLists lists(codedCountries);
    std::vector<bool> isThere(codedCountries.codeCount());
    for (std::uint32_t code = 1; code < isThere.size(); ++code)
        isThere[code] = std::ranges::any_of(
            lists.parts(code), [&](std::uint32_t part) { return lists.text(part) == country; });
    Selection rows(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (isThere[codedCountries[row]] && codedYears[row] != 0
            && yearNumbers[codedYears[row]] <= untilYear)
            rows.insert(row);
    }
    return rows;
}

Result<PaperCohort> followCohort(const Table& table, const Selection& origin, YearSpan later)
{
    const auto trail = PaperTrail::over(table);
    if (!trail.ok())
        return trail.error();
    const std::vector<bool> members = trail.value().peopleIn(origin);
    const std::vector<Sighting> seen =
        trail.value().sightings(trail.value().rowsOf(members), later);
    const std::vector<KnownProfiles> profiles = knownProfiles(table, trail.value().persons());
    CountryTally latest(trail.value().countries());
    CountryTally unambiguous(trail.value().countries());
    PaperCohort cohort;
    for (std::size_t person = 1; person < members.size(); ++person) {
        const Sighting& sighting = seen[person];
        cohort.members += members[person] ? 1U : 0U;
        cohort.onAnyPaper += sighting.isOnPaper ? 1U : 0U;
        cohort.several += sighting.isSeveral ? 1U : 0U;
        if (!sighting.row)
            continue;
        const std::uint32_t country = trail.value().countriesOf(*sighting.row).front();
        const bool isShared = profiles[person] == KnownProfiles::Several;
        ++cohort.followed;
        latest.add(country);
        if (!isShared)
            unambiguous.add(country);
        cohort.ambiguous += isShared ? 1U : 0U;
        cohort.unidentified += profiles[person] == KnownProfiles::None ? 1U : 0U;
    }
    cohort.latest = latest.sorted();
    cohort.latestUnambiguous = unambiguous.sorted();
    return cohort;
}

} // namespace whither
