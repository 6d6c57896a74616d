#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// What a number format makes of a number.
enum class NumberForm : std::uint8_t {
    Number,
    Date,
    Time, ///< of a day
    DateTime,
    Duration, ///< hours beyond 24
};

/// What a format code (`yyyy"年"m"月"d"日"`, `[h]:mm`) shows: ECMA-376 part 1, 18.8.31.
NumberForm formOfCode(std::string_view code);
/// What the format with that number shows, of those that no file spells out: ECMA-376 part 1,
/// 18.8.30, with the Chinese and Japanese ones.
NumberForm formOfBuiltin(std::uint32_t number);

/// A day number as ISO 8601 writes it in that form, to the second; nothing for a number that is no
/// day up to the year 9999. `is1904`: day 0 is 1 January 1904; otherwise day 1 is 1 January 1900
/// and day 60 the 29 February 1900 that never was.
std::optional<std::string> dateText(double day, NumberForm form, bool is1904);

} // namespace whither
