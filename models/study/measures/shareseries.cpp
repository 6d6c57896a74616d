#include "models/study/measures/shareseries.h"

#include "models/study/measures/places.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace whither {

namespace {

/// A selected row with the columns this file needs, in plain types.
struct ShareRow {
    std::string conference;
    std::string place;
    std::string label;
    std::string measure;
    std::string source;
    std::optional<double> percent;
    SharePoint point;
};

class RowReader {
public:
    RowReader(const Engine& engine, const Query& query)
        : m_schema(engine.columns(query.table)), m_rows(engine.rows(query))
    {
    }

    std::size_t size() const { return m_rows->size(); }

    ShareRow read(std::size_t position) const
    {
        ShareRow row;
        row.conference = text(position, "conference");
        row.place = text(position, "place");
        row.label = text(position, "label");
        row.measure = text(position, "measure");
        row.source = text(position, "source_id");
        row.percent = real(position, "share_percent");
        row.point.year = static_cast<int>(real(position, "year").value_or(0));
        row.point.count = real(position, "count");
        row.point.total = real(position, "total");
        row.point.isComputed = text(position, "kind") == "computed";
        row.point.isShareDerived = !row.point.isComputed && isComputed(position, "share_percent");
        row.point.note = text(position, "note");
        row.point.rowId = m_rows->rowId(position);
        return row;
    }

private:
    Cell cell(std::size_t position, std::string_view key) const
    {
        const auto column = columnIndex(m_schema, key);
        return column ? m_rows->cell(position, *column) : Cell();
    }
    bool isComputed(std::size_t position, std::string_view key) const
    {
        const auto column = columnIndex(m_schema, key);
        return column && m_rows->provenance(position, *column).kind == ProvenanceKind::Computed;
    }
    std::string text(std::size_t position, std::string_view key) const
    {
        return plainText(cell(position, key)).value_or(std::string());
    }
    std::optional<double> real(std::size_t position, std::string_view key) const
    {
        return numberIn(cell(position, key));
    }

    std::vector<ColumnSchema> m_schema;
    std::shared_ptr<const Rows> m_rows;
};

std::optional<double> valueOf(const ShareRow& row, Measure measure)
{
    if (measure == Measure::Share)
        return row.percent;
    return row.point.count;
}

using YearKey = std::tuple<std::string, std::string, std::string, std::string, int>;

YearKey yearKey(const ShareRow& row)
{
    return {row.conference, row.place, row.measure, row.source, row.point.year};
}

/// Keeps, where one source gives a country in several delimitations in a year, those of the
/// breadth the rule asks for.
void applyRegionRule(std::vector<ShareRow>& rows, RegionRule rule)
{
    std::map<YearKey, int> chosen;
    for (const ShareRow& row : rows) {
        const int breadth = placeOf(row.label).breadth;
        const auto [place, isNew] = chosen.emplace(yearKey(row), breadth);
        if (!isNew) {
            place->second = rule == RegionRule::NarrowestInSource
                                ? std::min(place->second, breadth)
                                : std::max(place->second, breadth);
        }
    }
    std::erase_if(rows, [&](const ShareRow& row) {
        return placeOf(row.label).breadth != chosen.at(yearKey(row));
    });
}

std::vector<std::vector<SharePoint>> runsOf(std::vector<SharePoint> points)
{
    std::ranges::sort(points, {}, &SharePoint::year);
    std::vector<std::vector<SharePoint>> runs;
    for (SharePoint& point : points) {
        if (runs.empty() || point.year != runs.back().back().year + 1)
            runs.emplace_back();
        runs.back().push_back(std::move(point));
    }
    return runs;
}

std::optional<double> valueIn(const ShareSeries& series, int year)
{
    for (const auto& run : series.runs) {
        for (const SharePoint& point : run) {
            if (point.year == year)
                return point.value;
        }
    }
    return std::nullopt;
}

/// By how much a line leads another in a year that both have.
struct Lead {
    const SharePoint* point;
    double by;
};

/// The leads of a run's line over another, a list for each stretch of years without a gap in
/// either.
std::vector<std::vector<Lead>> leadsOver(const ShareSeries& other,
                                         const std::vector<SharePoint>& run)
{
    std::vector<std::vector<Lead>> stretches(1);
    for (const SharePoint& point : run) {
        if (const auto value = valueIn(other, point.year))
            stretches.back().push_back({&point, point.value - *value});
        else
            stretches.emplace_back();
    }
    return stretches;
}

/// Where the order of two series flips within a stretch. Lines that meet in a year and part the
/// other way round cross in that year.
void findCrossings(SharePanel& panel, std::size_t a, std::size_t b, const std::vector<Lead>& leads)
{
    double leadBefore = 0; // the last lead that was not level
    for (std::size_t place = 0; place < leads.size(); ++place) {
        const double lead = leads[place].by;
        if (leadBefore * lead < 0) {
            const Lead& last = leads[place - 1];
            const double part = last.by / (last.by - lead); // 0 where they were level
            const double rise = leads[place].point->value - last.point->value;
            panel.crossings.push_back({lead > 0 ? a : b, lead > 0 ? b : a, last.point->year + part,
                                       last.point->value + part * rise});
        }
        if (lead != 0)
            leadBefore = lead;
    }
}

void findAllCrossings(SharePanel& panel)
{
    for (std::size_t a = 0; a < panel.series.size(); ++a) {
        for (std::size_t b = a + 1; b < panel.series.size(); ++b) {
            const ShareSeries& first = panel.series[a];
            const ShareSeries& second = panel.series[b];
            const bool isComparable = first.source == second.source
                                      && first.measure == second.measure
                                      && first.place != second.place;
            if (!isComparable)
                continue;
            for (const auto& run : first.runs) {
                for (const auto& leads : leadsOver(second, run))
                    findCrossings(panel, a, b, leads);
            }
        }
    }
}

/// The last year that any line of the panel has of the series' country and measure.
int newestYear(const SharePanel& panel, const ShareSeries& series)
{
    int year = 0;
    for (const ShareSeries& other : panel.series) {
        if (other.place == series.place && other.measure == series.measure)
            year = std::max(year, other.last().year);
    }
    return year;
}

/// Where the line goes on behind its last point, which must be among the counts that say so.
/// Nothing where all that it would say has been published since, by whichever source.
std::optional<Trend> trendBehind(const SharePanel& panel, const ShareSeries& series)
{
    const std::vector<CountedYear> years = countedYears(series);
    if (years.empty() || years.back().year != series.last().year
        || newestYear(panel, series) >= series.last().year + projectedYears)
        return std::nullopt;
    return trendOf(years);
}

void addTrends(SharesSummary& summary)
{
    for (SharePanel& panel : summary.panels) {
        for (ShareSeries& series : panel.series) {
            series.trend = trendBehind(panel, series);
            if (!series.trend)
                continue;
            for (const Projection& projected : series.trend->ahead) {
                summary.horizon = std::max(summary.horizon, projected.year);
                summary.highest = std::max(summary.highest, projected.fitted.share * 100);
            }
        }
    }
}

/// What the sources print of one thing, from the least to the most.
struct Printed {
    double least = 0;
    double most = 0;
};

std::size_t conflictsIn(const std::vector<SharePanel>& panels)
{
    std::map<std::tuple<std::string, std::string, std::string, int>, Printed> printed;
    for (const SharePanel& panel : panels) {
        for (const ShareSeries& series : panel.series) {
            for (const auto& run : series.runs) {
                for (const SharePoint& point : run) {
                    const auto [same, isNew] = printed.try_emplace(
                        {panel.conference, series.label, series.measure, point.year},
                        Printed{point.value, point.value});
                    same->second.least = std::min(same->second.least, point.value);
                    same->second.most = std::max(same->second.most, point.value);
                }
            }
        }
    }
    return static_cast<std::size_t>(std::ranges::count_if(printed, [](const auto& entry) {
        return entry.second.most - entry.second.least >= leastConflict;
    }));
}

void addUnique(std::vector<std::string>& list, const std::string& text)
{
    if (std::ranges::find(list, text) == list.end())
        list.push_back(text);
}

} // namespace

SharesSummary summarizeShares(const Engine& engine, const Query& query)
{
    SharesSummary summary;
    summary.query = query;

    std::vector<ShareRow> rows;
    const RowReader reader(engine, query);
    for (std::size_t position = 0; position < reader.size(); ++position) {
        ShareRow row = reader.read(position);
        const auto value = valueOf(row, query.measure);
        if (!value) {
            ++summary.withoutValue;
            continue;
        }
        row.point.value = *value;
        rows.push_back(std::move(row));
    }
    applyRegionRule(rows, query.region);

    using SeriesKey = std::tuple<std::string, std::string, std::string, std::string, std::string>;
    std::map<SeriesKey, std::vector<SharePoint>> series;
    for (ShareRow& row : rows) {
        addUnique(summary.sources, row.source);
        addUnique(summary.measures, row.measure);
        summary.highest = std::max(summary.highest, row.point.value);
        const int year = row.point.year;
        summary.firstYear = summary.pointCount == 0 ? year : std::min(summary.firstYear, year);
        summary.lastYear = std::max(summary.lastYear, year);
        ++summary.pointCount;
        series[{row.conference, row.place, row.label, row.measure, row.source}].push_back(
            std::move(row.point));
    }
    for (auto& [key, points] : series) {
        const auto& [conference, place, label, measure, source] = key;
        if (summary.panels.empty() || summary.panels.back().conference != conference)
            summary.panels.push_back({conference, {}, {}});
        summary.panels.back().series.push_back(
            {conference, place, label, measure, source, runsOf(std::move(points))});
    }
    summary.conflicts = conflictsIn(summary.panels);
    summary.horizon = summary.lastYear;
    if (query.showsTrend && query.measure == Measure::Share)
        addTrends(summary);
    for (SharePanel& panel : summary.panels)
        findAllCrossings(panel);
    return summary;
}

std::vector<CountedYear> countedYears(const ShareSeries& series)
{
    std::vector<CountedYear> years;
    for (const auto& run : series.runs) {
        for (const SharePoint& point : run) {
            if (point.count && point.total && *point.total > 0)
                years.push_back({point.year, *point.count, *point.total});
        }
    }
    return years;
}

std::optional<Interval> intervalOf(const SharePoint& point, const Query& query)
{
    if (query.measure != Measure::Share || query.isWholeGroup || !point.count || !point.total)
        return std::nullopt;
    const auto count = static_cast<std::uint64_t>(*point.count);
    const auto total = static_cast<std::uint64_t>(*point.total);
    const bool areWhole =
        static_cast<double>(count) == *point.count && static_cast<double>(total) == *point.total;
    if (!areWhole || total == 0 || count > total)
        return std::nullopt;
    return wilsonInterval(count, total);
}

std::vector<Condition> conditionsOf(const ShareSeries& series, const SharePoint& point)
{
    const auto is = [](const char* column, const std::string& text) {
        return Condition{column, Condition::Op::IsAnyOf, {Term(text)}};
    };
    return {is("conference", series.conference), is("label", series.label),
            is("measure", series.measure), is("source_id", series.source),
            is("year", std::to_string(point.year))};
}

} // namespace whither
