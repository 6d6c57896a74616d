#include "views/filter/searchbox.h"
#include "views/inspector/inspector.h"

#include "app/actions/datasetactions.h"
#include "app/window/commandlist.h"

#include "tests/app/windowcase.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>

using namespace whither;

/// The window in use: filters, highlights, search, undo, datasets.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup() { m_case.close(); }
    void opensOnTheHundred();
    void facetFilters();
    void facetAddsAndExcludes();
    void clickHighlights();
    void doubleClickFilters();
    void escapeStepsBack();
    void undoAndRedo();
    void undoStaysWithItsTable();
    void searchFindsAndLetsGo();
    void typingIsOneStep();
    void chipTakesOff();
    void filterToTheHighlighted();
    void everyDatasetBrowses();
    void pagesFollowTheDataset();
    void headerSorts();
    void inspectorShowsTheSelected();
    void copiesTheFinding();
    void actionsAreOnWhenTheyCan();
    void columnsComeBack();
    void commandsAreFoundInAnyLanguage();
    void statusCountsTheSelected();

private:
    const Actions& actions() const { return m_case.actions(); }
    QLineEdit* searchField() { return m_case.child<SearchBox>()->findChild<QLineEdit*>(); }

    WindowCase m_case;
};

namespace {

const QString whereNow = QStringLiteral("where_now");
const QString china = QStringLiteral("China");

QString shownFirst(const RecordTable& table)
{
    return table.model()->index(0, 0).data().toString();
}

} // namespace

void TestMainWindow::opensOnTheHundred()
{
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    QCOMPARE(m_case.rows(), 100);
    QVERIFY2(m_case.title().contains(QStringLiteral("87")), qPrintable(m_case.title()));
    QVERIFY2(m_case.title().contains(QStringLiteral("100")), qPrintable(m_case.title()));
    QVERIFY2(m_case.status().contains(QStringLiteral("100")), qPrintable(m_case.status()));
    QVERIFY(m_case.chips().isEmpty());
    QVERIFY(!m_case.window().windowTitle().isEmpty());
    QVERIFY(m_case.catalog().faults().empty());
}

void TestMainWindow::facetFilters()
{
    m_case.clickFacet(whereNow, china);
    QCOMPARE(m_case.rows(), 10);
    QVERIFY2(m_case.status().contains(QStringLiteral("10 of 100")), qPrintable(m_case.status()));
    QCOMPARE(m_case.chips().size(), 1);
    QVERIFY(m_case.chips().first()->text().contains(china));
    QVERIFY2(m_case.title().contains(QStringLiteral("10")), qPrintable(m_case.title()));
    m_case.clickFacet(whereNow, china); // again: all of them
    QCOMPARE(m_case.rows(), 100);
    QVERIFY(m_case.chips().isEmpty());
}

void TestMainWindow::facetAddsAndExcludes()
{
    m_case.clickFacet(whereNow, china);
    m_case.clickFacet(whereNow, QStringLiteral("United States"), Qt::ControlModifier);
    QCOMPARE(m_case.rows(), 97);
    m_case.clickFacet(whereNow, china, Qt::ControlModifier);
    QCOMPARE(m_case.rows(), 87);
    m_case.clickFacet(QStringLiteral("sector"), QStringLiteral("university"), Qt::AltModifier);
    QCOMPARE(m_case.rows(), 47); // 87 less 40 professors
    QCOMPARE(m_case.chips().size(), 2);
}

void TestMainWindow::clickHighlights()
{
    const auto mark = m_case.markOf("where_now", "China");
    QVERIFY(mark);
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*mark));
    QCOMPARE(m_case.rows(), 100);
    QCOMPARE(m_case.session().highlight().size(), std::size_t(1));
    QVERIFY(!m_case.session().query().isFiltered());
    QVERIFY2(m_case.status().contains(QStringLiteral("10 highlighted")),
             qPrintable(m_case.status()));
    QVERIFY(!m_case.chips().isEmpty());
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*mark));
    QVERIFY(m_case.session().highlight().empty());
    QVERIFY(m_case.chips().isEmpty());
}

void TestMainWindow::doubleClickFilters()
{
    const auto mark = m_case.markOf("where_now", "China");
    const QPoint at = m_case.pointOn(*mark);
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(&m_case.view(), Qt::LeftButton, {}, at);
    QCOMPARE(m_case.rows(), 10);
    for (int row = 0; row < m_case.rows(); ++row) {
        const auto* records = static_cast<RecordModel*>(m_case.table().model());
        QCOMPARE(records->index(row, records->columnOf("where_now")).data(RecordModel::TermRole),
                 QVariant(china));
    }
}

void TestMainWindow::escapeStepsBack()
{
    m_case.clickFacet(whereNow, china);
    m_case.view().setFocus();
    QTest::keyClick(&m_case.view(), Qt::Key_Right);
    QTest::keyClick(&m_case.view(), Qt::Key_Space);
    QVERIFY(!m_case.session().highlight().empty());
    QTest::keyClick(&m_case.view(), Qt::Key_Escape); // the highlight first
    QVERIFY(m_case.session().highlight().empty());
    QCOMPARE(m_case.rows(), 10);
    QTest::keyClick(&m_case.view(), Qt::Key_Escape); // then the filter
    QCOMPARE(m_case.rows(), 100);
    m_case.clickFacet(whereNow, china);
    m_case.table().setFocus();
    QTest::keyClick(&m_case.table(), Qt::Key_Escape); // from the table too
    QCOMPARE(m_case.rows(), 100);
}

void TestMainWindow::undoAndRedo()
{
    QAction* undo = actions().undo;
    QAction* redo = actions().redo;
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    m_case.clickFacet(whereNow, china);
    m_case.clickFacet(QStringLiteral("sector"), QStringLiteral("company"));
    const int both = m_case.rows();
    QVERIFY(both < 10);
    undo->trigger();
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(m_case.chips().size(), 1);
    undo->trigger();
    QCOMPARE(m_case.rows(), 100);
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    redo->trigger();
    QCOMPARE(m_case.rows(), both);
    QVERIFY(!redo->isEnabled());
}

void TestMainWindow::undoStaysWithItsTable()
{
    m_case.clickFacet(whereNow, china);
    m_case.session().showTable("claims");
    const Query claims = m_case.session().query();
    if (QAction* undo = actions().undo; undo->isEnabled()) {
        undo->trigger(); // then the step is seen: its table comes to the front
        QCOMPARE(m_case.session().table(), std::string("cohort100"));
        QCOMPARE(m_case.rows(), 100);
        return;
    }
    QVERIFY(m_case.session().query() == claims);
    m_case.session().showTable("cohort100");
    QCOMPARE(m_case.rows(), 10); // each table keeps its own question
}

void TestMainWindow::searchFindsAndLetsGo()
{
    m_case.table().setCurrentRow(40);
    const auto before = m_case.table().currentRowId();
    searchField()->setFocus();
    QTest::keyClicks(searchField(), QStringLiteral("china"));
    QCOMPARE(m_case.session().query().search, std::string("china"));
    QVERIFY(m_case.rows() > 0);
    QVERIFY(m_case.table().hitCount() > 0);
    QAction* next = actions().findNext;
    QVERIFY(next->isEnabled());
    QCOMPARE(next->shortcut(), QKeySequence(Qt::Key_F3));
    next->trigger();
    const int hit = m_case.table().currentHit();
    QVERIFY(hit > 0);
    next->trigger();
    QCOMPARE(m_case.table().currentHit(), hit % m_case.table().hitCount() + 1);
    QTest::keyClick(searchField(), Qt::Key_Return);
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QCOMPARE(searchField()->text(), QString());
    QCOMPARE(m_case.session().query().search, std::string());
    QCOMPARE(m_case.rows(), 100);
    QCOMPARE(m_case.table().currentRowId(), before);
    QVERIFY(!next->isEnabled());
}

void TestMainWindow::typingIsOneStep()
{
    searchField()->setFocus();
    QTest::keyClicks(searchField(), QStringLiteral("china"));
    actions().undo->trigger();
    QCOMPARE(m_case.session().query().search, std::string());
    QCOMPARE(searchField()->text(), QString());
    actions().redo->trigger();
    QCOMPARE(searchField()->text(), QStringLiteral("china"));
    QTest::keyClicks(searchField(), QStringLiteral(" zzz"));
    QCOMPARE(m_case.rows(), 0);
    QVERIFY(m_case.table().hitCount() == 0);
}

void TestMainWindow::chipTakesOff()
{
    m_case.clickFacet(whereNow, china);
    QTest::mouseClick(m_case.chips().first(), Qt::LeftButton);
    QTRY_COMPARE(m_case.rows(), 100);
    QVERIFY(m_case.chips().isEmpty());
}

void TestMainWindow::filterToTheHighlighted()
{
    QAction* filter = actions().filterToHighlight;
    QVERIFY(!filter->isEnabled());
    const auto mark = m_case.markOf("where_now", "China");
    QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*mark));
    QVERIFY(filter->isEnabled());
    filter->trigger();
    QCOMPARE(m_case.rows(), 10);
    QVERIFY(m_case.session().highlight().empty());
}

void TestMainWindow::everyDatasetBrowses()
{
    for (const Dataset& dataset : m_case.catalog().datasets()) {
        m_case.session().showTable(dataset.id);
        const Engine& engine = m_case.session().engine();
        QCOMPARE(m_case.rows(), static_cast<int>(engine.count(dataset.opening)));
        QVERIFY2(m_case.rows() > 0, dataset.id.c_str());
        QCOMPARE(m_case.table().model()->columnCount(), static_cast<int>(dataset.columns.size()));
        QCOMPARE(m_case.facets().model()->rowCount(), static_cast<int>(dataset.facets.size()));
        QVERIFY2(m_case.table().currentIndex().isValid(), dataset.id.c_str());
        QVERIFY2(!m_case.table().header()->isSectionHidden(0), dataset.id.c_str());
    }
    m_case.session().showTable("no such table");
    QVERIFY(m_case.catalog().dataset(m_case.session().table()));
}

void TestMainWindow::pagesFollowTheDataset()
{
    for (const std::string_view id : figureIds()) {
        const Dataset& dataset = *m_case.catalog().dataset(figureTable(id));
        m_case.session().setQuery(withFlows(dataset.opening, dataset, id == "flows"));
        QVERIFY(m_case.view().isVisible());
        QCOMPARE(m_case.view().figure()->id().toStdString(), std::string(id));
    }
    m_case.session().showTable("sources"); // has no figure: the table has the room
    QVERIFY(!m_case.view().isVisible());
    QVERIFY(!actions().exportFigure->isEnabled());
    actions().pages[1]->trigger();
    QCOMPARE(m_case.session().table(), std::string("conference_shares"));
    QVERIFY(actions().exportFigure->isEnabled());
}

void TestMainWindow::headerSorts()
{
    RecordHeader* header = m_case.table().header();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
    };
    click();
    const QString first = shownFirst(m_case.table());
    click();
    QVERIFY(shownFirst(m_case.table()) != first);
    QCOMPARE(m_case.rows(), 100);
    QCOMPARE(m_case.session().query().sort.size(), std::size_t(1));
}

void TestMainWindow::inspectorShowsTheSelected()
{
    m_case.table().setCurrentRow(3);
    const QString first = m_case.table().model()->index(3, 0).data().toString();
    QStringList texts;
    for (const auto* label : m_case.child<Inspector>()->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.contains(first), qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY(
        texts.join(QLatin1Char(' ')).contains(QStringLiteral("Not stated"), Qt::CaseInsensitive));
}

void TestMainWindow::copiesTheFinding()
{
    actions().copyFinding->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(m_case.title()), qPrintable(copied));
    actions().copyImage->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), m_case.window().settings().exportSize);
}

void TestMainWindow::actionsAreOnWhenTheyCan()
{
    QAction* clear = actions().clearFilters;
    QVERIFY(!clear->isEnabled());
    m_case.clickFacet(whereNow, china);
    QVERIFY(clear->isEnabled());
    clear->trigger();
    QCOMPARE(m_case.rows(), 100);
    QVERIFY(!clear->isEnabled());
}

void TestMainWindow::columnsComeBack()
{
    RecordHeader* header = m_case.table().header();
    const int place = header->visualIndex(3);
    header->moveSection(place, 0); // as by the mouse
    QVERIFY(actions().undo->isEnabled());
    m_case.session().showTable("claims");
    actions().undo->trigger();
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    QCOMPARE(header->visualIndex(3), place);
    actions().redo->trigger();
    QCOMPARE(header->visualIndex(3), 0);
}

void TestMainWindow::commandsAreFoundInAnyLanguage()
{
    for (const Language language : allLanguages) {
        m_case.speak(language);
        const auto listed =
            commandsOf(*m_case.window().menuBar(), actions(), *m_case.languages().context().words);
        std::vector<Command> commands;
        for (const ListedCommand& one : listed)
            commands.push_back(one.command);
        for (const char* words : {"export", "导出", "daochu", "匯出", "huichu"}) {
            const auto found = matchingCommands(commands, QString::fromUtf8(words));
            QVERIFY2(!found.empty(), words);
            QCOMPARE(listed[found.front()].action, actions().exportFigure);
        }
        // Nothing of the menus is left out.
        for (const auto& entry : actions().datasets->all()) {
            const QAction* dataset = entry.second;
            QVERIFY(std::ranges::any_of(
                listed, [&](const ListedCommand& one) { return one.action == dataset; }));
        }
    }
}

void TestMainWindow::statusCountsTheSelected()
{
    QVERIFY(!m_case.status().contains(QStringLiteral("selected")));
    m_case.table().selectAll();
    QVERIFY2(m_case.status().contains(QStringLiteral("100 selected")), qPrintable(m_case.status()));
    QVERIFY(!m_case.status().contains(QStringLiteral("filter on")));
    m_case.clickFacet(whereNow, china);
    QVERIFY2(m_case.status().contains(QStringLiteral("filter on")), qPrintable(m_case.status()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
