#include "models/study/persons/sightings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

/// In the order of the constructor.
constexpr std::array columnsNeeded{"accepted", "person", "year", "conference", "country"};

} // namespace

PaperTrail::PaperTrail(std::vector<CodedRows> columns)
    : m_accepted(std::move(columns[0])),
      m_persons(std::move(columns[1])),
      m_years(std::move(columns[2])),
      m_conferences(std::move(columns[3])),
      m_countries(std::move(columns[4])),
      m_lists(m_countries),
      m_yearNumbers(m_years.integers()),
      m_isYes(m_accepted.codeCount())
{
    for (std::uint32_t code = 1; code < m_isYes.size(); ++code)
        m_isYes[code] = m_accepted.text(code) == "yes";
}

bool PaperTrail::canBeOver(const Table& table)
{
    return std::ranges::all_of(columnsNeeded,
                               [&](const char* key) { return table.column(key) != nullptr; });
}

Result<PaperTrail> PaperTrail::over(const Table& authorships)
{
    std::vector<CodedRows> coded;
    for (const char* key : columnsNeeded) {
        const Column* column = authorships.column(key);
        if (!column)
            return Error{ErrorCode::MissingColumn,
                         QStringLiteral("authorships"),
                         {QString::fromLatin1(key)}};
        coded.emplace_back(*column);
    }
    return PaperTrail(std::move(coded));
}

bool PaperTrail::counts(std::size_t row) const
{
    return m_persons[row] != 0 && m_isYes[m_accepted[row]];
}

std::optional<std::int64_t> PaperTrail::year(std::size_t row) const
{
    return m_years[row] == 0 ? std::nullopt : std::optional(m_yearNumbers[m_years[row]]);
}

const std::vector<std::uint32_t>& PaperTrail::countriesOf(std::size_t row) const
{
    return m_lists.parts(m_countries[row]);
}

bool PaperTrail::isLater(std::size_t row, std::size_t other) const
{
    const std::int64_t rowYear = m_yearNumbers[m_years[row]];
    const std::int64_t otherYear = m_yearNumbers[m_years[other]];
    if (rowYear != otherYear)
        return rowYear > otherYear;
    return m_conferences.text(m_conferences[row]) < m_conferences.text(m_conferences[other]);
}

std::vector<std::size_t> PaperTrail::rowsOf(const std::vector<bool>& people) const
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(); ++row) {
        if (people[m_persons[row]] && counts(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<bool> PaperTrail::peopleIn(const Selection& rows) const
{
    std::vector<bool> people(m_persons.codeCount());
    rows.forEach([&](std::size_t row) {
        if (counts(row))
            people[m_persons[row]] = true;
    });
    return people;
}

std::vector<Sighting> PaperTrail::sightings(const std::vector<std::size_t>& rows,
                                            YearSpan years) const
{
    const auto isIn = [&](std::size_t row) {
        return m_years[row] != 0 && years.contains(m_yearNumbers[m_years[row]]);
    };
    std::vector<Sighting> seen(m_persons.codeCount());
    for (const std::size_t row : rows) {
        if (!isIn(row))
            continue;
        Sighting& sighting = seen[m_persons[row]];
        sighting.isOnPaper = true;
        if (m_countries[row] != 0 && (!sighting.row || isLater(row, *sighting.row)))
            sighting.row = row;
    }
    for (const std::size_t row : rows) {
        Sighting& sighting = seen[m_persons[row]];
        if (!sighting.row || m_countries[row] == 0
            || m_yearNumbers[m_years[row]] != m_yearNumbers[m_years[*sighting.row]])
            continue;
        const auto& countries = countriesOf(row);
        const std::uint32_t latest = countriesOf(*sighting.row).front();
        sighting.isSeveral =
            sighting.isSeveral || countries.size() > 1 || countries.front() != latest;
    }
    return seen;
}

} // namespace whither
