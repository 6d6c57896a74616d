#include "views/charts/donutlayout.h"

#include "tests/views/figures.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace whither;

/// The geometry of the two rings.
class TestDonutLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void slicesFillBothRings_data() { summaries_data(); }
    void slicesFillBothRings();
    void labelsLieApartInTheSquare_data() { summaries_data(); }
    void labelsLieApartInTheSquare();
    void insideLabelsStandOnTheirSlice_data() { summaries_data(); }
    void insideLabelsStandOnTheirSlice();
    void sliceAtAgreesWithOutline_data() { summaries_data(); }
    void sliceAtAgreesWithOutline();
    void nothingHasNoSlices();
    void smallSliceKeepsItsAngle();

private:
    void summaries_data();

    std::vector<OutcomeSummary> m_summaries;
};

namespace {

constexpr QSizeF areas[] = {{120, 120}, {180, 150}, {260, 420},
                            {400, 400}, {900, 640}, {2400, 2400}};

QSizeF numberSize(const OutcomePart& part, bool isLong)
{
    const auto digits = static_cast<double>(std::to_string(part.count).size());
    return {digits * 8 + (isLong ? 44 : 0), 18.2};
}

/// One part a list: how many its pieces count.
OutcomeSummary summaryOf(const std::vector<std::vector<std::uint64_t>>& counts)
{
    OutcomeSummary summary;
    for (const auto& pieces : counts) {
        OutcomePart part;
        part.term = "place " + std::to_string(summary.parts.size());
        for (const std::uint64_t count : pieces) {
            OutcomePart piece;
            piece.term = "sector " + std::to_string(part.parts.size());
            piece.count = count;
            part.count += count;
            part.parts.push_back(piece);
        }
        summary.base += part.count;
        summary.parts.push_back(part);
    }
    return summary;
}

OutcomeSummary anySummary(quint32 seed)
{
    QRandomGenerator dice(seed);
    std::vector<std::vector<std::uint64_t>> counts(static_cast<std::size_t>(dice.bounded(1, 8)));
    for (auto& pieces : counts) {
        const int most = dice.bounded(2) == 0 ? 5 : 500;
        for (int piece = dice.bounded(1, 8); piece > 0; --piece)
            pieces.push_back(static_cast<std::uint64_t>(dice.bounded(1, most)));
    }
    return summaryOf(counts);
}

/// The four corners and the middle of what the digits cover: half of the line's height.
std::vector<QPointF> pointsOf(const QRectF& rect)
{
    const QRectF box = rect.adjusted(1, rect.height() / 4, -1, -rect.height() / 4);
    return {box.center(), box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
}

} // namespace

void TestDonutLayout::initTestCase()
{
    m_summaries = {summaryOf({{1}}),
                   summaryOf({{997}, {3}}), // one part of 0.3 %
                   summaryOf({{3, 500, 494}, {3}}),
                   summaryOf({{41, 40, 6}, {5, 2, 2, 1}, {3}}),
                   summaryOf({{1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}, {1, 1}, {1}, {1}, {1}, {1}}),
                   summaryOf({{12'345'678, 9}, {87'654'321, 1}})};
    for (quint32 seed = 1; seed <= 40; ++seed)
        m_summaries.push_back(anySummary(seed));
    const BuiltinStudy study;
    for (const FigureCase& asked : outcomesCases(study))
        m_summaries.push_back(summarizeOutcomes(*study.engine, asked.query));
    std::erase_if(m_summaries, [](const OutcomeSummary& summary) { return summary.base == 0; });
}

void TestDonutLayout::summaries_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < m_summaries.size(); ++index)
        QTest::addRow("%d", static_cast<int>(index)) << static_cast<int>(index);
}

void TestDonutLayout::slicesFillBothRings()
{
    QFETCH(int, index);
    const OutcomeSummary& summary = m_summaries[static_cast<std::size_t>(index)];
    for (const QSizeF& size : areas) {
        const DonutLayout layout = layoutDonut(summary, QRectF(QPointF(7, 11), size), numberSize);
        double inner = 0;
        double outer = 0;
        std::map<std::size_t, DonutSlice> parts;
        for (const DonutSlice& slice : layout.slices) {
            double& ring = slice.piece ? outer : inner;
            QVERIFY(qAbs(slice.startAngle - ring) < 1e-6); // each begins where the last one ended
            QVERIFY(slice.spanAngle > 0);
            QVERIFY(slice.innerRadius < slice.outerRadius);
            QVERIFY(slice.outerRadius <= std::min(size.width(), size.height()) / 2);
            ring += slice.spanAngle;
            if (!slice.piece) {
                parts[slice.part] = slice;
                continue;
            }
            const DonutSlice& part = parts.at(slice.part);
            QVERIFY(slice.startAngle >= part.startAngle - 1e-6);
            QVERIFY(slice.startAngle + slice.spanAngle <= part.startAngle + part.spanAngle + 1e-6);
            QVERIFY(slice.innerRadius >= part.outerRadius);
        }
        QVERIFY(qAbs(inner - 360) < 1e-6);
        QVERIFY(qAbs(outer - 360) < 1e-6);
    }
}

void TestDonutLayout::labelsLieApartInTheSquare()
{
    QFETCH(int, index);
    for (const QSizeF& size : areas) {
        const QRectF area(QPointF(7, 11), size);
        const DonutLayout layout =
            layoutDonut(m_summaries[static_cast<std::size_t>(index)], area, numberSize);
        const double side = std::min(size.width(), size.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(area.center());
        std::vector<QRectF> rects;
        for (const DonutLabel& label : layout.labels) {
            QVERIFY(liesIn(label.rect, square));
            rects.push_back(label.rect);
        }
        QVERIFY(areDisjoint(rects));
    }
}

void TestDonutLayout::insideLabelsStandOnTheirSlice()
{
    QFETCH(int, index);
    for (const QSizeF& size : areas) {
        const DonutLayout layout = layoutDonut(m_summaries[static_cast<std::size_t>(index)],
                                               QRectF(QPointF(7, 11), size), numberSize);
        for (const DonutLabel& label : layout.labels) {
            for (const QPointF& point : pointsOf(label.rect)) {
                const auto slice = layout.sliceAt(point);
                QVERIFY2(label.isInside ? slice == label.slice : !slice,
                         qPrintable(QStringLiteral("%1x%2 label of slice %3 (%4°)")
                                        .arg(size.width())
                                        .arg(size.height())
                                        .arg(label.slice)
                                        .arg(layout.slices[label.slice].spanAngle)));
            }
        }
    }
}

void TestDonutLayout::sliceAtAgreesWithOutline()
{
    QFETCH(int, index);
    const DonutLayout layout = layoutDonut(m_summaries[static_cast<std::size_t>(index)],
                                           QRectF(0, 0, 400, 400), numberSize);
    std::vector<QPainterPath> outlines;
    for (const DonutSlice& slice : layout.slices)
        outlines.push_back(layout.outline(slice));
    QRandomGenerator dice(7);
    for (int trial = 0; trial < 200; ++trial) {
        const QPointF point(400 * dice.generateDouble(), 400 * dice.generateDouble());
        const auto slice = layout.sliceAt(point);
        // An edge is where the neighbours see something else; curves are only nearly circles there.
        const bool isOnEdge = std::ranges::any_of(
            std::initializer_list<QPointF>{{0.5, 0}, {-0.5, 0}, {0, 0.5}, {0, -0.5}},
            [&](const QPointF& offset) { return layout.sliceAt(point + offset) != slice; });
        if (isOnEdge)
            continue;
        for (std::size_t other = 0; other < outlines.size(); ++other)
            QCOMPARE(outlines[other].contains(point), slice == other);
    }
}

void TestDonutLayout::nothingHasNoSlices()
{
    const DonutLayout layout = layoutDonut({}, QRectF(0, 0, 300, 300), numberSize);
    QVERIFY(layout.slices.empty());
    QVERIFY(layout.labels.empty());
    QVERIFY(!layout.sliceAt({150, 40}));
}

void TestDonutLayout::smallSliceKeepsItsAngle()
{
    const DonutLayout layout =
        layoutDonut(summaryOf({{997}, {3}}), QRectF(0, 0, 400, 400), numberSize);
    QVERIFY(qAbs(layout.slices[1].spanAngle - 1.08) < 1e-9);
    const auto slice = layout.sliceAt(
        layout.at(layout.slices[1].midAngle(),
                  (layout.slices[1].innerRadius + layout.slices[1].outerRadius) / 2));
    QCOMPARE(slice, std::optional<std::size_t>(1));
}

QTEST_MAIN(TestDonutLayout)
#include "tst_donutlayout.moc"
