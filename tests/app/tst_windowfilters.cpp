#include "models/study/cohorts/cohortlist.h"

#include "views/dialogs/pastedlistdialog.h"
#include "views/filter/filterbar.h"
#include "views/table/filterfield.h"
#include "views/table/filterrow.h"

#include "app/query/cohortmenu.h"
#include "app/workspace/filedeeds.h"
#include "app/workspace/workspacecontent.h"

#include "tests/app/windowcase.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace whither;

/// Filter boxes, pasted lists and cohorts in the window.
class TestWindowFilters : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysShowTheBoxes();
    void boxesFilter();
    void typingIsOneUndoStep();
    void wrongPatternsFilterNothing();
    void boxesSpeakTheLanguage();
    void pastedListsFilter();
    void cohortsAreSavedAndUsed();
    void aSearchAloneIsACohort();
    void figuresUseTheName();
    void workspacesKeepCohorts();

private:
    FilterField& box(const char* column);
    void saveCohort(const QString& name);
    QPushButton& picker() { return *m_case.child<FilterBar>()->findChild<QPushButton*>(); }
    void undo() { m_case.actions().undo->trigger(); }

    WindowCase m_case;
};

void TestWindowFilters::init()
{
    QVERIFY(m_case.open());
}

void TestWindowFilters::cleanup()
{
    m_case.close();
}

FilterField& TestWindowFilters::box(const char* column)
{
    const RecordHeader& header = *m_case.table().header();
    int section = 0;
    while (header.keyOf(section) != QLatin1String(column))
        ++section;
    return *m_case.table().filterRow()->field(section);
}

void TestWindowFilters::keysShowTheBoxes()
{
    QVERIFY(!m_case.table().filterRow()->isVisible());
    QTest::keyClick(&m_case.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_case.table().filterRow()->isVisible());
    QVERIFY(m_case.actions().filterRow->isChecked());
    QTest::keyClick(&m_case.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_case.table().filterRow()->isVisible());
}

void TestWindowFilters::boxesFilter()
{
    m_case.actions().filterRow->trigger();
    const int all = m_case.rows();
    QTest::keyClicks(&box("where_now"), QStringLiteral("china"));
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(m_case.chips().size(), 1);
    QVERIFY2(m_case.chips().first()->text().contains(QStringLiteral("contains \"china\"")),
             qPrintable(m_case.chips().first()->text()));
    box("where_now").setText(QStringLiteral("!china"));
    QCOMPARE(m_case.rows(), all - 10);
    // The other language's words find it too.
    box("where_now").setText(QStringLiteral("中国"));
    QCOMPARE(m_case.rows(), 10);
    QTest::keyClicks(&box("sector"), QStringLiteral("=unknown"));
    QCOMPARE(m_case.rows(), 1);
    // The chip takes off what the box says, and the box follows.
    m_case.chips().first()->click();
    QTRY_COMPARE(box("where_now").text(), QString());
    QCOMPARE(box("sector").text(), QStringLiteral("=unknown"));
    m_case.actions().clearFilters->trigger();
    box("where_now").setFocus();
    QCOMPARE(m_case.rows(), all);
}

void TestWindowFilters::typingIsOneUndoStep()
{
    m_case.actions().filterRow->trigger();
    const int all = m_case.rows();
    QTest::keyClicks(&box("where_now"), QStringLiteral("china"));
    QTest::keyClicks(&box("sector"), QStringLiteral("uni"));
    m_case.table().setFocus();
    QVERIFY(m_case.rows() < 10);
    undo();
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(box("sector").text(), QString());
    QCOMPARE(box("where_now").text(), QStringLiteral("china"));
    undo();
    QCOMPARE(m_case.rows(), all);
    QCOMPARE(box("where_now").text(), QString());
    QVERIFY(!m_case.actions().undo->isEnabled());
    m_case.actions().redo->trigger();
    QCOMPARE(box("where_now").text(), QStringLiteral("china"));
}

void TestWindowFilters::wrongPatternsFilterNothing()
{
    m_case.actions().filterRow->trigger();
    const int all = m_case.rows();
    QTest::keyClicks(&box("where_now"), QStringLiteral("/ch(/"));
    QCOMPARE(m_case.rows(), all);
    QVERIFY(!box("where_now").faultText().isEmpty());
    box("where_now").setText(QStringLiteral("/^ch.*a$/"));
    QCOMPARE(m_case.rows(), 10);
    QVERIFY(box("where_now").faultText().isEmpty());
}

void TestWindowFilters::boxesSpeakTheLanguage()
{
    m_case.actions().filterRow->trigger();
    const QString english = box("where_now").placeholderText();
    m_case.speak(Language::SimplifiedChinese);
    QVERIFY(box("where_now").placeholderText() != english);
    QVERIFY(box("where_now").accessibleName().contains(QStringLiteral("现在何处")));
}

void TestWindowFilters::pastedListsFilter()
{
    QTimer::singleShot(0, &m_case.window(), [this] {
        auto* dialog = m_case.window().findChild<PastedListDialog*>();
        QVERIFY(dialog);
        const QModelIndex cell = m_case.table().model()->index(3, 0);
        const auto record = cell.data().toString();
        auto* column = dialog->findChild<QComboBox*>();
        column->setCurrentIndex(column->findData(m_case.table().header()->keyOf(0)));
        dialog->setPasted(record + QStringLiteral("\nNobody Here"));
        QTRY_VERIFY(dialog->condition().terms.size() == 1);
        dialog->accept();
    });
    m_case.actions().filterToList->trigger();
    QCOMPARE(m_case.rows(), 1);
    undo();
    QCOMPARE(m_case.rows(), 100);
}

void TestWindowFilters::saveCohort(const QString& name)
{
    QTimer::singleShot(0, &m_case.window(), [name] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(name);
        dialog->accept();
    });
    m_case.actions().saveCohort->trigger();
}

void TestWindowFilters::cohortsAreSavedAndUsed()
{
    QVERIFY(!m_case.actions().saveCohort->isEnabled());
    QVERIFY(!picker().isVisible());
    m_case.clickFacet(QStringLiteral("where_now"), QStringLiteral("China"));
    QCOMPARE(m_case.rows(), 10);
    QVERIFY(m_case.actions().saveCohort->isEnabled());
    saveCohort(QStringLiteral("Went & home"));
    const auto& cohorts = m_case.catalog().cohorts();
    QCOMPARE(cohorts.all().size(), std::size_t(1));
    QVERIFY2(picker().text().contains(QStringLiteral("Went && home")), qPrintable(picker().text()));
    m_case.actions().clearFilters->trigger();
    QCOMPARE(m_case.rows(), 100);
    QVERIFY(picker().isVisible()); // there is one to choose
    QVERIFY(!picker().text().contains(QStringLiteral("home")));

    auto* menu = m_case.window().findChild<CohortMenu*>();
    menu->fill();
    QAction* const entry = menu->actions().first();
    QTRY_COMPARE(entry->text(), QStringLiteral("Went && home (10)"));
    entry->trigger();
    QCOMPARE(m_case.rows(), 10);
    undo();
    undo();
    QCOMPARE(m_case.rows(), 10);
    undo(); // saved no more
    QVERIFY(cohorts.all().empty());
    m_case.actions().redo->trigger();
    QCOMPARE(cohorts.all().size(), std::size_t(1));
    undo();
}

void TestWindowFilters::aSearchAloneIsACohort()
{
    Query query = m_case.session().query();
    query.search = "china";
    m_case.session().setQuery(query);
    saveCohort(QStringLiteral("Found"));
    const Query* const saved = m_case.catalog().cohorts().find("Found");
    QVERIFY(saved);
    QCOMPARE(saved->search, std::string("china"));
    undo();
}

void TestWindowFilters::figuresUseTheName()
{
    m_case.clickFacet(QStringLiteral("sector"), QStringLiteral("company"));
    const auto subtitle = [this] { return m_case.view().figure()->text().subtitle; };
    QVERIFY2(!subtitle().contains(QStringLiteral("In business")), qPrintable(subtitle()));
    saveCohort(QStringLiteral("In business"));
    QVERIFY2(subtitle().contains(QStringLiteral("In business")), qPrintable(subtitle()));
    undo();
    QVERIFY(!subtitle().contains(QStringLiteral("In business")));
}

void TestWindowFilters::workspacesKeepCohorts()
{
    WorkspaceContent& content = m_case.window().files().content();
    QSignalSpy changes(&content, &WorkspaceContent::cohortsChanged);
    m_case.clickFacet(QStringLiteral("where_now"), QStringLiteral("China"));
    saveCohort(QStringLiteral("Home"));
    QCOMPARE(changes.size(), 1);
    const WorkspaceSnapshot saved = content.snapshot();
    QVERIFY(saved.rest.cohorts.contains("Home"));
    undo();
    QVERIFY(!content.hasListsOf(saved));
    content.show(saved);
    QVERIFY(m_case.catalog().cohorts().find("Home"));
    content.show({});
    QVERIFY(m_case.catalog().cohorts().all().empty());
}

QTEST_MAIN(TestWindowFilters)
#include "tst_windowfilters.moc"
