#include "tests/app/windowcase.h"

#include <algorithm>

using namespace whither;

/// The page of flows in the window.
class TestFlowsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void drawsWhatIsInFront();
    void bandsLeadToTheirRows();
    void nodesAreDragged();
    void nodesAreMovedByKeys();

private:
    void openPage() { m_case.actions().pages[2]->trigger(); }
    QString figure() const { return m_case.view().figure()->id(); }

    WindowCase m_case;
};

void TestFlowsPage::init()
{
    QVERIFY(m_case.open());
}

void TestFlowsPage::drawsWhatIsInFront()
{
    m_case.actions().pages[1]->trigger(); // shares: no people to follow
    openPage();
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    QCOMPARE(figure(), QStringLiteral("flows"));
    QVERIFY(m_case.actions().pages[2]->isChecked());
    m_case.actions().pages[0]->trigger();
    QCOMPARE(figure(), QStringLiteral("outcomes"));
    QCOMPARE(m_case.session().query(), m_case.session().opening());
    openPage();
    m_case.actions().undo->trigger();
    QCOMPARE(figure(), QStringLiteral("outcomes"));
}

void TestFlowsPage::bandsLeadToTheirRows()
{
    openPage();
    const auto& marks = m_case.view().figure()->chart().marks();
    const auto isToChina = [](const Mark& mark) {
        return mark.rows == 10 && mark.conditions.size() == 2;
    };
    const auto band = std::ranges::find_if(marks, isToChina);
    QVERIFY(band != marks.end());
    const QPoint point = m_case.pointOn(static_cast<std::size_t>(band - marks.begin()));
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, point);
    QVERIFY(m_case.status().contains(QStringLiteral("10")));
    QCOMPARE(m_case.session().highlight(), band->conditions);
    QTest::mouseDClick(&m_case.view(), Qt::LeftButton, {}, point);
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(figure(), QStringLiteral("flows"));
}

void TestFlowsPage::nodesAreDragged()
{
    openPage();
    const QPoint from = m_case.pointOn(4); // others, at the last stage
    const QPoint onto = m_case.pointOn(2); // the United States there
    QTest::mousePress(&m_case.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&m_case.view(), onto);
    QTest::mouseRelease(&m_case.view(), Qt::LeftButton, {}, onto);
    QCOMPARE(m_case.session().query().nodeOrder,
             (std::vector<std::string>{"Other", "United States", "China"}));
    QVERIFY(m_case.session().highlight().empty());
    QCOMPARE(m_case.rows(), 100);
    m_case.actions().undo->trigger();
    QVERIFY(m_case.session().query().nodeOrder.empty());
}

void TestFlowsPage::nodesAreMovedByKeys()
{
    openPage();
    m_case.view().setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_case.view().focusedMark());
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&m_case.view(), Qt::Key_Right);
    QTest::keyClick(&m_case.view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_case.session().query().nodeOrder,
             (std::vector<std::string>{"China", "United States", "Other"}));
    QCOMPARE(m_case.view().focusedMark(), std::optional<std::size_t>(2));
    QTest::keyClick(&m_case.view(), Qt::Key_Up, Qt::AltModifier); // is the first already
    QCOMPARE(m_case.session().query().nodeOrder.front(), std::string("China"));
}

QTEST_MAIN(TestFlowsPage)
#include "tst_flowspage.moc"
