#include "models/study/interval.h"
#include "models/text/language.h"

#include <QTest>

using namespace whither;

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    void wilson_data();
    void wilson();
    void holdsTheShare();
    void narrowsWithTheBase();
    void isSaidInPercent();
};

/// Bounds in percent, rounded to a tenth, from the formula of Wilson (1927) without correction.
void TestInterval::wilson_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<quint64>("base");
    QTest::addColumn<QString>("bounds");

    const auto row = [](quint64 count, quint64 base, const char* bounds) {
        QTest::addRow("%llu of %llu", count, base) << count << base << QString::fromLatin1(bounds);
    };
    row(0, 100, "0.0-3.7");
    row(3, 100, "1.0-8.5");
    row(10, 100, "5.5-17.4");
    row(41, 100, "31.9-50.8");
    row(87, 100, "79.0-92.2");
    row(100, 100, "96.3-100.0");
    row(0, 1, "0.0-79.3");
    row(1, 1, "20.7-100.0");
    row(0, 0, "0.0-100.0");
}

void TestInterval::wilson()
{
    QFETCH(quint64, count);
    QFETCH(quint64, base);
    const Interval interval = wilsonInterval(count, base);
    const QString bounds =
        QStringLiteral("%1-%2").arg(QString::number(interval.lower * 100, 'f', 1),
                                    QString::number(interval.upper * 100, 'f', 1));
    QTEST(bounds, "bounds");
}

void TestInterval::holdsTheShare()
{
    for (std::uint64_t base = 1; base <= 60; ++base) {
        for (std::uint64_t count = 0; count <= base; ++count) {
            const Interval interval = wilsonInterval(count, base);
            const double share = static_cast<double>(count) / static_cast<double>(base);
            QVERIFY(interval.lower >= 0 && interval.upper <= 1);
            // A share of 0 or 1 is a bound itself, but for rounding.
            QVERIFY(interval.lower <= share + 1e-12 && share <= interval.upper + 1e-12);
            const Interval mirrored = wilsonInterval(base - count, base);
            QVERIFY(qAbs(mirrored.lower - (1 - interval.upper)) < 1e-12);
        }
    }
}

void TestInterval::narrowsWithTheBase()
{
    double width = 1;
    for (std::uint64_t base = 10; base <= 1'000'000; base *= 10) {
        const Interval interval = wilsonInterval(base / 2, base);
        QVERIFY(interval.upper - interval.lower < width);
        width = interval.upper - interval.lower;
    }
}

void TestInterval::isSaidInPercent()
{
    for (const Language language : allLanguages) {
        const QLocale locale = localeOf(language);
        QCOMPARE(intervalText(wilsonInterval(87, 100), locale), QStringLiteral("79.0–92.2%"));
        QCOMPARE(intervalText(wilsonInterval(0, 100), locale), QStringLiteral("0.0–3.7%"));
        QCOMPARE(intervalText(wilsonInterval(0, 0), locale), QStringLiteral("0.0–100.0%"));
    }
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
