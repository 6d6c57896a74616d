#include "models/import/workbook/sheetdate.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

constexpr std::int64_t secondsOfDay = 86'400;
constexpr double dayAfterLast = 2'958'466; // 1 January 10000

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The letters of the code's first section that stand for parts of a date or a time; brackets of a
/// duration stay.
std::string placeholders(std::string_view code)
{
    std::string letters;
    for (std::size_t place = 0; place < code.size() && code[place] != ';'; ++place) {
        const char letter = lower(code[place]);
        if (letter == '"') {
            place = std::min(code.find('"', place + 1), code.size());
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++place; // what follows is written as it is, or a width
        } else if (letter == '[') {
            const std::size_t end = std::min(code.find(']', place), code.size());
            const std::string_view inside = code.substr(place + 1, end - place - 1);
            const bool isDuration = !inside.empty() && std::ranges::all_of(inside, [](char some) {
                return lower(some) == 'h' || lower(some) == 'm' || lower(some) == 's';
            });
            if (isDuration)
                letters += '[';
            place = end;
        } else if (letter == 'a' && lower(code[std::min(place + 1, code.size() - 1)]) == 'm') {
            place += 4; // AM/PM
            letters += 'h';
        } else if (letter == 'y' || letter == 'm' || letter == 'd' || letter == 'h'
                   || letter == 's') {
            letters += letter;
        }
    }
    return letters;
}

QString clockText(std::int64_t seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(std::int64_t day, bool is1904)
{
    constexpr std::int64_t day1900 = 2'415'019; // Julian day of 30 December 1899
    constexpr std::int64_t day1904 = 2'416'481; // and of 1 January 1904
    constexpr std::int64_t neverDay = 60;
    if (!is1904 && day == neverDay)
        return QStringLiteral("1900-02-29");
    const std::int64_t julian = is1904 ? day1904 + day : day1900 + day + (day < neverDay ? 1 : 0);
    return QDate::fromJulianDay(julian).toString(Qt::ISODate);
}

} // namespace

NumberForm formOfCode(std::string_view code)
{
    if (code == "General")
        return NumberForm::Number;
    const std::string letters = placeholders(code);
    const auto has = [&](char letter) { return letters.find(letter) != std::string::npos; };
    if (has('['))
        return NumberForm::Duration;
    const bool hasTime = has('h') || has('s');
    const bool hasDate = has('y') || has('d') || (has('m') && !hasTime);
    if (hasDate)
        return hasTime ? NumberForm::DateTime : NumberForm::Date;
    return hasTime ? NumberForm::Time : NumberForm::Number;
}

NumberForm formOfBuiltin(std::uint32_t number)
{
    const auto within = [&](std::uint32_t from, std::uint32_t to) {
        return number >= from && number <= to;
    };
    if (within(14, 17) || within(27, 31) || number == 36 || within(50, 54) || within(57, 58))
        return NumberForm::Date;
    if (within(18, 21) || within(32, 35) || number == 45 || number == 47 || within(55, 56))
        return NumberForm::Time;
    if (number == 22)
        return NumberForm::DateTime;
    return number == 46 ? NumberForm::Duration : NumberForm::Number;
}

std::optional<std::string> dateText(double day, NumberForm form, bool is1904)
{
    if (form == NumberForm::Number || !(day >= 0) || day >= dayAfterLast)
        return std::nullopt;
    const auto seconds = static_cast<std::int64_t>(std::llround(day * secondsOfDay));
    const std::int64_t whole = seconds / secondsOfDay;
    const std::int64_t rest = seconds % secondsOfDay;
    if (form == NumberForm::Duration)
        return clockText(seconds).toStdString();
    if (form == NumberForm::Time && whole == 0)
        return clockText(rest).toStdString();
    QString text = dayText(whole, is1904);
    if (form != NumberForm::Date || rest != 0)
        text += QLatin1Char('T') + clockText(rest);
    return text.toStdString();
}

} // namespace whither
