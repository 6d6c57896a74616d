#include "models/study/catalog/flowquestion.h"

#include "views/charts/flowschart.h"
#include "views/charts/flowslayout.h"

#include "tests/support/smallstudy.h"
#include "tests/views/figures.h"

#include <QTest>

#include <random>

using namespace whither;

/// The geometry of flows.
class TestFlowsLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void heightsAreProportional();
    void nothingLeavesTheArea();
    void nothingOverlaps();
    void bandsMeetTheirNodes();
    void moves();

private:
    FlowsWords wordsOf(const FlowDiagram& diagram) const;

    FlowGraph m_cohort;
    std::vector<FlowDiagram> m_diagrams;
};

namespace {

constexpr QSizeF areas[] = {{560, 300}, {900, 640}, {1560, 800}, {3800, 2200}};
const QPointF corner(7, 11);

FlowGraph randomGraph(std::mt19937& random, std::size_t stages)
{
    QByteArray csv;
    std::vector<std::string> columns;
    for (std::size_t stage = 0; stage < stages; ++stage) {
        columns.push_back("s" + std::to_string(stage));
        csv += QByteArray::fromStdString(columns.back()) + (stage + 1 < stages ? "," : "\n");
    }
    for (std::size_t row = 0; row < 300; ++row) {
        for (std::size_t stage = 0; stage < stages; ++stage) {
            const auto place = std::min({random() % 12, random() % 12, random() % 12});
            csv += (place == 2 ? QByteArray() : "P" + QByteArray::number(place))
                   + (stage + 1 < stages ? "," : "\n");
        }
    }
    const auto engine = engineOver("t", csv);
    Query query;
    query.table = "t";
    return summarizeFlows(*engine, query, {columns, columns, true});
}

} // namespace

void TestFlowsLayout::initTestCase()
{
    const BuiltinStudy study;
    const Dataset& dataset = study.dataset("cohort100");
    m_cohort =
        summarizeFlows(*study.engine, dataset.opening, flowQuestion(dataset, dataset.opening));
    m_diagrams.push_back(diagramOf(m_cohort));
    std::mt19937 random(3);
    for (std::size_t stages = 2; stages <= 6; ++stages)
        m_diagrams.push_back(diagramOf(randomGraph(random, stages)));
    QVERIFY(m_diagrams.back().mostNodes() > 5);
}

FlowsWords TestFlowsLayout::wordsOf(const FlowDiagram& diagram) const
{
    return {18, std::vector<double>(diagram.nodes.size(), 130)};
}

void TestFlowsLayout::heightsAreProportional()
{
    for (const FlowDiagram& diagram : m_diagrams) {
        for (const QSizeF& size : areas) {
            const auto layout = layoutFlows(diagram, QRectF(corner, size), wordsOf(diagram));
            QCOMPARE(layout.nodes.size(), diagram.nodes.size());
            QVERIFY(layout.unit > 0);
            for (std::size_t node = 0; node < diagram.nodes.size(); ++node) {
                const double height = diagram.nodes[node].size * layout.unit;
                QVERIFY(qAbs(layout.nodes[node].box.height() - height) < 1e-6);
            }
        }
    }
}

void TestFlowsLayout::nothingLeavesTheArea()
{
    for (const FlowDiagram& diagram : m_diagrams) {
        for (const QSizeF& size : areas) {
            const QRectF area(corner, size);
            const auto layout = layoutFlows(diagram, area, wordsOf(diagram));
            for (const FlowNodeShape& shape : layout.nodes) {
                QVERIFY(liesIn(shape.box, area));
                QVERIFY(liesIn(shape.label, area));
            }
            for (const QPainterPath& band : layout.bands)
                QVERIFY(liesIn(band.boundingRect(), area));
            for (const QRectF& heading : layout.headings)
                QVERIFY(liesIn(heading, area));
        }
    }
}

void TestFlowsLayout::nothingOverlaps()
{
    for (const FlowDiagram& diagram : m_diagrams) {
        for (const QSizeF& size : areas) {
            const auto layout = layoutFlows(diagram, QRectF(corner, size), wordsOf(diagram));
            std::vector<QRectF> rects = layout.headings;
            for (const FlowNodeShape& shape : layout.nodes) {
                rects.push_back(shape.box);
                rects.push_back(shape.label);
            }
            QVERIFY(areDisjoint(rects));
        }
    }
}

void TestFlowsLayout::bandsMeetTheirNodes()
{
    for (const FlowDiagram& diagram : m_diagrams) {
        const auto layout = layoutFlows(diagram, QRectF(corner, areas[1]), wordsOf(diagram));
        std::vector<double> out(diagram.nodes.size());
        std::vector<double> in(diagram.nodes.size());
        for (std::size_t link = 0; link < diagram.links.size(); ++link) {
            const FlowDiagram::Link& band = diagram.links[link];
            const QRectF& from = layout.nodes[band.from].box;
            const QRectF& to = layout.nodes[band.to].box;
            const QRectF box = layout.bands[link].boundingRect();
            QVERIFY(qAbs(box.left() - from.right()) < 1e-6);
            QVERIFY(qAbs(box.right() - to.left()) < 1e-6);
            const double thickness = band.size * layout.unit;
            // In the middle of its left end the band is there, above and below it is not.
            const QPointF start(from.right() + 0.5, from.top() + out[band.from] + thickness / 2);
            QVERIFY(layout.bands[link].contains(start));
            out[band.from] += thickness;
            in[band.to] += thickness;
        }
        for (std::size_t node = 0; node < diagram.nodes.size(); ++node) {
            const double height = layout.nodes[node].box.height();
            if (diagram.nodes[node].stage > 0)
                QVERIFY(qAbs(in[node] - height) < 1e-6);
            if (diagram.nodes[node].stage + 1 < diagram.stages)
                QVERIFY(qAbs(out[node] - height) < 1e-6);
        }
    }
}

void TestFlowsLayout::moves()
{
    const BuiltinStudy study;
    const FlowsChart chart(m_cohort, study.context);
    // Nodes: China | United States | United States, China, Other.
    const auto query = chart.moved(4, 2);
    QVERIFY(query);
    QCOMPARE(query->nodeOrder, (std::vector<std::string>{"Other", "United States", "China"}));
    QVERIFY(!chart.moved(0, 1)); // another stage
    QVERIFY(!chart.moved(2, 2));
    QVERIFY(!chart.moved(2, 5)); // a band
}

QTEST_MAIN(TestFlowsLayout)
#include "tst_flowslayout.moc"
