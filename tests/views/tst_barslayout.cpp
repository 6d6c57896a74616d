#include "views/charts/barslayout.h"

#include "tests/views/figures.h"

#include <QTest>

using namespace whither;

/// The geometry of bars below one another.
class TestBarsLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lengthsAreProportional();
    void nothingLeavesTheArea();
    void rowsLieApart();
    void intervalsHoldTheirShare();
    void nobodyHasNoBars();

private:
    std::vector<OutcomeSummary> m_summaries;
};

namespace {

constexpr QSizeF areas[] = {{140, 120}, {260, 420}, {900, 640}, {2400, 1400}};
const QPointF corner(7, 11);

} // namespace

void TestBarsLayout::initTestCase()
{
    const BuiltinStudy study;
    for (const FigureCase& asked : outcomesCases(study))
        m_summaries.push_back(summarizeOutcomes(*study.engine, asked.query));
    std::erase_if(m_summaries, [](const OutcomeSummary& summary) { return summary.base == 0; });
    QVERIFY(m_summaries.size() > 10);
}

void TestBarsLayout::lengthsAreProportional()
{
    for (const OutcomeSummary& summary : m_summaries) {
        for (const QSizeF& size : areas) {
            const BarsLayout layout = layoutBars(summary, QRectF(corner, size), 20);
            QCOMPARE(layout.bars.size(), summary.parts.size());
            for (std::size_t part = 0; part < layout.bars.size(); ++part) {
                const PartBar& bar = layout.bars[part];
                const auto count = static_cast<double>(summary.parts[part].count);
                QVERIFY(qAbs(bar.box.width() - count * layout.perPerson) < 1e-6);
                QCOMPARE(bar.box.left(), layout.zeroX);
                double end = bar.box.left();
                for (const QRectF& piece : bar.pieces) {
                    QVERIFY(qAbs(piece.left() - end) < 1e-6);
                    end = piece.right();
                }
                QVERIFY(qAbs(end - bar.box.right()) < 1e-6);
            }
        }
    }
}

void TestBarsLayout::nothingLeavesTheArea()
{
    for (const OutcomeSummary& summary : m_summaries) {
        for (const QSizeF& size : areas) {
            const QRectF area(corner, size);
            for (const PartBar& bar : layoutBars(summary, area, 20).bars) {
                QVERIFY(liesIn(bar.box, area));
                QVERIFY(liesIn(bar.label, area));
                QVERIFY(bar.upperX <= area.right());
            }
        }
    }
}

void TestBarsLayout::rowsLieApart()
{
    for (const OutcomeSummary& summary : m_summaries) {
        for (const QSizeF& size : areas) {
            std::vector<QRectF> rects;
            for (const PartBar& bar : layoutBars(summary, QRectF(corner, size), 20).bars) {
                QVERIFY(bar.box.height() > 0);
                rects.push_back(bar.box);
                rects.push_back(bar.label);
            }
            QVERIFY(areDisjoint(rects));
        }
    }
}

void TestBarsLayout::intervalsHoldTheirShare()
{
    for (const OutcomeSummary& summary : m_summaries) {
        const BarsLayout layout = layoutBars(summary, QRectF(corner, areas[2]), 20);
        for (std::size_t part = 0; part < layout.bars.size(); ++part) {
            const PartBar& bar = layout.bars[part];
            QCOMPARE(bar.hasInterval(), summary.parts[part].interval.has_value());
            if (!bar.hasInterval())
                continue;
            QVERIFY(bar.lowerX <= bar.box.right() + 1e-6);
            QVERIFY(bar.upperX >= bar.box.right() - 1e-6);
        }
    }
}

void TestBarsLayout::nobodyHasNoBars()
{
    QVERIFY(layoutBars({}, QRectF(0, 0, 300, 200), 20).bars.empty());
}

QTEST_MAIN(TestBarsLayout)
#include "tst_barslayout.moc"
