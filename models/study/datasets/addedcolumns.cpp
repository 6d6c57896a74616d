#include "models/study/datasets/addedcolumns.h"

#include "models/study/datasets/codedrows.h"
#include "models/study/institutions/affiliationplaces.h"
#include "models/table/parallel.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

constexpr std::array<std::string_view, 5> keys{"recognised_country", "recognised_origin",
                                               "institution_found", "site_country", "hq_country"};
constexpr std::size_t textsAtOnce = 512; // looked up by one thread

/// Calls `deed(code)` for all codes from 1 on, on idle threads too, until a stop is requested.
template <typename Deed>
void forEachCode(std::size_t codeCount, const std::stop_token& stop, Deed&& deed)
{
    inParallel((codeCount + textsAtOnce - 1) / textsAtOnce, [&](std::size_t block) {
        if (stop.stop_requested())
            return;
        const std::size_t end = std::min((block + 1) * textsAtOnce, codeCount);
        for (std::size_t code = std::max<std::size_t>(block * textsAtOnce, 1); code < end; ++code)
            deed(static_cast<std::uint32_t>(code));
    });
}

/// Values for rows, most of which are alike.
class CodedColumn {
public:
    /// The code of a value; 0 for the empty one.
    std::uint32_t codeOf(std::string_view text)
    {
        return text.empty() ? 0 : m_texts.intern(text) + 1;
    }
    bool isEmpty() const { return m_texts.texts().isEmpty(); }
    /// One code a row.
    Column make(AddedColumn column, const std::vector<std::uint32_t>& rows,
                std::uint16_t knownProvenance, std::uint16_t unknownProvenance) &&
    {
        CodedValues values;
        values.codes = Codes(rows.size(), m_texts.texts().size() + 1);
        values.codes.fill(rows);
        values.texts = std::move(m_texts).take();
        values.texts.shrinkToFit();
        return {std::string(addedKey(column)),
                ColumnType::Text,
                rows.size(),
                std::move(values),
                knownProvenance,
                unknownProvenance};
    }

private:
    Interner m_texts;
};

/// The year of each row, where there is a column of years.
class YearRows {
public:
    explicit YearRows(const Column* column)
    {
        if (!column)
            return;
        m_rows.emplace(*column);
        m_years = m_rows->integers();
    }
    std::optional<int> at(std::size_t row) const
    {
        const std::int64_t year = m_rows ? m_years[(*m_rows)[row]] : 0;
        return year > 0 && year < 10'000 ? std::optional(static_cast<int>(year)) : std::nullopt;
    }

private:
    std::optional<CodedRows> m_rows;
    std::vector<std::int64_t> m_years; ///< by code
};

/// Institution, site and headquarters of every row's affiliation.
class PlaceCodes {
public:
    PlaceCodes(CodedRows written, YearRows years)
        : m_written(std::move(written)), m_years(std::move(years))
    {
    }

    /// Looks every distinct affiliation up.
    void find(const AddingRules& rules, const std::stop_token& stop)
    {
        m_found.resize(m_written.codeCount());
        m_always.resize(m_written.codeCount());
        std::vector<AffiliationPlaces> places(m_written.codeCount());
        forEachCode(m_written.codeCount(), stop, [&](std::uint32_t code) {
            m_found[code].emplace(m_written.text(code), rules.hasAffiliationLists,
                                  rules.institutions);
            if (!m_found[code]->variesByYear())
                places[code] = m_found[code]->in(std::nullopt);
        });
        for (std::uint32_t code = 1; code < m_always.size(); ++code)
            m_always[code] = codesOf(places[code]);
    }

    void fillRows()
    {
        for (auto* rows : {&institutionRows, &siteRows, &hqRows})
            rows->resize(m_written.rowCount());
        for (std::size_t row = 0; row < m_written.rowCount(); ++row) {
            const RowCodes& codes = codesAt(row);
            institutionRows[row] = codes.institution;
            siteRows[row] = codes.site;
            hqRows[row] = codes.hq;
        }
    }

    CodedColumn institutions;
    CodedColumn sites;
    CodedColumn hqs;
    std::vector<std::uint32_t> institutionRows;
    std::vector<std::uint32_t> siteRows;
    std::vector<std::uint32_t> hqRows;

private:
    struct RowCodes {
        std::uint32_t institution = 0;
        std::uint32_t site = 0;
        std::uint32_t hq = 0;
    };

    RowCodes codesOf(const AffiliationPlaces& places)
    {
        return {institutions.codeOf(places.institution), sites.codeOf(places.siteCountry),
                hqs.codeOf(places.hqCountry)};
    }
    const RowCodes& codesAt(std::size_t row)
    {
        const std::uint32_t code = m_written[row];
        if (!m_found[code] || !m_found[code]->variesByYear())
            return m_always[code];
        const auto year = m_years.at(row);
        const auto [known, isNew] = m_inYear.try_emplace(
            (std::uint64_t(code) << 16U) | static_cast<std::uint64_t>(year.value_or(0)));
        if (isNew)
            known->second = codesOf(m_found[code]->in(year));
        return known->second;
    }

    CodedRows m_written;
    YearRows m_years;
    std::vector<std::optional<FoundAffiliation>> m_found; ///< by code
    std::vector<RowCodes> m_always;                       ///< by code; of those that do not vary
    std::unordered_map<std::uint64_t, RowCodes> m_inYear; ///< by code and year, of the others
};

class Adding {
public:
    Adding(const Table& table, const AddingRules& rules, const std::stop_token& stop)
        : m_table(table), m_rules(rules), m_stop(stop)
    {
        std::optional<std::string> source;
        for (const Provenance& provenance : table.provenances()) {
            m_provenances.indexOf(provenance);
            if (!source && provenance.kind == ProvenanceKind::Published)
                source = provenance.source;
        }
        m_unknown = m_provenances.indexOf({});
        m_computed =
            m_provenances.indexOf({ProvenanceKind::Computed, source.value_or(std::string())});
        const std::size_t own = std::min(rules.meanings.size(), table.columns().size());
        m_columns.assign(table.columns().begin(),
                         table.columns().begin() + static_cast<std::ptrdiff_t>(own));
    }

    AddedColumns run()
    {
        addCountries(Meaning::Country, AddedColumn::Country);
        addCountries(Meaning::Origin, AddedColumn::Origin);
        addPlaces();
        std::ranges::stable_sort(m_unknownCells, {}, &UnknownCountryCell::row);
        return {
            std::make_shared<const Table>(std::move(m_columns), std::move(m_provenances).take()),
            std::move(m_unknownCells)};
    }

private:
    const Column* meant(Meaning meaning, std::size_t& index) const
    {
        const auto found = std::ranges::find(m_rules.meanings, meaning);
        index = static_cast<std::size_t>(found - m_rules.meanings.begin());
        return index < std::min(m_rules.meanings.size(), m_table.columns().size())
                   ? &m_table.columns()[index]
                   : nullptr;
    }

    void add(AddedColumn column, CodedColumn values, const std::vector<std::uint32_t>& rows)
    {
        const auto isSame = [&](const Column& own) { return own.key() == addedKey(column); };
        if (!values.isEmpty() && std::ranges::none_of(m_columns, isSame))
            m_columns.push_back(std::move(values).make(column, rows, m_computed, m_unknown));
    }

    void addCountries(Meaning meaning, AddedColumn added);
    void addPlaces();

    const Table& m_table;
    const AddingRules& m_rules;
    std::stop_token m_stop;
    ProvenanceList m_provenances;
    std::uint16_t m_unknown = 0;
    std::uint16_t m_computed = 0;
    std::vector<Column> m_columns;
    std::vector<UnknownCountryCell> m_unknownCells;
};

void Adding::addCountries(Meaning meaning, AddedColumn added)
{
    std::size_t index = 0;
    const Column* column = meant(meaning, index);
    if (!column)
        return;
    const CodedRows written(*column);
    std::vector<std::optional<std::string>> recognised(written.codeCount());
    forEachCode(written.codeCount(), m_stop, [&](std::uint32_t code) {
        recognised[code] = m_rules.countries.keysIn(written.text(code));
    });
    CodedColumn values;
    std::vector<std::uint32_t> newCodes(written.codeCount());
    bool isWrittenSo = true;
    for (std::uint32_t code = 1; code < written.codeCount(); ++code) {
        newCodes[code] = values.codeOf(recognised[code].value_or(std::string()));
        isWrittenSo = isWrittenSo && recognised[code] == written.text(code);
    }
    std::vector<std::uint32_t> rows(written.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::uint32_t code = written[row];
        rows[row] = newCodes[code];
        if (code != 0 && !recognised[code])
            m_unknownCells.push_back({row, index, std::string(written.text(code))});
    }
    if (!isWrittenSo)
        add(added, std::move(values), rows);
}

void Adding::addPlaces()
{
    std::size_t index = 0;
    const Column* affiliations = meant(Meaning::Affiliation, index);
    if (!affiliations)
        return;
    PlaceCodes places(CodedRows(*affiliations), YearRows(meant(Meaning::Year, index)));
    places.find(m_rules, m_stop);
    if (m_stop.stop_requested())
        return;
    places.fillRows();
    add(AddedColumn::Institution, std::move(places.institutions), places.institutionRows);
    add(AddedColumn::SiteCountry, std::move(places.sites), places.siteRows);
    add(AddedColumn::HqCountry, std::move(places.hqs), places.hqRows);
}

} // namespace

std::string_view addedKey(AddedColumn column)
{
    return keys[static_cast<std::size_t>(column)];
}

std::optional<AddedColumn> addedColumnFromKey(std::string_view key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt
                               : std::optional(static_cast<AddedColumn>(found - keys.begin()));
}

AddedColumns withAddedColumns(const std::shared_ptr<const Table>& table, const AddingRules& rules,
                              const std::stop_token& stop)
{
    AddedColumns added = Adding(*table, rules, stop).run();
    if (stop.stop_requested())
        return {table, {}};
    return added;
}

} // namespace whither
