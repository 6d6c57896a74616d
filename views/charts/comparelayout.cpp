#include "views/charts/comparelayout.h"

#include <algorithm>

namespace whither {

namespace {

constexpr double cellGap = 12;
constexpr double leastBars = 130; // narrower bars say nothing: the change goes below them
constexpr double headingHeight = 38;
constexpr double changeLine = 16;
constexpr double valueGap = 6;
constexpr double changeGap = 28;

/// How the width is divided.
struct CompareColumns {
    bool isNarrow = false;
    double name = 0;
    double bars = 0; ///< the longest one
    double change = 0;
};

CompareColumns columnsIn(double width, const CompareWidths& widths)
{
    CompareColumns columns;
    columns.name = std::min(widths.name, width * 0.26);
    columns.change = widths.points + cellGap + widths.interval;
    const double left = width - columns.name - cellGap - widths.value - valueGap;
    columns.bars = left - changeGap - columns.change;
    columns.isNarrow = columns.bars < leastBars;
    if (columns.isNarrow)
        columns.bars = std::max(20.0, left);
    return columns;
}

double leastRow(bool isNarrow)
{
    return isNarrow ? 38 + changeLine : 38;
}

double largestShare(const Comparison& comparison)
{
    double largest = 0.01;
    for (const ComparedTerm& term : comparison.terms) {
        for (const ComparedCount& counted : term.sides) {
            largest = std::max(largest, counted.share.value_or(0));
            if (counted.interval)
                largest = std::max(largest, counted.interval->upper);
        }
    }
    return largest;
}

CompareBar barOf(const ComparedCount& counted, const QRectF& room, double perShare)
{
    constexpr double leastSeen = 1.5; // few of many are still some
    CompareBar bar;
    double right = room.left();
    if (counted.share && *counted.share > 0) {
        bar.bar = room;
        bar.bar.setWidth(std::max(leastSeen, *counted.share * perShare));
        right = bar.bar.right();
    }
    if (counted.interval) {
        const double y = room.center().y();
        bar.whisker = QLineF(room.left() + counted.interval->lower * perShare, y,
                             room.left() + counted.interval->upper * perShare, y);
        right = std::max(right, bar.whisker->x2());
    }
    bar.value = QRectF(right + valueGap, room.top() - 3, 0, room.height() + 6);
    return bar;
}

} // namespace

CompareLayout layoutComparison(const Comparison& comparison, const QRectF& area,
                               const CompareWidths& widths)
{
    constexpr double tallest = 76;
    const CompareColumns columns = columnsIn(area.width(), widths);
    CompareLayout layout;
    layout.isNarrow = columns.isNarrow;
    const double top = area.top() + (columns.isNarrow ? 0 : headingHeight);
    const double changeLeft = area.right() - columns.change;
    if (!columns.isNarrow) {
        layout.heading = QRectF(changeLeft, area.top(), columns.change, headingHeight / 2);
        layout.pointsHeading =
            QRectF(changeLeft, layout.heading.bottom(), widths.points, headingHeight / 2);
        layout.intervalHeading =
            QRectF(changeLeft + widths.points + cellGap, layout.heading.bottom(), widths.interval,
                   headingHeight / 2);
    }
    const double least = leastRow(columns.isNarrow);
    const auto count = static_cast<double>(std::max<std::size_t>(1, comparison.terms.size()));
    const double height = std::clamp((area.bottom() - top) / count, least,
                                     tallest + (columns.isNarrow ? changeLine : 0));
    const double perShare = columns.bars / largestShare(comparison);
    const double barsLeft = area.left() + columns.name + cellGap;
    for (std::size_t index = 0; index < comparison.terms.size(); ++index) {
        CompareRow row;
        row.rect =
            QRectF(area.left(), top + height * static_cast<double>(index), area.width(), height);
        const double bars = height - (columns.isNarrow ? changeLine : 0);
        const double thick = std::clamp((bars - 13) / 2, 12.0, 22.0);
        const double first = row.rect.top() + (bars - 2 * thick - 3) / 2;
        for (std::size_t side = 0; side < 2; ++side) {
            const QRectF room(barsLeft, first + static_cast<double>(side) * (thick + 3),
                              columns.bars, thick);
            row.bars[side] = barOf(comparison.terms[index].sides[side], room, perShare);
            row.bars[side].value.setRight(barsLeft + columns.bars + valueGap + widths.value);
        }
        row.name = QRectF(area.left(), row.rect.top(), columns.name, bars);
        if (columns.isNarrow) {
            row.points =
                QRectF(barsLeft, row.rect.top() + bars - 3, area.right() - barsLeft, changeLine);
        } else {
            row.points = QRectF(changeLeft, row.rect.top(), widths.points, height);
            row.interval = QRectF(changeLeft + widths.points + cellGap, row.rect.top(),
                                  widths.interval, height);
        }
        layout.rows.push_back(row);
    }
    return layout;
}

double leastCompareHeight(const Comparison& comparison, double width, const CompareWidths& widths)
{
    const bool isNarrow = columnsIn(width, widths).isNarrow;
    return (isNarrow ? 0 : headingHeight)
           + leastRow(isNarrow) * static_cast<double>(comparison.terms.size());
}

double compareNameRoom(double width, const CompareWidths& widths)
{
    return columnsIn(width, widths).name;
}

} // namespace whither
