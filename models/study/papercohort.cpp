#include "models/study/papercohort.h"

#include "models/study/codedrows.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace whither {

namespace {

Error missing(const char* key)
{
    return {ErrorCode::MissingColumn, QStringLiteral("authorships"), {QString::fromLatin1(key)}};
}

/// What the later papers say of one person.
struct Trace {
    bool isMember = false;
    bool isOnPaper = false;
    bool isSeveral = false;
    std::optional<std::size_t> row; ///< of the latest known country
};

/// Everybody in a table of authorships.
class People {
public:
    People(const CodedRows& persons, const CodedRows& years, const CodedRows& conferences,
           const CodedRows& countries)
        : m_persons(persons),
          m_years(years),
          m_conferences(conferences),
          m_countries(countries),
          m_lists(countries),
          m_yearNumbers(years.integers()),
          m_traces(persons.codeCount())
    {
    }

    void join(std::size_t row) { m_traces[m_persons[row]].isMember = true; }
    bool isMember(std::size_t row) const
    {
        return m_persons[row] != 0 && m_traces[m_persons[row]].isMember;
    }
    bool isIn(std::size_t row, YearSpan span) const
    {
        const std::int64_t year = yearOf(row);
        return m_years[row] != 0 && year >= span.from && year <= span.to;
    }
    /// A later row of a member, rows in the table's order.
    void see(std::size_t row)
    {
        Trace& trace = m_traces[m_persons[row]];
        trace.isOnPaper = true;
        if (m_countries[row] != 0 && (!trace.row || isLater(row, *trace.row)))
            trace.row = row;
    }
    /// The same rows again, once all have been seen.
    void compare(std::size_t row)
    {
        Trace& trace = m_traces[m_persons[row]];
        if (!trace.row || m_countries[row] == 0 || yearOf(row) != yearOf(*trace.row))
            return;
        const auto& countries = m_lists.parts(m_countries[row]);
        const std::uint32_t latest = m_lists.parts(m_countries[*trace.row]).front();
        trace.isSeveral = trace.isSeveral || countries.size() > 1 || countries.front() != latest;
    }
    PaperCohort result() const;

private:
    std::int64_t yearOf(std::size_t row) const { return m_yearNumbers[m_years[row]]; }
    bool isLater(std::size_t row, std::size_t other) const
    {
        if (yearOf(row) != yearOf(other))
            return yearOf(row) > yearOf(other);
        return m_conferences.text(m_conferences[row]) < m_conferences.text(m_conferences[other]);
    }

    const CodedRows& m_persons;
    const CodedRows& m_years;
    const CodedRows& m_conferences;
    const CodedRows& m_countries;
    CodedLists m_lists;
    std::vector<std::int64_t> m_yearNumbers;
    std::vector<Trace> m_traces;
};

PaperCohort People::result() const
{
    PaperCohort cohort;
    std::vector<std::uint64_t> byCountry(m_lists.partCount());
    for (std::size_t person = 1; person < m_traces.size(); ++person) {
        const Trace& trace = m_traces[person];
        if (!trace.isMember)
            continue;
        ++cohort.members;
        cohort.onAnyPaper += trace.isOnPaper ? 1U : 0U;
        cohort.several += trace.isSeveral ? 1U : 0U;
        if (trace.row) {
            ++cohort.followed;
            ++byCountry[m_lists.parts(m_countries[*trace.row]).front()];
        }
    }
    for (std::uint32_t country = 0; country < byCountry.size(); ++country) {
        if (byCountry[country] > 0)
            cohort.latest.emplace_back(m_lists.text(country), byCountry[country]);
    }
    std::ranges::sort(cohort.latest, [](const auto& left, const auto& right) {
        return std::tie(right.second, left.first) < std::tie(left.second, right.first);
    });
    return cohort;
}

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
    std::vector<CodedRows> coded;
    for (const char* key : {"accepted", "person", "year", "conference", "country"}) {
        const Column* column = table.column(key);
        if (!column)
            return missing(key);
        coded.emplace_back(*column);
    }
    const CodedRows& accepted = coded[0];
    const auto isAccepted = [&](std::size_t row) { return accepted.text(accepted[row]) == "yes"; };
    People people(coded[1], coded[2], coded[3], coded[4]);
    origin.forEach([&](std::size_t row) {
        if (isAccepted(row))
            people.join(row);
    });
    std::vector<std::size_t> seen;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (people.isMember(row) && people.isIn(row, later) && isAccepted(row))
            seen.push_back(row);
    }
    for (const std::size_t row : seen)
        people.see(row);
    for (const std::size_t row : seen)
        people.compare(row);
    return people.result();
}

} // namespace whither
