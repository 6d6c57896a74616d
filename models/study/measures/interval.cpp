#include "models/study/measures/interval.h"

#include <algorithm>
#include <cmath>

namespace whither {

Interval wilsonInterval(std::uint64_t count, std::uint64_t base)
{
    if (base == 0)
        return {0, 1};
    constexpr double z = 1.959963984540054; // the 97.5 % point of the standard normal distribution
    const auto n = static_cast<double>(base);
    const double share = static_cast<double>(count) / n;
    const double centre = share + z * z / (2 * n);
    const double reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0.0, (centre - reach) / scale), std::min(1.0, (centre + reach) / scale)};
}

Interval differenceInterval(double share1, const Interval& interval1, double share2,
                            const Interval& interval2)
{
    const double difference = share1 - share2;
    const double below = std::hypot(share1 - interval1.lower, interval2.upper - share2);
    const double above = std::hypot(interval1.upper - share1, share2 - interval2.lower);
    return {std::max(-1.0, difference - below), std::min(1.0, difference + above)};
}

Interval newcombeInterval(std::uint64_t count1, std::uint64_t base1, std::uint64_t count2,
                          std::uint64_t base2)
{
    if (base1 == 0 || base2 == 0)
        return {-1, 1};
    return differenceInterval(
        static_cast<double>(count1) / static_cast<double>(base1), wilsonInterval(count1, base1),
        static_cast<double>(count2) / static_cast<double>(base2), wilsonInterval(count2, base2));
}

Interval pairedInterval(const PairedCounts& counts)
{
    const auto both = static_cast<double>(counts.both);
    const auto first = static_cast<double>(counts.onlyFirst);
    const auto second = static_cast<double>(counts.onlySecond);
    const auto neither = static_cast<double>(counts.neither);
    const double n = both + first + second + neither;
    if (n == 0)
        return {-1, 1};
    const std::uint64_t base = counts.both + counts.onlyFirst + counts.onlySecond + counts.neither;
    const double share1 = (both + first) / n;
    const double share2 = (both + second) / n;
    const Interval interval1 = wilsonInterval(counts.both + counts.onlyFirst, base);
    const Interval interval2 = wilsonInterval(counts.both + counts.onlySecond, base);

    // How much the two times go together; a positive one is corrected for continuity.
    const double product =
        (both + first) * (second + neither) * (both + second) * (first + neither);
    double excess = both * neither - first * second;
    if (excess > 0)
        excess = std::max(excess - n / 2, 0.0);
    const double together = product > 0 ? excess / std::sqrt(product) : 0;

    const auto reach = [together](double a, double b) {
        return std::sqrt(std::max(0.0, a * a - 2 * together * a * b + b * b));
    };
    const double difference = share1 - share2;
    const double below = reach(share1 - interval1.lower, interval2.upper - share2);
    const double above = reach(interval1.upper - share1, share2 - interval2.lower);
    return {std::max(-1.0, difference - below), std::min(1.0, difference + above)};
}

bool coversZero(const Interval& difference)
{
    return difference.lower <= 0 && difference.upper >= 0;
}

QString intervalText(const Interval& interval, const QLocale& locale)
{
    return QStringLiteral("%1–%2%3").arg(locale.toString(interval.lower * 100, 'f', 1),
                                         locale.toString(interval.upper * 100, 'f', 1),
                                         locale.percent());
}

QString pointsText(double difference, const QLocale& locale)
{
    const double points = std::round(difference * 1000) / 10;
    const QString digits = locale.toString(std::abs(points), 'f', 1);
    if (points == 0)
        return digits;
    return (points > 0 ? QChar(u'+') : QChar(0x2212)) + digits;
}

} // namespace whither
