#include "models/study/interval.h"

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

QString intervalText(const Interval& interval, const QLocale& locale)
{
    return QStringLiteral("%1–%2%3").arg(locale.toString(interval.lower * 100, 'f', 1),
                                         locale.toString(interval.upper * 100, 'f', 1),
                                         locale.percent());
}

} // namespace whither
