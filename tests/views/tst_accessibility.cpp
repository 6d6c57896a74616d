#include "models/study/measures/outcomes.h"
#include "models/text/numbers.h"

#include "views/figure/figureaccessible.h"
#include "views/figure/figureview.h"

#include "tests/views/figures.h"

#include <QAccessible>
#include <QTest>

using namespace whither;

/// A figure as a screen reader meets it: a chart with a child for every mark.
class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installFigureAccessibility(); }
    void init();
    void cleanup() { m_view.reset(); }
    void chartSaysItsFinding();
    void hasAChildAMark_data();
    void hasAChildAMark();
    void childrenSayCountAndShare();
    void childrenLieInTheView();
    void childrenFollowTheFigure();
    void focusIsKnown();

private:
    QAccessibleInterface* chart() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    const std::vector<Mark>& marks() const { return m_view->figure()->chart().marks(); }

    const BuiltinStudy m_study;
    std::unique_ptr<FigureView> m_view;
};

void TestAccessibility::init()
{
    m_view = std::make_unique<FigureView>();
    m_view->resize(1000, 700);
    m_view->setFigure(openingFigure(m_study, "outcomes"));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestAccessibility::chartSaysItsFinding()
{
    QVERIFY(chart());
    QCOMPARE(chart()->role(), QAccessible::Chart);
    QCOMPARE(chart()->text(QAccessible::Name), m_view->figure()->text().title);
    QCOMPARE(chart()->text(QAccessible::Description), m_view->figure()->chart().description());
}

void TestAccessibility::hasAChildAMark_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : figureIds())
        QTest::newRow(std::string(id).c_str()) << QString::fromStdString(std::string(id));
}

void TestAccessibility::hasAChildAMark()
{
    QFETCH(QString, figure);
    m_view->setFigure(openingFigure(m_study, figure.toStdString()));
    QVERIFY(chart()->childCount() > 2);
    QCOMPARE(chart()->childCount(), static_cast<int>(marks().size()));
    for (int index = 0; index < chart()->childCount(); ++index) {
        QAccessibleInterface* child = chart()->child(index);
        QVERIFY(child && child->isValid());
        QCOMPARE(chart()->child(index), child);
        QCOMPARE(chart()->indexOfChild(child), index);
        QCOMPARE(child->parent(), chart());
        QCOMPARE(child->childCount(), 0);
        const Mark& mark = marks()[static_cast<std::size_t>(index)];
        QVERIFY(mark.reading.startsWith(child->text(QAccessible::Name)));
        QCOMPARE(child->text(QAccessible::Description), mark.reading);
    }
    QVERIFY(!chart()->child(-1));
    QVERIFY(!chart()->child(chart()->childCount()));
}

void TestAccessibility::childrenSayCountAndShare()
{
    const QLocale& locale = m_study.context.locale;
    const OutcomeSummary summary =
        summarizeOutcomes(*m_study.engine, m_study.dataset("cohort100").opening);
    int index = 0;
    for (const OutcomePart& part : summary.parts) {
        std::vector<OutcomePart> read{part};
        read.insert(read.end(), part.parts.begin(), part.parts.end());
        for (const OutcomePart& expected : read) {
            const QString said = chart()->child(index++)->text(QAccessible::Name);
            QVERIFY2(said.contains(countText(expected.count, locale)), qPrintable(said));
            QVERIFY2(said.contains(percentText(expected.percent.value(), locale)),
                     qPrintable(said));
            QVERIFY2(said.contains(countText(summary.base, locale)), qPrintable(said));
        }
    }
    QCOMPARE(index, chart()->childCount());
}

void TestAccessibility::childrenLieInTheView()
{
    const QRect view(m_view->mapToGlobal(QPoint(0, 0)), m_view->size());
    for (int index = 0; index < chart()->childCount(); ++index) {
        const QRect rect = chart()->child(index)->rect();
        QVERIFY(!rect.isEmpty());
        QVERIFY(view.contains(rect));
    }
}

void TestAccessibility::childrenFollowTheFigure()
{
    QAccessibleInterface* last = chart()->child(chart()->childCount() - 1);
    QVERIFY(last->isValid());
    Query query = m_study.dataset("cohort100").opening;
    query.search = "no such words anywhere";
    m_view->setFigure(figureOf(m_study, "outcomes", query));
    QCOMPARE(chart()->childCount(), 0);
    QVERIFY(!last->isValid()); // and asking it for words does no harm
    QCOMPARE(last->text(QAccessible::Name), QString());
    m_view->setFigure(openingFigure(m_study, "claims"));
    QCOMPARE(chart()->text(QAccessible::Name), m_view->figure()->text().title);
    QVERIFY(last->isValid());
}

void TestAccessibility::focusIsKnown()
{
    QVERIFY(!chart()->child(1)->state().focused);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(chart()->child(1)->state().focused);
    QVERIFY(chart()->child(1)->state().focusable);
    QVERIFY(!chart()->child(0)->state().focused);
    QCOMPARE(chart()->focusChild(), chart()->child(1));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
