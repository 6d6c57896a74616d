#include "models/study/datasets/papershares.h"

#include "models/study/datasets/authorships.h"
#include "models/study/measures/places.h"
#include "models/text/fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr std::string_view unknownLabel = "Unknown"; // as published tables have it

struct Rule {
    CountingRule rule;
    const char* measure;
};

/// The first three are measures that sources publish too.
constexpr std::array rules{Rule{CountingRule::Any, "papers_with_any_author"},
                           Rule{CountingRule::First, "lead_author_country"},
                           Rule{CountingRule::Fractional, "fractional_paper_equivalents"},
                           Rule{CountingRule::Last, "last_author_country"}};

struct PlaceRule {
    const char* column;
    const char* suffix; ///< of the measure
};

constexpr std::array placeRules{PlaceRule{"country", ""}, PlaceRule{"site_country", "_by_site"},
                                PlaceRule{"hq_country", "_by_headquarters"}};

/// A conference whose name is not just its key in capitals.
struct UsualName {
    std::string_view key;
    const char* name;
};

constexpr std::array usualNames{UsualName{"nips", "NeurIPS"}, UsualName{"neurips", "NeurIPS"},
                                UsualName{"corl", "CoRL"}, UsualName{"interspeech", "Interspeech"}};

/// Of the built-in table, in its order.
constexpr std::array<std::pair<const char*, ColumnType>, 11> columns{{
    {"conference", ColumnType::Text},
    {"year", ColumnType::Integer},
    {"place", ColumnType::Text},
    {"label", ColumnType::Text},
    {"measure", ColumnType::Text},
    {"count", ColumnType::Real},
    {"total", ColumnType::Integer},
    {"share_percent", ColumnType::Real},
    {"kind", ColumnType::Text},
    {"source_id", ColumnType::Text},
    {"note", ColumnType::Text},
}};

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

class SharesTable {
public:
    SharesTable(const Table& published, std::string source, bool isOfChosen)
        : m_published(published), m_source(std::move(source)), m_isOfChosen(isOfChosen)
    {
        for (const auto& [key, type] : columns)
            m_builders.emplace_back(key, type);
        m_computed = m_origins.indexOf({ProvenanceKind::Computed, m_source});
        m_listed = m_origins.indexOf({ProvenanceKind::Published, m_source});
        m_unknown = m_origins.indexOf({});
        if (const Column* conference = published.column("conference")) {
            for (std::size_t row = 0; row < published.rowCount(); ++row)
                m_names.insert(conference->text(row).value_or(std::string()));
        }
    }

    /// Years nobody knows make no line.
    void add(const CountryCount& count, const std::string& measure)
    {
        if (!count.year || count.accepted == 0)
            return;
        const std::string conference = nameOf(count.conference);
        m_found.insert(conference);
        const std::string label = count.country.value_or(std::string(unknownLabel));
        const std::string place = placeOf(label).name;
        const double share = 100.0 * count.count / static_cast<double>(count.accepted);
        appendText(0, conference, m_listed);
        at(1).appendInteger(*count.year, m_listed);
        appendText(2, place, m_computed);
        appendText(3, label, m_computed);
        appendText(4, measure, m_computed);
        at(5).appendReal(rounded(count.count, 1e-6), m_computed);
        at(6).appendInteger(static_cast<std::int64_t>(count.accepted), m_computed);
        at(7).appendReal(rounded(share, 0.01), m_computed);
        appendText(8, "computed", m_computed);
        appendText(9, m_source, m_listed);
        if (m_isOfChosen)
            appendText(10, chosenAuthorsNote, m_computed);
        else
            at(10).appendUnknown(m_unknown);
    }

    /// What sources publish about the conferences of the list.
    void addPublished()
    {
        const Column* conference = m_published.column("conference");
        for (std::size_t row = 0; conference && row < m_published.rowCount(); ++row) {
            if (m_found.contains(conference->text(row).value_or(std::string())))
                copy(row);
        }
    }

    std::shared_ptr<const Table> build() &&
    {
        std::vector<Column> built;
        for (ColumnBuilder& builder : m_builders)
            built.push_back(std::move(builder).build());
        return std::make_shared<const Table>(std::move(built), std::move(m_origins).take());
    }

private:
    ColumnBuilder& at(std::size_t column) { return m_builders[column]; }
    void appendText(std::size_t column, std::string_view text, std::uint16_t provenance)
    {
        at(column).appendText(text, provenance);
    }

    void copy(std::size_t row)
    {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const Column* from = m_published.column(columns[column].first);
            const auto text = from ? from->text(row) : std::nullopt;
            const std::uint16_t origin =
                from ? m_origins.indexOf(m_published.provenances()[from->provenanceIndex(row)])
                     : m_unknown;
            const ColumnType type = columns[column].second;
            const auto number =
                text && type != ColumnType::Text ? numberIn(from->cell(row)) : std::nullopt;
            if (text && type == ColumnType::Text)
                at(column).appendText(*text, origin);
            else if (number && type == ColumnType::Integer)
                at(column).appendInteger(static_cast<std::int64_t>(*number), origin);
            else if (number)
                at(column).appendReal(*number, origin);
            else
                at(column).appendUnknown(origin);
        }
    }

    /// "iclr" is what a source calls "ICLR"; what no source names has its usual name.
    std::string nameOf(const std::string& conference) const
    {
        const auto usual = std::ranges::find(usualNames, conference, &UsualName::key);
        const std::string known = usual == usualNames.end() ? conference : usual->name;
        const QString wanted = folded(QString::fromStdString(known));
        for (const std::string& name : m_names) {
            if (folded(QString::fromStdString(name)) == wanted)
                return name;
        }
        return usual == usualNames.end() ? QString::fromStdString(known).toUpper().toStdString()
                                         : known;
    }

    const Table& m_published;
    std::string m_source;
    bool m_isOfChosen; ///< not all authors count
    std::vector<ColumnBuilder> m_builders;
    ProvenanceList m_origins;
    std::uint16_t m_computed = 0;
    std::uint16_t m_listed = 0;
    std::uint16_t m_unknown = 0;
    std::set<std::string> m_names; ///< of conferences, as sources write them
    std::set<std::string> m_found; ///< conferences of the list
};

} // namespace

std::vector<std::string> paperShareMeasures()
{
    std::vector<std::string> measures;
    for (const PlaceRule& place : placeRules) {
        for (const Rule& rule : rules)
            measures.push_back(std::string(rule.measure) + place.suffix);
    }
    return measures;
}

Result<std::shared_ptr<const Table>> paperShares(const Table& authorships, const Selection* rows,
                                                 const Table& published, const std::string& source)
{
    SharesTable shares(published, source, rows != nullptr);
    for (const PlaceRule& place : placeRules) {
        const bool isStated = place.column == std::string_view("country");
        if (!isStated && !authorships.column(place.column))
            continue;
        for (const Rule& rule : rules) {
            const auto counts = countryCounts(authorships, rule.rule, rows, place.column);
            if (!counts.ok())
                return counts.error();
            for (const CountryCount& count : counts.value())
                shares.add(count, std::string(rule.measure) + place.suffix);
        }
    }
    shares.addPublished();
    return std::move(shares).build();
}

} // namespace whither
