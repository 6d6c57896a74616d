#include "models/study/paragraph/numberwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace whither {

namespace {

using NumberWord = std::pair<const char*, double>;
constexpr std::array<NumberWord, 27> numberWords{{
    {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},     {"six", 6},
    {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},     {"eleven", 11},
    {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},  {"thirty", 30},
    {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70}, {"eighty", 80},
    {"ninety", 90},    {"one", 1},
}};
constexpr std::array<NumberWord, 9> partWords{{{"half", 2},
                                               {"third", 3},
                                               {"quarter", 4},
                                               {"fifth", 5},
                                               {"sixth", 6},
                                               {"seventh", 7},
                                               {"eighth", 8},
                                               {"ninth", 9},
                                               {"tenth", 10}}};

template <std::size_t count>
std::optional<double> wordIn(const std::array<NumberWord, count>& words, const QString& word)
{
    for (const auto& [name, value] : words) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

template <std::size_t count>
QString anyOf(const std::array<NumberWord, count>& words)
{
    QStringList names;
    for (const auto& [name, value] : words)
        names.append(QLatin1String(name));
    return names.join(QLatin1Char('|'));
}

} // namespace

std::optional<double> englishNumber(const QString& text)
{
    double sum = 0;
    static const QRegularExpression joint(QStringLiteral("[ -]"));
    const QStringList words = text.split(joint, Qt::SkipEmptyParts);
    if (words.size() == 1 && text.compare(QLatin1String("one"), Qt::CaseInsensitive) == 0)
        return std::nullopt;
    for (const QString& word : words)
        sum += wordIn(numberWords, word).value_or(0);
    return sum;
}

double chineseUnit(QChar sign)
{
    switch (sign.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
    case u'萬':
        return 1e4;
    case u'亿':
    case u'億':
        return 1e8;
    default:
        return 0;
    }
}

double chineseNumber(const QString& text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    double total = 0;
    double section = 0;
    std::optional<double> digit;
    for (const QChar sign : text) {
        if (const double unit = chineseUnit(sign); unit >= 1e4) {
            total = (total + section + digit.value_or(0)) * unit;
            section = 0;
            digit.reset();
        } else if (unit > 0) {
            section += digit.value_or(1) * unit;
            digit.reset();
        } else {
            const qsizetype value = sign == u'〇'                    ? 0
                                    : sign == u'两' || sign == u'兩' ? 2
                                                                     : digits.indexOf(sign);
            digit = digit.value_or(0) * 10 + static_cast<double>(value);
        }
    }
    return total + section + digit.value_or(0);
}

std::optional<double> unitFraction(const QString& word)
{
    return wordIn(partWords, word);
}

double smallNumber(const QString& word)
{
    return wordIn(numberWords, word).value_or(1);
}

QString numberWordPattern()
{
    return anyOf(numberWords);
}

QString partWordPattern()
{
    return anyOf(partWords);
}

} // namespace whither
