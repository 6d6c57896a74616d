#pragma once

#include "models/study/measures/shareseries.h"
#include "models/text/languagecontext.h"

#include "views/charts/mark.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace whither {

/// What a mark of a shares chart is: a whole line, one of its points, or a year of its projection.
struct ShareTarget {
    enum class Kind : std::uint8_t { Line, Point, Projection };

    std::size_t panel = 0;
    std::size_t series = 0;
    Kind kind = Kind::Line;
    std::size_t run = 0;   ///< of a point
    std::size_t index = 0; ///< of a point in its run, of a projected year
};

/// Each line, then its points, then the years of its projection, whose rows are those that it rests
/// on.
struct ShareMarks {
    std::vector<Mark> marks;
    std::vector<ShareTarget> targets; ///< parallel to `marks`
};

ShareMarks shareMarks(const SharesSummary& summary, const LanguageContext& context);

/// "1,234", "12.5": parts of papers have a decimal.
QString wholeOrDecimal(double number, const QLocale& locale);
/// "52.1%" of a share, a number of papers of a count.
QString shareValueText(Measure measure, double value, const QLocale& locale);

} // namespace whither
