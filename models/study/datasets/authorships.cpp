#include "models/study/datasets/authorships.h"

#include "models/study/datasets/codedrows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace whither {

namespace {

/// A sum of many parts without the error that grows with their number (Neumaier 1974, ZAMM 54:39).
class ExactSum {
public:
    void add(double part)
    {
        const double sum = m_sum + part;
        m_lost += std::abs(m_sum) >= std::abs(part) ? (m_sum - sum) + part : (part - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

struct CountrySum {
    ExactSum count;
    std::uint64_t listed = 0;
    bool isNamed = false;
};

/// What is summed of one conference and year. `countries[part]`, those not met left out at the end.
struct EditionCounts {
    std::vector<CountrySum> countries;
    ExactSum unknown;
    std::uint64_t accepted = 0;
    std::uint64_t known = 0;

    CountrySum& of(std::uint32_t country)
    {
        if (countries.size() <= country)
            countries.resize(std::size_t(country) + 1);
        countries[country].isNamed = true;
        return countries[country];
    }
};

void addOnce(std::vector<std::uint32_t>& list, std::uint32_t item)
{
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

/// The rows of a table by paper: each paper's rows in the table's order, wherever they stand.
class RowsByPaper {
public:
    RowsByPaper(const CodedRows& papers, const Selection* chosen)
        : m_starts(papers.codeCount() + 1), m_rows()
    {
        const auto isChosen = [chosen](std::size_t row) {
            return !chosen || chosen->contains(row);
        };
        for (std::size_t row = 0; row < papers.rowCount(); ++row)
            m_starts[papers[row] + std::size_t(1)] += isChosen(row) ? 1U : 0U;
        for (std::size_t code = 1; code < m_starts.size(); ++code)
            m_starts[code] += m_starts[code - 1];
        m_rows.resize(m_starts.back());
        std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t row = 0; row < papers.rowCount(); ++row) {
            if (isChosen(row))
                m_rows[next[papers[row]]++] = row;
        }
    }
    std::size_t paperCount() const { return m_starts.size() - 1; }
    std::span<const std::size_t> of(std::size_t paper) const
    {
        return std::span(m_rows).subspan(m_starts[paper], m_starts[paper + 1] - m_starts[paper]);
    }

private:
    std::vector<std::size_t> m_starts;
    std::vector<std::size_t> m_rows;
};

/// The columns that counting looks at.
struct Columns {
    CodedRows conference;
    CodedRows year;
    CodedRows paper;
    CodedRows accepted;
    CodedRows authors;
    CodedRows position;
    CodedRows country;
    CodedRows listed;
};

class Counting {
public:
    Counting(const Columns& columns, CountingRule rule)
        : m_columns(columns),
          m_rule(rule),
          m_countries(columns.country),
          m_listedParts(m_countries.add(columns.listed)),
          m_authors(columns.authors.integers()),
          m_positions(columns.position.integers())
    {
    }

    /// Counts one paper, given some or all of its rows, at least one.
    void add(std::span<const std::size_t> rows);
    std::vector<CountryCount> result() const;

private:
    using EditionKey = std::pair<std::uint32_t, std::uint32_t>;

    bool counts(std::size_t row) const;
    void addWhole(EditionCounts& group, std::span<const std::size_t> rows);
    void addParts(EditionCounts& group, std::span<const std::size_t> rows);
    void addListed(EditionCounts& group, std::span<const std::size_t> rows);
    std::vector<CountryCount> rowsOf(const EditionKey& key, const EditionCounts& group) const;

    const Columns& m_columns;
    CountingRule m_rule;
    CodedLists m_countries;
    std::vector<std::vector<std::uint32_t>> m_listedParts;
    std::vector<std::int64_t> m_authors;
    std::vector<std::int64_t> m_positions;
    std::map<EditionKey, EditionCounts> m_groups;
    std::vector<std::uint32_t> m_found; ///< kept for its memory
};

void Counting::add(std::span<const std::size_t> rows)
{
    const std::size_t first = rows.front();
    EditionCounts& group = m_groups[{m_columns.conference[first], m_columns.year[first]}];
    if (m_columns.accepted.text(m_columns.accepted[first]) != "yes")
        return;
    ++group.accepted;
    if (std::ranges::any_of(rows, [&](std::size_t row) { return m_columns.country[row] != 0; }))
        ++group.known;
    addListed(group, rows);
    if (m_rule == CountingRule::Fractional)
        addParts(group, rows);
    else
        addWhole(group, rows);
}

/// Does the rule look at this author? At a paper without authors, every rule looks.
bool Counting::counts(std::size_t row) const
{
    const std::uint32_t position = m_columns.position[row];
    if (position == 0 || m_rule == CountingRule::Any)
        return true;
    if (m_rule == CountingRule::First)
        return m_positions[position] == 1;
    return m_positions[position] == m_authors[m_columns.authors[row]];
}

void Counting::addWhole(EditionCounts& group, std::span<const std::size_t> rows)
{
    m_found.clear();
    bool isUnknown = false;
    for (const std::size_t row : rows) {
        if (!counts(row))
            continue;
        isUnknown = isUnknown || m_columns.country[row] == 0;
        for (const std::uint32_t country : m_countries.parts(m_columns.country[row]))
            addOnce(m_found, country);
    }
    for (const std::uint32_t country : m_found)
        group.of(country).count.add(1);
    if (isUnknown)
        group.unknown.add(1);
}

void Counting::addParts(EditionCounts& group, std::span<const std::size_t> rows)
{
    const std::int64_t authors = m_authors[m_columns.authors[rows.front()]];
    const double part = 1.0 / static_cast<double>(std::max<std::int64_t>(1, authors));
    for (const std::size_t row : rows) {
        const auto& countries = m_countries.parts(m_columns.country[row]);
        for (const std::uint32_t country : countries)
            group.of(country).count.add(part / static_cast<double>(countries.size()));
        if (countries.empty())
            group.unknown.add(part);
    }
}

void Counting::addListed(EditionCounts& group, std::span<const std::size_t> rows)
{
    m_found.clear();
    for (const std::size_t row : rows) {
        for (const std::uint32_t country : m_countries.parts(m_columns.country[row]))
            addOnce(m_found, country);
        for (const std::uint32_t country : m_listedParts[m_columns.listed[row]])
            addOnce(m_found, country);
    }
    for (const std::uint32_t country : m_found)
        ++group.of(country).listed;
}

std::vector<CountryCount> Counting::rowsOf(const EditionKey& key, const EditionCounts& group) const
{
    CountryCount blank;
    blank.conference = m_columns.conference.text(key.first);
    blank.year = integerIn(m_columns.year.text(key.second));
    blank.accepted = group.accepted;
    blank.known = group.known;
    std::vector<CountryCount> counts;
    for (std::uint32_t country = 0; country < group.countries.size(); ++country) {
        const CountrySum& sum = group.countries[country];
        if (!sum.isNamed)
            continue;
        counts.push_back(blank);
        counts.back().country = m_countries.text(country);
        counts.back().count = sum.count.value();
        counts.back().listed = sum.listed;
    }
    std::ranges::sort(counts, [](const CountryCount& left, const CountryCount& right) {
        return std::tie(right.count, left.country) < std::tie(left.count, right.country);
    });
    counts.push_back(blank);
    counts.back().count = group.unknown.value();
    return counts;
}

std::vector<CountryCount> Counting::result() const
{
    std::vector<std::vector<CountryCount>> groups;
    for (const auto& [key, group] : m_groups)
        groups.push_back(rowsOf(key, group));
    std::ranges::sort(groups, {}, [](const std::vector<CountryCount>& group) {
        return std::tie(group.front().conference, group.front().year);
    });
    std::vector<CountryCount> all;
    for (std::vector<CountryCount>& group : groups)
        std::ranges::move(group, std::back_inserter(all));
    return all;
}

} // namespace

Result<std::vector<CountryCount>> countryCounts(const Table& table, CountingRule rule,
                                                const Selection* rows,
                                                const std::string& countryColumn)
{
    // Countries that cannot be laid beside authors are those that the list states.
    const std::string listed = countryColumn == "country" ? "country_listed" : countryColumn;
    std::vector<CodedRows> coded;
    for (const std::string& key :
         {std::string("conference"), std::string("year"), std::string("paper"),
          std::string("accepted"), std::string("authors"), std::string("position"), countryColumn,
          listed}) {
        const Column* column = table.column(key);
        if (!column)
            return Error{ErrorCode::MissingColumn,
                         QStringLiteral("authorships"),
                         {QString::fromStdString(key)}};
        coded.emplace_back(*column);
    }
    const Columns columns{std::move(coded[0]), std::move(coded[1]), std::move(coded[2]),
                          std::move(coded[3]), std::move(coded[4]), std::move(coded[5]),
                          std::move(coded[6]), std::move(coded[7])};
    const RowsByPaper papers(columns.paper, rows);
    Counting counting(columns, rule);
    for (std::size_t paper = 0; paper < papers.paperCount(); ++paper) {
        if (!papers.of(paper).empty())
            counting.add(papers.of(paper));
    }
    return counting.result();
}

} // namespace whither
