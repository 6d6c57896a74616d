#include "models/text/numbers.h"

#include <QDate>
#include <QRegularExpression>

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
    const auto value = static_cast<double>(count);
    if (count >= 10'000) {
        for (const CompactUnit& unit : compactUnits(locale)) {
            if (value < unit.size)
                continue;
            const double scaled = value / unit.size;
            QString text = locale.toString(scaled, 'f', scaled < 100 ? 1 : 0);
            if (text.endsWith(locale.decimalPoint() + locale.zeroDigit()))
                text.chop(2);
            return text + unit.name;
        }
    }
    return countText(count, locale);
}

QString percentText(std::int64_t percent, const QLocale& locale)
{
    return locale.toString(static_cast<qlonglong>(percent)) + locale.percent();
}

QString percentText(double percent, const QLocale& locale)
{
    return locale.toString(percent, 'f', 1) + locale.percent();
}

QString intervalText(const Interval& interval, const QLocale& locale)
{
    return QStringLiteral("%1–%2%3").arg(locale.toString(interval.lower * 100, 'f', 1),
                                         locale.toString(interval.upper * 100, 'f', 1),
                                         locale.percent());
}

QString partialDateText(std::string_view date, const QLocale& locale)
{
    const QString text = QString::fromUtf8(date.data(), static_cast<qsizetype>(date.size()));
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
