#include "models/study/persons/personrecords.h"

#include "models/text/namekey.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// Row numbers by the group they belong to; `group(row)` is below `groups`, or that for none.
template <typename Group>
void groupRows(std::size_t rows, std::size_t groups, Group&& group,
               std::vector<std::size_t>& starts, std::vector<std::size_t>& grouped)
{
    starts.assign(groups + 1, 0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (group(row) < groups)
            ++starts[group(row) + 1];
    }
    for (std::size_t place = 1; place <= groups; ++place)
        starts[place] += starts[place - 1];
    grouped.resize(starts.back());
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    for (std::size_t row = 0; row < rows; ++row) {
        if (group(row) < groups)
            grouped[next[group(row)]++] = row;
    }
}

template <typename Item>
void sortOnce(std::vector<Item>& items)
{
    std::ranges::sort(items);
    const auto twice = std::unique(items.begin(), items.end());
    items.erase(twice, items.end());
}

std::optional<CodedRows> rowsOfColumn(const Table& table, std::string_view key)
{
    const Column* column = table.column(key);
    return column ? std::optional<CodedRows>(*column) : std::nullopt;
}

} // namespace

Result<std::shared_ptr<const PersonRecords>> PersonRecords::over(std::shared_ptr<const Table> table)
{
    const Column* persons = table->column("person");
    const Column* papers = table->column("paper");
    if (!persons || !papers)
        return Error{ErrorCode::MissingColumn,
                     QStringLiteral("authorships"),
                     {QLatin1String(persons ? "paper" : "person")}};
    return std::shared_ptr<const PersonRecords>(
        new PersonRecords(std::move(table), *persons, *papers));
}

PersonRecords::PersonRecords(std::shared_ptr<const Table> table, const Column& persons,
                             const Column& papers)
    : m_table(std::move(table)),
      m_persons(persons),
      m_papers(papers),
      m_ids(rowsOfColumn(*m_table, "person_id")),
      m_spellings(rowsOfColumn(*m_table, "name")),
      m_years(rowsOfColumn(*m_table, "year")),
      m_affiliations(rowsOfColumn(*m_table, "affiliation")),
      m_countries(rowsOfColumn(*m_table, "country"))
{
    findRecords();
    findRows();
}

std::uint32_t PersonRecords::add(PersonRecord record, std::uint32_t code,
                                 std::vector<std::uint32_t>& numbers)
{
    if (numbers[code] == 0) {
        m_records.push_back(std::move(record));
        numbers[code] = static_cast<std::uint32_t>(m_records.size());
    }
    return numbers[code];
}

void PersonRecords::findRecords()
{
    m_byRow.resize(m_persons.rowCount());
    std::vector<std::uint32_t> byName(m_persons.codeCount());
    std::vector<std::uint32_t> byId(m_ids ? m_ids->codeCount() : 0);
    std::vector<bool> isIdentifier(byId.size());
    for (std::uint32_t code = 1; code < isIdentifier.size(); ++code)
        isIdentifier[code] = isPersonIdentifier(m_ids->text(code));
    for (std::size_t row = 0; row < m_byRow.size(); ++row) {
        const std::uint32_t person = m_persons[row];
        const std::uint32_t id = m_ids ? (*m_ids)[row] : 0;
        if (person == 0)
            continue;
        m_byRow[row] = id != 0 && isIdentifier[id]
                           ? add({std::string(m_ids->text(id)), {}}, id, byId)
                           : add({{}, std::string(m_persons.text(person))}, person, byName);
    }
}

void PersonRecords::findRows()
{
    const auto recordAt = [this](std::size_t row) { return std::size_t(m_byRow[row]) - 1; };
    groupRows(m_byRow.size(), m_records.size(), recordAt, m_starts, m_rows);
    const auto paperAt = [this](std::size_t row) { return std::size_t(m_papers[row]) - 1; };
    groupRows(m_byRow.size(), m_papers.codeCount() - 1, paperAt, m_paperStarts, m_paperRows);
    m_names.resize(m_records.size());
    m_recordsNamed.resize(m_persons.codeCount());
    for (std::uint32_t record = 0; record < m_records.size(); ++record) {
        std::vector<std::uint32_t> shown;
        for (const std::size_t row : rowsOf(record))
            shown.push_back(m_persons[row]);
        std::vector<std::uint32_t>& names = m_names[record];
        names = shown;
        sortOnce(names);
        if (names.size() > 1)
            std::ranges::stable_sort(names, std::ranges::greater(), [&](std::uint32_t name) {
                return std::ranges::count(shown, name);
            });
        for (const std::uint32_t name : names)
            m_recordsNamed[name].push_back(record);
    }
}

std::optional<std::uint32_t> PersonRecords::recordOf(std::size_t row) const
{
    return m_byRow[row] == 0 ? std::nullopt : std::optional(m_byRow[row] - 1);
}

std::span<const std::size_t> PersonRecords::rowsOf(std::uint32_t record) const
{
    return std::span(m_rows).subspan(m_starts[record],
                                     m_starts[record + std::size_t(1)] - m_starts[record]);
}

std::vector<std::string> PersonRecords::spellings(std::uint32_t record) const
{
    std::vector<std::string> spellings;
    for (const std::size_t row : rowsOf(record)) {
        std::string spelling(m_spellings ? text(m_spellings, row) : m_persons.text(m_persons[row]));
        if (!spelling.empty() && std::ranges::find(spellings, spelling) == spellings.end())
            spellings.push_back(std::move(spelling));
    }
    return spellings;
}

std::size_t PersonRecords::paperCount(std::uint32_t record) const
{
    std::vector<std::uint32_t> papers;
    for (const std::size_t row : rowsOf(record))
        papers.push_back(m_papers[row]);
    sortOnce(papers);
    return papers.size();
}

std::vector<Appointment> PersonRecords::careerOf(std::uint32_t record) const
{
    std::vector<Appointment> appointments;
    for (const std::size_t row : rowsOf(record)) {
        const auto year = integerIn(text(m_years, row));
        if (!year)
            continue;
        const Appointment shown{*year, *year, text(m_affiliations, row), text(m_countries, row),
                                1,     row};
        const auto known = std::ranges::find_if(appointments, [&](const Appointment& other) {
            return other.from == shown.from && other.institution == shown.institution
                   && other.country == shown.country;
        });
        if (known == appointments.end())
            appointments.push_back(shown);
        else
            ++known->papers;
    }
    std::ranges::stable_sort(appointments, {}, &Appointment::from);
    return career(appointments);
}

std::vector<std::string> PersonRecords::institutions(std::uint32_t record) const
{
    std::vector<std::string> institutions;
    for (const std::size_t row : rowsOf(record)) {
        if (const std::string_view list = text(m_affiliations, row); !list.empty())
            forEachListed(list, [&](std::string_view part) {
                nameKeyInto(part, institutions.emplace_back());
            });
    }
    sortOnce(institutions);
    std::erase(institutions, std::string());
    return institutions;
}

std::vector<std::uint32_t> PersonRecords::coauthors(std::uint32_t record) const
{
    std::vector<std::uint32_t> coauthors;
    for (const std::size_t row : rowsOf(record)) {
        if (m_papers[row] == 0)
            continue;
        const std::size_t paper = m_papers[row] - std::size_t(1);
        for (std::size_t place = m_paperStarts[paper]; place < m_paperStarts[paper + 1]; ++place) {
            const std::size_t other = m_paperRows[place];
            if (other != row && m_persons[other] != 0)
                coauthors.push_back(m_persons[other]);
        }
    }
    sortOnce(coauthors);
    std::erase_if(coauthors, [&](std::uint32_t name) {
        return std::ranges::find(m_names[record], name) != m_names[record].end();
    });
    return coauthors;
}

} // namespace whither
