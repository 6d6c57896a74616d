#include "views/passport/passportdialog.h"

#include "tests/app/windowcase.h"

#include <QPushButton>
#include <QTest>

using namespace whither;

/// The passport of a number in the window: by key, of a mark and of a cell, and on to its rows.
class TestPassportDeed : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup() { m_case.close(); }
    void ofTheMarkTheKeyboardIsOn();
    void ofTheMarkThatWasClicked();
    void ofTheWholeFigure();
    void ofTheCurrentCell();
    void ofAClaimOnToTheRowsOfACheck();

private:
    PassportDialog* dialog() const { return m_case.child<PassportDialog>(); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    WindowCase m_case;
};

void TestPassportDeed::ofTheMarkTheKeyboardIsOn()
{
    m_case.view().setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_case.view().focusedMark());
    QTest::keyClick(&m_case.view(), Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(dialog());
    const QString said = dialog()->text();
    QVERIFY2(said.contains(QStringLiteral("87 of 100 · 87.0%")), qPrintable(said));
    button(QStringLiteral("Show these 87 records"))->click();
    QCOMPARE(m_case.rows(), 87);
    m_case.actions().undo->trigger();
    QCOMPARE(m_case.rows(), 100);
}

void TestPassportDeed::ofTheMarkThatWasClicked()
{
    const auto china = m_case.markOf("where_now", "China");
    QVERIFY(china);
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*china));
    m_case.actions().passport->trigger();
    QVERIFY(dialog());
    QVERIFY(dialog()->text().contains(QStringLiteral("10 of 100 · 10.0%")));
}

void TestPassportDeed::ofTheWholeFigure()
{
    m_case.clickFacet(QStringLiteral("where_now"), QStringLiteral("China"));
    m_case.actions().passport->trigger();
    QVERIFY(dialog());
    QVERIFY(dialog()->text().startsWith(m_case.title()));
    QVERIFY(dialog()->text().contains(QStringLiteral("10 of 100 in the table")));
}

void TestPassportDeed::ofTheCurrentCell()
{
    m_case.table().setFocus();
    const auto* model = m_case.table().model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QModelIndex cell = model->index(0, column);
        if (cell.data(RecordModel::ColumnKeyRole).toString() == QLatin1String("sector"))
            m_case.table().setCurrentIndex(cell);
    }
    QTRY_VERIFY(m_case.table().hasFocus());
    m_case.actions().passport->trigger();
    QVERIFY(dialog());
    const QString said = dialog()->text();
    QVERIFY2(said.contains(QStringLiteral("45 of 100 · 45.0%")), qPrintable(said));
}

void TestPassportDeed::ofAClaimOnToTheRowsOfACheck()
{
    m_case.session().showTable("claims");
    const auto& marks = m_case.view().figure()->chart().marks();
    for (std::size_t mark = 0; mark < marks.size(); ++mark) {
        if (marks[mark].conditions.front().terms.front() == "c07")
            m_case.session().setHighlight(marks[mark].conditions);
    }
    m_case.actions().passport->trigger();
    QVERIFY(dialog());
    button(QStringLiteral("Show these 3 records"))->click();
    QVERIFY(m_case.session().table() == "cohort100_cells");
    QCOMPARE(m_case.rows(), 3);
}

QTEST_MAIN(TestPassportDeed)
#include "tst_passportdeed.moc"
