#include "models/study/measures/trendscore.h"

#include "models/study/measures/places.h"

namespace whither {

namespace {

/// What a point published of `series`' country says of a trend that projects its year.
TrendScore scoreOf(const Trend& trend, const ShareSeries& series, std::size_t index,
                   const ShareSeries& later, const SharePoint& point)
{
    TrendScore score;
    score.series = index;
    score.lastYear = trend.lastYear;
    const bool isCounted = point.total && *point.total > 0;
    score.projected = {point.year, isCounted ? trend.fit.observedAt(point.year, *point.total)
                                             : trend.fit.at(point.year)};
    score.published = point.value;
    score.label = later.label;
    score.source = later.source;
    if (isCounted && placeOf(later.label).breadth == placeOf(series.label).breadth) {
        const Interval& interval = score.projected.fitted.interval;
        score.isMet = point.value >= interval.lower * 100 && point.value <= interval.upper * 100;
    }
    return score;
}

void addScores(std::vector<TrendScore>& scores, const Trend& trend, const ShareSeries& series,
               std::size_t index, const ShareSeries& later)
{
    for (const auto& run : later.runs) {
        for (const SharePoint& point : run) {
            for (const Projection& projected : trend.ahead) {
                if (projected.year == point.year)
                    scores.push_back(scoreOf(trend, series, index, later, point));
            }
        }
    }
}

/// The trend of all points but the last.
std::optional<Trend> trendBefore(const ShareSeries& series)
{
    std::vector<CountedYear> years = countedYears(series);
    years.pop_back();
    return trendOf(years);
}

} // namespace

std::vector<TrendScore> scoresOf(const SharePanel& panel)
{
    std::vector<TrendScore> scores;
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        const ShareSeries& series = panel.series[index];
        if (!series.trend)
            continue;
        if (const auto before = trendBefore(series))
            addScores(scores, *before, series, index, series);
        for (const ShareSeries& later : panel.series) {
            if (later.place == series.place && later.measure == series.measure)
                addScores(scores, *series.trend, series, index, later);
        }
    }
    return scores;
}

} // namespace whither
