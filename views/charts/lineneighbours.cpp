#include "views/charts/lineneighbours.h"

#include "views/charts/linescene.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace whither {

namespace {

/// A line where it is at one year.
struct Height {
    double value = 0;
    const ShareSeries* series = nullptr;
};

std::map<int, std::vector<Height>> heightsOf(const SharePanel& panel)
{
    std::map<int, std::vector<Height>> heights;
    for (const ShareSeries& series : panel.series) {
        for (const auto& run : series.runs) {
            for (const SharePoint& point : run)
                heights[point.year].push_back({point.value, &series});
        }
    }
    for (auto& [year, lines] : heights)
        std::ranges::sort(lines, {}, &Height::value);
    return heights;
}

} // namespace

std::vector<Neighbours> lineNeighbours(const SharesSummary& summary, const Theme& theme,
                                       const LanguageContext& context)
{
    const auto partOf = [&](const ShareSeries& series) {
        const QString colorKey = colorKeyOf(series);
        return ColoredPart{context.words->display(series.label), colorKey,
                           theme.lineColorOf(colorKey)};
    };
    std::vector<Neighbours> neighbours;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const SharePanel& panel : summary.panels) {
        for (const auto& [year, lines] : heightsOf(panel)) {
            for (std::size_t above = 1; above < lines.size(); ++above) {
                const ShareSeries& a = *lines[above - 1].series;
                const ShareSeries& b = *lines[above].series;
                const std::pair<std::string_view, std::string_view> places =
                    std::minmax(std::string_view(a.place), std::string_view(b.place));
                if (a.place != b.place && seen.insert(places).second)
                    neighbours.push_back({partOf(a), partOf(b)});
            }
        }
    }
    return neighbours;
}

} // namespace whither
