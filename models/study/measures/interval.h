#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace whither {

/// A 95 % interval; bounds of a share lie in 0..1, bounds of a difference in -1..1.
struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval&) const = default;
};

/// Wilson's score interval for `count` of `base` (Wilson 1927, JASA 22:209, without continuity
/// correction). 87 of 100 gives 0.790..0.922. A base of 0 says nothing: 0..1.
Interval wilsonInterval(std::uint64_t count, std::uint64_t base);

/// The difference of two shares, the first less the second, from the shares and their intervals:
/// the square-and-add rule of Newcombe (1998, Statistics in Medicine 17:873, method 10). A share
/// that is known exactly has the interval of itself alone.
Interval differenceInterval(double share1, const Interval& interval1, double share2,
                            const Interval& interval2);

/// Newcombe's hybrid score interval for `count1` of `base1` less `count2` of `base2`, two separate
/// samples. 87 of 100 against 90 of 100 gives -0.122..0.061. A base of 0 says nothing: -1..1.
Interval newcombeInterval(std::uint64_t count1, std::uint64_t base1, std::uint64_t count2,
                          std::uint64_t base2);

/// The same people asked twice, a "yes" or a "no" each time.
struct PairedCounts {
    std::uint64_t both = 0;
    std::uint64_t onlyFirst = 0;
    std::uint64_t onlySecond = 0;
    std::uint64_t neither = 0;
};

/// The first share less the second, of the same people: Newcombe (1998, Statistics in Medicine
/// 17:2635, method 10). What both times have in common does not widen it. 36 both, 12 and 2 only
/// once of 50 gives 0.057..0.340. Nobody says nothing: -1..1.
Interval pairedInterval(const PairedCounts& counts);

/// Does the interval of a difference leave it open which of the two is larger?
bool coversZero(const Interval& difference);

/// "79.0–92.2%": the bounds in percent with one decimal.
QString intervalText(const Interval& interval, const QLocale& locale);

/// "+6.0", "−12.2", "0.0": a difference of shares in percentage points with one decimal.
QString pointsText(double difference, const QLocale& locale);

} // namespace whither
