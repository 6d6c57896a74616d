#include "views/filter/yearcontrol.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace whither;

/// M1: a single year or a range, and which of the two is said.
class TestYearControl : public QObject {
    Q_OBJECT

private slots:
    void init();
    void allYearsAreNoCondition();
    void boxesAskForARange();
    void aBoundPushesTheOther();
    void aSingleYearIsSaidToBeOne();
    void theSliderMovesTheRange();
    void keysStepAndJump();
    void showsWhatIsAskedBeyondTheData();

private:
    /// What the control asked for last; the whole span where it asked for no condition.
    YearSpan asked() const { return m_asked.value_or(YearSpan{2013, 2025}); }

    std::unique_ptr<YearControl> m_control;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
    QSlider* m_slider = nullptr;
    QCheckBox* m_single = nullptr;
    std::optional<YearSpan> m_asked;
    int m_requests = 0;
};

void TestYearControl::init()
{
    m_control = std::make_unique<YearControl>();
    const auto boxes = m_control->findChildren<QSpinBox*>();
    m_from = boxes[0];
    m_to = boxes[1];
    m_slider = m_control->findChild<QSlider*>();
    m_single = m_control->findChild<QCheckBox*>();
    m_asked.reset();
    m_requests = 0;
    m_control->setYears(QStringLiteral("year"), {2013, 2025}, std::nullopt);
    // As the window does: what is asked for comes back as what is shown.
    connect(m_control.get(), &YearControl::conditionRequested, this,
            [this](const QString& column, const std::optional<Condition>& condition) {
                QCOMPARE(column, QStringLiteral("year"));
                Query query;
                if (condition)
                    query.conditions = {*condition};
                m_asked = yearsAsked(query, "year");
                ++m_requests;
                m_control->setYears(column, {2013, 2025}, m_asked);
            });
    m_control->show();
}

void TestYearControl::allYearsAreNoCondition()
{
    QCOMPARE(m_from->value(), 2013);
    QCOMPARE(m_to->value(), 2025);
    QVERIFY(!m_slider->isEnabled());
    m_from->setValue(2015);
    QVERIFY(m_asked);
    m_from->setValue(2013);
    QVERIFY(!m_asked);
    QCOMPARE(m_requests, 2);
}

void TestYearControl::boxesAskForARange()
{
    m_from->setValue(2016);
    m_to->setValue(2020);
    QCOMPARE(asked(), (YearSpan{2016, 2020}));
    QVERIFY(!m_single->isChecked());
}

void TestYearControl::aBoundPushesTheOther()
{
    m_to->setValue(2018);
    m_from->setValue(2020);
    QCOMPARE(asked(), (YearSpan{2020, 2020}));
    QVERIFY(!m_single->isChecked()); // still a range
    QVERIFY(m_to->isVisible());
}

void TestYearControl::aSingleYearIsSaidToBeOne()
{
    m_single->setChecked(true);
    QCOMPARE(asked(), (YearSpan{2025, 2025}));
    QVERIFY(!m_to->isVisible());
    m_from->setValue(2019);
    QCOMPARE(asked(), (YearSpan{2019, 2019}));
    QVERIFY(m_single->isChecked());
    m_single->setChecked(false);
    QVERIFY(!m_asked); // all of them again
    QVERIFY(m_to->isVisible());
}

void TestYearControl::theSliderMovesTheRange()
{
    m_to->setValue(2015);
    QVERIFY(m_slider->isEnabled());
    m_slider->setValue(2018);
    QCOMPARE(asked(), (YearSpan{2018, 2020}));
    m_slider->setValue(m_slider->maximum());
    QCOMPARE(asked(), (YearSpan{2023, 2025}));
}

void TestYearControl::keysStepAndJump()
{
    m_from->setFocus();
    QTest::keyClick(m_from, Qt::Key_Up);
    QCOMPARE(asked(), (YearSpan{2014, 2025}));
    QTest::keyClick(m_from, Qt::Key_End);
    QCOMPARE(asked(), (YearSpan{2025, 2025}));
    QTest::keyClick(m_from, Qt::Key_Home);
    QVERIFY(!m_asked);
}

/// A chip and the boxes say the same.
void TestYearControl::showsWhatIsAskedBeyondTheData()
{
    m_control->setYears(QStringLiteral("year"), {2013, 2025}, YearSpan{2010, 2012});
    QCOMPARE(m_from->value(), 2010);
    QCOMPARE(m_to->value(), 2012);
    m_control->setYears(QStringLiteral("year"), {2013, 2025}, std::nullopt);
    QCOMPARE(m_from->minimum(), 2013);
}

QTEST_MAIN(TestYearControl)
#include "tst_yearcontrol.moc"
