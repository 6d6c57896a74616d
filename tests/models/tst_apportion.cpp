#include "models/study/measures/apportion.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace whither;

using Counts = std::vector<std::uint64_t>;
using Parts = std::vector<std::int64_t>;

Q_DECLARE_METATYPE(Counts)
Q_DECLARE_METATYPE(Parts)

class TestApportion : public QObject {
    Q_OBJECT

private slots:
    void shares_data();
    void shares();
    void anyCountsSumToTheTotal();
};

void TestApportion::shares_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("parts");

    QTest::newRow("the 100") << Counts{87, 10, 3} << qint64(100) << Parts{87, 10, 3};
    QTest::newRow("thirds, the first takes the rest")
        << Counts{1, 1, 1} << qint64(100) << Parts{34, 33, 33};
    QTest::newRow("largest remainder, not the first")
        << Counts{125, 126, 749} << qint64(100) << Parts{12, 13, 75};
    QTest::newRow("all sevenths") << Counts{1, 1, 1, 1, 1, 1, 1} << qint64(100)
                                  << Parts{15, 15, 14, 14, 14, 14, 14};
    QTest::newRow("tiny beside huge") << Counts{1'000'000, 1} << qint64(100) << Parts{100, 0};
    QTest::newRow("a zero stays zero") << Counts{0, 2, 1, 0} << qint64(100) << Parts{0, 67, 33, 0};
    QTest::newRow("one") << Counts{5} << qint64(100) << Parts{100};
    QTest::newRow("nothing to share") << Counts{0, 0} << qint64(100) << Parts{0, 0};
    QTest::newRow("none") << Counts{} << qint64(100) << Parts{};
    QTest::newRow("other units") << Counts{1, 2} << qint64(360) << Parts{120, 240};
}

void TestApportion::shares()
{
    QFETCH(Counts, counts);
    QFETCH(qint64, total);
    QTEST(apportion(counts, total), "parts");
}

void TestApportion::anyCountsSumToTheTotal()
{
    std::mt19937 random(2019);
    for (int round = 0; round < 2000; ++round) {
        Counts counts(1 + random() % 12);
        for (std::uint64_t& count : counts)
            count = random() % (round % 2 == 0 ? 10 : 5'000'000);
        counts.front() += 1;
        const std::uint64_t sum = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
        const Parts parts = apportion(counts, 100);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::int64_t(0)), std::int64_t(100));
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const double exact =
                100.0 * static_cast<double>(counts[part]) / static_cast<double>(sum);
            QVERIFY(qAbs(static_cast<double>(parts[part]) - exact) < 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestApportion)
#include "tst_apportion.moc"
