#include "views/charts/wafflelayout.h"

#include "tests/views/figures.h"

#include <QTest>

using namespace whither;

/// The geometry of squares in rows.
class TestWaffleLayout : public QObject {
    Q_OBJECT

private slots:
    void aHundredAreTenByTen();
    void squaresLieApartInTheArea_data();
    void squaresLieApartInTheArea();
    void pointsFindTheirSquare();
};

void TestWaffleLayout::aHundredAreTenByTen()
{
    const WaffleLayout layout(100, QRectF(0, 0, 500, 400));
    QCOMPARE(layout.columns(), 10U);
    QCOMPARE(layout.square(0).top(), layout.square(9).top());
    QCOMPARE(layout.square(0).left(), layout.square(90).left());
    QCOMPARE(layout.square(99).right() - layout.square(0).left(),
             layout.square(99).bottom() - layout.square(0).top());
}

void TestWaffleLayout::squaresLieApartInTheArea_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 87, 100, 101, 250, 400})
        QTest::addRow("%d", count) << count;
}

void TestWaffleLayout::squaresLieApartInTheArea()
{
    QFETCH(int, count);
    for (const QRectF& area :
         {QRectF(3, 5, 200, 200), QRectF(0, 0, 900, 300), QRectF(9, 1, 80, 700)}) {
        const WaffleLayout layout(static_cast<std::size_t>(count), area);
        std::vector<QRectF> squares;
        for (std::size_t index = 0; index < layout.count(); ++index) {
            squares.push_back(layout.square(index));
            QVERIFY(liesIn(squares.back(), area));
            QCOMPARE(squares.back().size(), squares.front().size());
        }
        QVERIFY(areDisjoint(squares));
    }
}

void TestWaffleLayout::pointsFindTheirSquare()
{
    const WaffleLayout layout(87, QRectF(20, 30, 400, 300));
    for (std::size_t index = 0; index < layout.count(); ++index)
        QCOMPARE(layout.squareAt(layout.square(index).center()), std::optional(index));
    QVERIFY(!layout.squareAt(QPointF(0, 0)));
    QVERIFY(!layout.squareAt(QPointF(419, 40)));
    const QRectF last = layout.square(86);
    QVERIFY(
        !layout.squareAt(last.center() + QPointF(last.width() * 1.2, 0))); // the 88th is not there
}

QTEST_MAIN(TestWaffleLayout)
#include "tst_wafflelayout.moc"
