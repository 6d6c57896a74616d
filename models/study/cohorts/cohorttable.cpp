#include "models/study/cohorts/cohorttable.h"

#include "models/study/persons/namesakes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace whither {

namespace {

/// What the list says of one member before anybody asks where they went.
struct Member {
    std::vector<std::uint32_t> papers; ///< codes; distinct once counted
    std::optional<std::int64_t> firstYear;
    std::optional<std::int64_t> lastYear;
    std::size_t nameRow = 0;
    std::optional<std::size_t> thenRow;
};

/// A table's column as texts, or nothing in every row where the table has none.
class OptionalRows {
public:
    explicit OptionalRows(const Column* column)
    {
        if (column)
            m_rows.emplace(*column);
    }
    std::uint32_t code(std::size_t row) const { return m_rows ? (*m_rows)[row] : 0; }
    std::string_view text(std::size_t row) const
    {
        return m_rows ? m_rows->text((*m_rows)[row]) : std::string_view();
    }

private:
    std::optional<CodedRows> m_rows;
};

/// A column that takes whatever is known; all of it computed.
class MemberColumn {
public:
    MemberColumn(std::string key, ColumnType type, std::uint16_t computed, std::uint16_t unknown)
        : m_builder(std::move(key), type), m_computed(computed), m_unknown(unknown)
    {
    }
    void add(std::string_view text)
    {
        if (text.empty())
            m_builder.appendUnknown(m_unknown);
        else
            m_builder.appendText(text, m_computed);
    }
    void add(std::optional<std::int64_t> number)
    {
        if (number)
            m_builder.appendInteger(*number, m_computed);
        else
            m_builder.appendUnknown(m_unknown);
    }
    Column build() && { return std::move(m_builder).build(); }

private:
    ColumnBuilder m_builder;
    std::uint16_t m_computed;
    std::uint16_t m_unknown;
};

std::string_view seenTerm(const Sighting& sighting)
{
    if (sighting.row)
        return "seen_country_known";
    return sighting.isOnPaper ? "seen_country_unknown" : "not_seen";
}

std::string_view severalTerm(const Sighting& sighting)
{
    if (!sighting.row)
        return {};
    return sighting.isSeveral ? "several_countries" : "one_country";
}

std::string_view profilesTerm(KnownProfiles profiles)
{
    switch (profiles) {
    case KnownProfiles::None:
        return "no_profile";
    case KnownProfiles::One:
        return "one_profile";
    case KnownProfiles::Several:
        return "several_profiles";
    }
    return {};
}

class MemberTable {
public:
    MemberTable(const Table& authorships, const PaperTrail& trail, const Selection& origin,
                const CohortRule& rule)
        : m_table(authorships),
          m_trail(trail),
          m_origin(origin),
          m_names(authorships.column("name")),
          m_papers(authorships.column("paper")),
          m_affiliations(authorships.column("affiliation")),
          m_isMember(trail.peopleIn(origin)),
          m_rows(trail.rowsOf(m_isMember)),
          m_later(trail.sightings(m_rows, rule.later)),
          m_members(trail.persons().codeCount())
    {
        m_unknown = m_provenances.indexOf({});
        m_computed = m_provenances.indexOf({ProvenanceKind::Computed, sourceOfList()});
        for (const std::int64_t year : rule.looks) {
            m_looks.push_back(trail.sightings(m_rows, {year, year}));
            m_lookKeys.push_back(lookKey(year));
        }
        for (const std::size_t row : m_rows)
            meet(row);
        for (std::uint32_t person = 1; person < m_isMember.size(); ++person) {
            if (m_isMember[person])
                m_people.push_back(person);
        }
        std::ranges::sort(m_people, {},
                          [&](std::uint32_t person) { return trail.persons().text(person); });
    }

    std::shared_ptr<const Table> build() &&
    {
        addPapers();
        addThen();
        addLater();
        addDoubts();
        for (std::size_t look = 0; look < m_looks.size(); ++look) {
            addColumn(m_lookKeys[look], ColumnType::Text, [&](std::uint32_t person) {
                return firstCountry(m_looks[look][person].row);
            });
        }
        return std::make_shared<const Table>(std::move(m_columns), std::move(m_provenances).take());
    }

private:
    std::string sourceOfList() const;
    void meet(std::size_t row);
    std::string_view countryThen(const Member& member) const;
    void addPapers();
    void addThen();
    void addLater();
    void addDoubts();

    /// A column of what `value` says of each member.
    template <typename Value>
    void addColumn(std::string key, ColumnType type, Value&& value)
    {
        MemberColumn column(std::move(key), type, m_computed, m_unknown);
        for (const std::uint32_t person : m_people)
            column.add(value(person));
        m_columns.push_back(std::move(column).build());
    }
    std::string_view firstCountry(std::optional<std::size_t> row) const
    {
        return row ? m_trail.countries().text(m_trail.countriesOf(*row).front())
                   : std::string_view();
    }
    std::string_view affiliation(std::optional<std::size_t> row) const
    {
        return row ? m_affiliations.text(*row) : std::string_view();
    }

    const Table& m_table;
    const PaperTrail& m_trail;
    const Selection& m_origin;
    OptionalRows m_names;
    OptionalRows m_papers;
    OptionalRows m_affiliations;
    std::vector<bool> m_isMember;    ///< by person code, as all that follow
    std::vector<std::size_t> m_rows; ///< of members
    std::vector<Sighting> m_later;
    std::vector<Member> m_members;
    std::vector<std::vector<Sighting>> m_looks;
    std::vector<std::string> m_lookKeys;
    std::optional<std::vector<std::uint32_t>> m_countriesThen; ///< that every row of origin names
    std::vector<std::uint32_t> m_people;                       ///< the codes of members, a row each
    ProvenanceList m_provenances;
    std::uint16_t m_unknown = 0;
    std::uint16_t m_computed = 0;
    std::vector<Column> m_columns;
};

std::string MemberTable::sourceOfList() const
{
    for (const Provenance& provenance : m_table.provenances()) {
        if (provenance.kind == ProvenanceKind::Published)
            return provenance.source;
    }
    return {};
}

/// A row of a member, rows in the table's order.
void MemberTable::meet(std::size_t row)
{
    Member& member = m_members[m_trail.persons()[row]];
    const auto year = m_trail.year(row);
    if (member.papers.empty() || (year && (!member.lastYear || *year > *member.lastYear)))
        member.nameRow = row;
    if (year) {
        member.firstYear = std::min(*year, member.firstYear.value_or(*year));
        member.lastYear = std::max(*year, member.lastYear.value_or(*year));
    }
    member.papers.push_back(m_papers.code(row));
    if (!m_origin.contains(row))
        return;
    const std::vector<std::uint32_t>& countries = m_trail.countriesOf(row);
    if (!countries.empty() && (!member.thenRow || m_trail.isLater(row, *member.thenRow)))
        member.thenRow = row;
    if (!m_countriesThen) {
        m_countriesThen = countries;
        return;
    }
    std::erase_if(*m_countriesThen, [&](std::uint32_t country) {
        return std::ranges::find(countries, country) == countries.end();
    });
}

std::string_view MemberTable::countryThen(const Member& member) const
{
    if (!member.thenRow)
        return {};
    const std::vector<std::uint32_t>& countries = m_trail.countriesOf(*member.thenRow);
    const auto common = std::ranges::find_if(countries, [&](std::uint32_t country) {
        return std::ranges::find(*m_countriesThen, country) != m_countriesThen->end();
    });
    return m_trail.countries().text(common == countries.end() ? countries.front() : *common);
}

void MemberTable::addPapers()
{
    addColumn("name", ColumnType::Text,
              [&](std::uint32_t person) { return m_names.text(m_members[person].nameRow); });
    addColumn("person", ColumnType::Text,
              [&](std::uint32_t person) { return m_trail.persons().text(person); });
    addColumn("papers", ColumnType::Integer, [&](std::uint32_t person) {
        std::vector<std::uint32_t>& papers = m_members[person].papers;
        std::ranges::sort(papers);
        const auto twice = std::unique(papers.begin(), papers.end());
        papers.erase(twice, papers.end());
        return std::optional(static_cast<std::int64_t>(papers.size()));
    });
    addColumn("first_year", ColumnType::Integer,
              [&](std::uint32_t person) { return m_members[person].firstYear; });
    addColumn("last_year", ColumnType::Integer,
              [&](std::uint32_t person) { return m_members[person].lastYear; });
}

void MemberTable::addThen()
{
    addColumn("where_then", ColumnType::Text,
              [&](std::uint32_t person) { return countryThen(m_members[person]); });
    addColumn("institution_then", ColumnType::List,
              [&](std::uint32_t person) { return affiliation(m_members[person].thenRow); });
}

void MemberTable::addLater()
{
    addColumn("where_later", ColumnType::Text,
              [&](std::uint32_t person) { return firstCountry(m_later[person].row); });
    addColumn("institution_later", ColumnType::List,
              [&](std::uint32_t person) { return affiliation(m_later[person].row); });
    addColumn("later_year", ColumnType::Integer,
              [&](std::uint32_t person) -> std::optional<std::int64_t> {
                  const auto row = m_later[person].row;
                  return row ? m_trail.year(*row) : std::nullopt;
              });
    addColumn("seen_again", ColumnType::Text,
              [&](std::uint32_t person) { return seenTerm(m_later[person]); });
    addColumn("several", ColumnType::Text,
              [&](std::uint32_t person) { return severalTerm(m_later[person]); });
}

void MemberTable::addDoubts()
{
    const std::vector<KnownProfiles> profiles = knownProfiles(m_table, m_trail.persons());
    addColumn("shared_name", ColumnType::Text,
              [&](std::uint32_t person) { return profilesTerm(profiles[person]); });
    const std::vector<bool> areMany = namesAtManyInstitutions(m_table, m_trail.persons());
    addColumn("institutions_at_once", ColumnType::Text, [&](std::uint32_t person) {
        return std::string_view(areMany[person] ? "many_institutions" : "few_institutions");
    });
}

} // namespace

Result<std::shared_ptr<const Table>> cohortTable(const Table& authorships, const Selection& origin,
                                                 const CohortRule& rule)
{
    const auto trail = PaperTrail::over(authorships);
    if (!trail.ok())
        return trail.error();
    return MemberTable(authorships, trail.value(), origin, rule).build();
}

const std::vector<std::string_view>& cohortTerms()
{
    static const std::vector<std::string_view> terms{
        "seen_country_known", "seen_country_unknown", "not_seen",    "several_countries",
        "one_country",        "several_profiles",     "one_profile", "no_profile",
        "many_institutions",  "few_institutions"};
    return terms;
}

std::string lookKey(std::int64_t year)
{
    return "in_" + std::to_string(year);
}

} // namespace whither
