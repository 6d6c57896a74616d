#pragma once

#include "models/text/fold.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace whither {

/// A number as a text states it, in English or Chinese, in digits of either width or in words.
struct TextNumber {
    enum class Kind : std::uint8_t {
        Count,
        Percent, ///< value 66.7 for two thirds, 40 for 四成
        Times,   ///< value 5 for "five times", 五倍
        Year,    ///< 1900 to 2099 of nothing
        Other,   ///< an ordinal, a date, part of a name: claims no amount
    };

    TextSpan span; ///< with its unit: "87%", "五倍"
    Kind kind = Kind::Count;
    double value = 0;     ///< the middle of a range
    double tolerance = 0; ///< either way: what the last digit leaves open, or half a range

    bool operator==(const TextNumber&) const = default;
};

/// All numbers of a text, left to right, not overlapping. Takes any text, in a time that grows as
/// the text does. From any thread.
std::vector<TextNumber> textNumbers(const QString& text);

/// The text with digits, signs and points of full width in their usual width, place for place.
QString halfWidth(const QString& text);

} // namespace whither
