#include "models/import/workbook/sheetvalue.h"

#include "models/import/workbook/sheetdate.h"
#include "models/table/column.h"

#include <charconv>
#include <cmath>

namespace whither {

std::optional<double> sheetNumber(std::string_view text)
{
    return realIn(text);
}

std::string sheetNumberText(double number)
{
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= exact)
        return std::to_string(static_cast<std::int64_t>(number));
    return plainText(Cell(number)).value_or(std::string());
}

std::optional<std::string> durationText(std::string_view duration)
{
    if (!duration.starts_with("PT"))
        return std::nullopt;
    double seconds = 0;
    const char* place = duration.data() + 2;
    const char* const end = duration.data() + duration.size();
    while (place < end) {
        double count = 0;
        const auto [stop, fault] = std::from_chars(place, end, count);
        if (fault != std::errc() || stop == end)
            return std::nullopt;
        switch (*stop) {
        case 'H':
            seconds += count * 3600;
            break;
        case 'M':
            seconds += count * 60;
            break;
        case 'S':
            seconds += count;
            break;
        default:
            return std::nullopt;
        }
        place = stop + 1;
    }
    constexpr double secondsOfDay = 86'400;
    return dateText(seconds / secondsOfDay, NumberForm::Duration, false);
}

} // namespace whither
