#include "models/text/numbers.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

namespace whither {

namespace {

bool isChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese;
}

bool isTraditional(const QLocale& locale)
{
    return locale.script() == QLocale::TraditionalHanScript;
}

struct CompactUnit {
    double size;
    QString name;
};

QList<CompactUnit> compactUnits(const QLocale& locale)
{
    if (!isChinese(locale))
        return {{1e9, QStringLiteral("B")}, {1e6, QStringLiteral("M")}, {1e3, QStringLiteral("K")}};
    if (isTraditional(locale))
        return {{1e8, QStringLiteral("億")}, {1e4, QStringLiteral("萬")}};
    return {{1e8, QStringLiteral("亿")}, {1e4, QStringLiteral("万")}};
}

} // namespace

QString countText(std::uint64_t count, const QLocale& locale)
{
    return locale.toString(static_cast<qulonglong>(count));
}

QString compactCountText(std::uint64_t count, const QLocale& locale)
{
    constexpr double smallest = 10'000;
    if (static_cast<double>(count) < smallest)
        return countText(count, locale);
    const QList<CompactUnit> units = compactUnits(locale); // largest first
    for (qsizetype index = units.size() - 1; index >= 0; --index) {
        const double scaled = static_cast<double>(count) / units[index].size;
        const double step = scaled < 99.95 ? 10 : 1;
        const double rounded = std::round(scaled * step) / step;
        // What rounds up to the next unit is said in it: "1M", not "1,000K".
        if (index > 0 && rounded * units[index].size >= units[index - 1].size)
            continue;
        const bool isWhole = rounded == std::floor(rounded);
        return locale.toString(rounded, 'f', isWhole ? 0 : 1) + units[index].name;
    }
    return countText(count, locale);
}

QString percentText(std::int64_t percent, const QLocale& locale)
{
    return locale.toString(static_cast<qlonglong>(percent)) + locale.percent();
}

QString percentText(std::uint64_t count, std::int64_t percent, const QLocale& locale)
{
    return count > 0 && percent == 0 ? QLatin1Char('<') + percentText(std::int64_t(1), locale)
                                     : percentText(percent, locale);
}

QString percentText(double percent, const QLocale& locale)
{
    return locale.toString(percent, 'f', 1) + locale.percent();
}

QString partialDateText(std::string_view date, const QLocale& locale)
{
    QString text = QString::fromUtf8(date);
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const bool hasDay = !match.captured(3).isEmpty();
    const bool hasMonth = !match.captured(2).isEmpty();
    if (!hasMonth)
        return isChinese(locale) ? text + QStringLiteral("年") : text;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    hasDay ? match.captured(3).toInt() : 1);
    if (!day.isValid())
        return text;
    if (isChinese(locale)) {
        return locale.toString(day, hasDay ? QStringLiteral("yyyy年M月d日")
                                           : QStringLiteral("yyyy年M月"));
    }
    return locale.toString(day, hasDay ? QStringLiteral("d MMM yyyy") : QStringLiteral("MMM yyyy"));
}

} // namespace whither
