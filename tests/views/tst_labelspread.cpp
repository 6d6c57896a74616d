#include "views/charts/labelspread.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace whither;

/// Labels along an axis: never overlapping, inside, in order, moved as little as needed.
class TestLabelSpread : public QObject {
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void holdsItsRulesOnAnyData_data();
    void holdsItsRulesOnAnyData();
    void movesAsLittleAsNeeded_data() { holdsItsRulesOnAnyData_data(); }
    void movesAsLittleAsNeeded();
    void staysInsideWithoutRoom();
};

namespace {

using Centres = std::vector<double>;

/// Labels that may want places outside of the range, and the same place.
struct Wish {
    Centres wanted;
    double size = 0;
    double from = 0;
    double to = 0;
};

Wish anyWish(quint32 seed)
{
    QRandomGenerator dice(seed);
    Wish wish;
    wish.from = -20 + 40 * dice.generateDouble();
    wish.to = wish.from + 60 + 400 * dice.generateDouble();
    const auto count = dice.bounded(1, 13);
    wish.size = (wish.to - wish.from) / count * (0.2 + 0.8 * dice.generateDouble());
    for (int label = 0; label < count; ++label) {
        const double place =
            dice.bounded(4) == 0 && !wish.wanted.empty()
                ? wish.wanted.back()
                : wish.from - 30 + (wish.to - wish.from + 60) * dice.generateDouble();
        wish.wanted.push_back(place);
    }
    return wish;
}

std::vector<std::size_t> orderOf(const Centres& centres)
{
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t label) { return centres[label]; });
    return order;
}

/// Any placing that keeps the rules: the free room is dealt out at random between the labels.
Centres anyPlacing(const Wish& wish, QRandomGenerator& dice)
{
    const auto count = static_cast<double>(wish.wanted.size());
    std::vector<double> cuts;
    for (std::size_t label = 0; label < wish.wanted.size(); ++label)
        cuts.push_back(dice.generateDouble() * (wish.to - wish.from - count * wish.size));
    std::ranges::sort(cuts);
    Centres centres(wish.wanted.size());
    double place = 0.5;
    auto cut = cuts.begin();
    for (const std::size_t label : orderOf(wish.wanted)) {
        centres[label] = wish.from + place * wish.size + *cut++;
        place += 1;
    }
    return centres;
}

} // namespace

void TestLabelSpread::places_data()
{
    QTest::addColumn<Centres>("wanted");
    QTest::addColumn<Centres>("centres");

    // Labels 10 high between 0 and 100.
    QTest::newRow("none") << Centres{} << Centres{};
    QTest::newRow("one stays") << Centres{40} << Centres{40};
    QTest::newRow("one from above") << Centres{-50} << Centres{5};
    QTest::newRow("one from below") << Centres{120} << Centres{95};
    QTest::newRow("far apart") << Centres{20, 80, 50} << Centres{20, 80, 50};
    QTest::newRow("touching") << Centres{30, 40} << Centres{30, 40};
    QTest::newRow("same place") << Centres{50, 50} << Centres{45, 55};
    QTest::newRow("three close") << Centres{50, 52, 51} << Centres{41, 61, 51};
    QTest::newRow("pushed into a neighbour")
        << Centres{50, 52, 58} << Centres{43.333, 53.333, 63.333};
    QTest::newRow("at the edge") << Centres{99, 98} << Centres{95, 85};
    QTest::newRow("both edges") << Centres{0, 1, 99, 100} << Centres{5, 15, 85, 95};
    QTest::newRow("exactly full") << Centres{50, 50, 50, 50, 50, 50, 50, 50, 50, 50}
                                  << Centres{5, 15, 25, 35, 45, 55, 65, 75, 85, 95};
}

void TestLabelSpread::places()
{
    QFETCH(Centres, wanted);
    QFETCH(Centres, centres);
    const Centres found = spreadLabels(wanted, 10, 0, 100);
    QCOMPARE(found.size(), centres.size());
    for (std::size_t label = 0; label < centres.size(); ++label)
        QVERIFY2(qAbs(found[label] - centres[label]) < 0.01,
                 qPrintable(QString::number(found[label])));
}

void TestLabelSpread::holdsItsRulesOnAnyData_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestLabelSpread::holdsItsRulesOnAnyData()
{
    QFETCH(quint32, seed);
    const Wish wish = anyWish(seed);
    const Centres found = spreadLabels(wish.wanted, wish.size, wish.from, wish.to);
    QCOMPARE(found.size(), wish.wanted.size());
    constexpr double slack = 1e-6;
    for (std::size_t a = 0; a < found.size(); ++a) {
        QVERIFY(found[a] - wish.size / 2 >= wish.from - slack);
        QVERIFY(found[a] + wish.size / 2 <= wish.to + slack);
        for (std::size_t b = 0; b < found.size(); ++b) {
            if (a != b)
                QVERIFY(qAbs(found[a] - found[b]) >= wish.size - slack);
            if (wish.wanted[a] < wish.wanted[b])
                QVERIFY(found[a] < found[b]);
        }
    }
}

void TestLabelSpread::movesAsLittleAsNeeded()
{
    // The nearest placing in a convex set: from it, no other placing lies towards what is wanted.
    QFETCH(quint32, seed);
    const Wish wish = anyWish(seed);
    const Centres found = spreadLabels(wish.wanted, wish.size, wish.from, wish.to);
    QRandomGenerator dice(seed + 1000);
    for (int trial = 0; trial < 50; ++trial) {
        const Centres other = anyPlacing(wish, dice);
        double towards = 0;
        for (std::size_t label = 0; label < found.size(); ++label)
            towards += (wish.wanted[label] - found[label]) * (other[label] - found[label]);
        QVERIFY2(towards <= 1e-6, qPrintable(QString::number(towards)));
    }
}

void TestLabelSpread::staysInsideWithoutRoom()
{
    const Centres wanted{4, 9, 30, 12, 18};
    const Centres found = spreadLabels(wanted, 10, 0, 20);
    QCOMPARE(found.size(), wanted.size());
    for (const double centre : found)
        QVERIFY2(centre >= 0 && centre <= 20, qPrintable(QString::number(centre)));
    QCOMPARE(orderOf(found), orderOf(wanted));
}

QTEST_MAIN(TestLabelSpread)
#include "tst_labelspread.moc"
