#include "models/study/measures/interval.h"
#include "models/text/language.h"

#include <QTest>

using namespace whither;

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    void wilson_data();
    void wilson();
    void newcombe_data();
    void newcombe();
    void newcombeFromPrintedLimits();
    void newcombeKnowsAWholeGroup();
    void pairedIsThatOfTheSamePeople();
    void leavesOpenWhatCoversZero();
    void saysPointsWithASign();
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

/// Bounds in points, rounded to a tenth. The rows "paper" are the examples (a) to (h) of Newcombe
/// 1998, table II, as far as method 10 prints them.
void TestInterval::newcombe_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("bounds");

    QTest::newRow("87/100 - 90/100") << QList{87, 100, 90, 100} << QStringLiteral("-12.2 6.1");
    QTest::newRow("paper a") << QList{56, 70, 48, 80} << QStringLiteral("5.2 33.4");
    QTest::newRow("paper b") << QList{9, 10, 3, 10} << QStringLiteral("17.1 80.9");
    QTest::newRow("paper d") << QList{5, 56, 0, 29} << QStringLiteral("-3.8 19.3");
    QTest::newRow("paper f") << QList{0, 10, 0, 10} << QStringLiteral("-27.8 27.8");
    QTest::newRow("paper h") << QList{10, 10, 0, 10} << QStringLiteral("60.8 100.0");
    QTest::newRow("nobody") << QList{0, 0, 3, 10} << QStringLiteral("-100.0 100.0");
}

QString pointsOf(const Interval& interval)
{
    return QStringLiteral("%1 %2").arg(QString::number(interval.lower * 100, 'f', 1),
                                       QString::number(interval.upper * 100, 'f', 1));
}

void TestInterval::newcombe()
{
    QFETCH(QList<int>, counts);
    const auto number = [&](int place) { return static_cast<std::uint64_t>(counts.at(place)); };
    const Interval interval = newcombeInterval(number(0), number(1), number(2), number(3));
    QTEST(pointsOf(interval), "bounds");
    const Interval turned = newcombeInterval(number(2), number(3), number(0), number(1));
    QVERIFY(qAbs(turned.lower + interval.upper) < 1e-12);
    QVERIFY(qAbs(turned.upper + interval.lower) < 1e-12);
}

/// By hand, from limits as they are printed (79.0 to 92.2, 82.6 to 94.5), 87 against 90 of 100 is
/// -12.2 to +6.0; unrounded limits give +6.1.
void TestInterval::newcombeFromPrintedLimits()
{
    const Interval printed = differenceInterval(0.87, {0.790, 0.922}, 0.90, {0.826, 0.945});
    QCOMPARE(pointsOf(printed), QStringLiteral("-12.2 6.0"));
}

void TestInterval::newcombeKnowsAWholeGroup()
{
    // Only the sample is uncertain: what is left is its own interval, less the share known exactly.
    const Interval sample = wilsonInterval(87, 100);
    const Interval difference = differenceInterval(0.87, sample, 0.9, {0.9, 0.9});
    QVERIFY(qAbs(difference.lower - (sample.lower - 0.9)) < 1e-12);
    QVERIFY(qAbs(difference.upper - (sample.upper - 0.9)) < 1e-12);
}

void TestInterval::pairedIsThatOfTheSamePeople()
{
    QCOMPARE(pointsOf(pairedInterval({36, 12, 2, 0})), QStringLiteral("5.7 34.0")); // the paper's
    QCOMPARE(pointsOf(pairedInterval({0, 0, 0, 0})), QStringLiteral("-100.0 100.0"));
    // Nobody moved: what the same people say twice is no difference, and less open than that of two
    // samples of these shares.
    const Interval same = pairedInterval({50, 0, 0, 50});
    const Interval apart = newcombeInterval(50, 100, 50, 100);
    QVERIFY(same.upper - same.lower < (apart.upper - apart.lower) / 4);
    QVERIFY(coversZero(same));
}

void TestInterval::leavesOpenWhatCoversZero()
{
    QVERIFY(coversZero(newcombeInterval(87, 100, 90, 100)));
    QVERIFY(!coversZero(newcombeInterval(56, 70, 48, 80)));
    QVERIFY(!coversZero(newcombeInterval(10, 100, 90, 100)));
    QVERIFY(coversZero({0, 0.1}));
}

void TestInterval::saysPointsWithASign()
{
    const QLocale locale = localeOf(Language::English);
    QCOMPARE(pointsText(-0.122, locale), QStringLiteral("−12.2"));
    QCOMPARE(pointsText(0.06, locale), QStringLiteral("+6.0"));
    QCOMPARE(pointsText(-0.0004, locale), QStringLiteral("0.0"));
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
