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

/// "79.0–92.2%": the bounds in percent with one decimal.
QString intervalText(const Interval& interval, const QLocale& locale);

} // namespace whither
