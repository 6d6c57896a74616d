#include "models/study/measures/trendscore.h"

#include <iterator>
#include <optional>

namespace whither {

namespace {

/// What a line's last point says of a trend of the points before it.
std::optional<TrendScore> scoreOfLast(const ShareSeries& series, std::size_t index)
{
    std::vector<CountedYear> years = countedYears(series);
    const CountedYear last = years.back();
    years.pop_back();
    const auto before = trendOf(years);
    if (!before)
        return std::nullopt;
    for (const Projection& projected : before->ahead) {
        if (projected.year == last.year)
            return TrendScore{index,        before->lastYear,
                              projected,    last.count / last.total * 100,
                              series.label, series.source};
    }
    return std::nullopt;
}

/// What another line of the same country says of the projections.
void addScores(std::vector<TrendScore>& scores, const Trend& trend, std::size_t index,
               const ShareSeries& later)
{
    for (const auto& run : later.runs) {
        for (const SharePoint& point : run) {
            for (const Projection& projected : trend.ahead) {
                if (projected.year == point.year)
                    scores.push_back(
                        {index, trend.lastYear, projected, point.value, later.label, later.source});
            }
        }
    }
}

} // namespace

bool TrendScore::isMet() const
{
    const Interval& interval = projected.fitted.interval;
    return published >= interval.lower * 100 && published <= interval.upper * 100;
}

std::vector<TrendScore> scoresOf(const SharePanel& panel)
{
    std::vector<TrendScore> scores;
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
        const ShareSeries& series = panel.series[index];
        if (!series.trend)
            continue;
        if (const auto score = scoreOfLast(series, index))
            scores.push_back(*score);
        for (const ShareSeries& later : panel.series) {
            if (later.place == series.place && later.measure == series.measure)
                addScores(scores, *series.trend, index, later);
        }
    }
    return scores;
}

} // namespace whither
