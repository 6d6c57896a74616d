#pragma once

#include "models/query/engine.h"
#include "models/study/measures/interval.h"
#include "models/study/measures/trend.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// One figure of a source: a country's papers (or authors) at a conference in a year.
struct SharePoint {
    int year = 0;
    double value = 0;            ///< percent or a count, by the query's measure
    std::optional<double> count; ///< fractional counting gives parts of papers
    std::optional<double> total;
    bool isComputed = false;     ///< worked out for Whither, not printed by a source
    bool isShareDerived = false; ///< count and total are printed, the share is divided out
    std::string note;
    std::uint64_t rowId = 0;
};

/// The points that may be joined: one conference, label, measure and source.
/// A year without a point ends a run; nothing is interpolated.
struct ShareSeries {
    std::string conference;
    std::string place;
    std::string label; ///< the place as the source prints it
    std::string measure;
    std::string source;
    std::vector<std::vector<SharePoint>> runs; ///< ascending years, none empty
    std::optional<Trend> trend = std::nullopt; ///< behind `last()`, if the query asks for it

    const SharePoint& last() const { return runs.back().back(); }
};

/// Where two countries' lines of one source and measure change places.
struct Crossing {
    std::size_t first = 0; ///< indexes of the panel's series; `first` leads afterwards
    std::size_t second = 0;
    double year = 0;
    double value = 0;
};

/// One conference's lines.
struct SharePanel {
    std::string conference;
    std::vector<ShareSeries> series;
    std::vector<Crossing> crossings;
};

/// The lines of a query over the conference shares.
struct SharesSummary {
    Query query;
    std::vector<SharePanel> panels;   ///< by conference name
    std::vector<std::string> sources; ///< ids, in order of first use
    std::vector<std::string> measures;
    int firstYear = 0;
    int lastYear = 0;
    int horizon = 0;    ///< the last year drawn: `lastYear`, or that of a projection
    double highest = 0; ///< value drawn, of a figure or a projection
    std::size_t pointCount = 0;
    /// The conference, label, measure and year combinations of which sources print values that are
    /// `leastConflict` or more apart.
    std::size_t conflicts = 0;
    std::uint64_t withoutValue = 0; ///< selected rows whose source prints no number of this measure
};

/// Percentage points, or papers: what rounding does not explain.
inline constexpr double leastConflict = 0.5;

/// Computes the lines. Where a source gives several delimitations of one country in a year, the
/// query's region rule picks one (see `Place::breadth`).
SharesSummary summarizeShares(const Engine& engine, const Query& query);

/// The years of which count and total are known, ascending.
std::vector<CountedYear> countedYears(const ShareSeries& series);

/// Wilson's of a point's count and total, as for a sample; nothing of parts of papers, of a point
/// without them, and where the query says that the rows are the whole group.
std::optional<Interval> intervalOf(const SharePoint& point, const Query& query);

/// The conditions that select the one row behind a point.
std::vector<Condition> conditionsOf(const ShareSeries& series, const SharePoint& point);

} // namespace whither
