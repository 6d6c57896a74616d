#include "views/dialogs/updatedialog.h"
#include "views/progress/importprogress.h"

#include "app/import/listupdater.h"

#include "tests/app/workspacecase.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>

using namespace whither;

/// Newer data for a list: shown before anything changes, applied as one step (D6).
class TestListUpdater : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void showsAndApplies();
    void namesTheAnswersThatChange();
    void discards();
    void comparesByAnotherColumn();
    void cancelsWhileItCompares();
    void refusesInWords();

private:
    UpdateDialog* update(const QByteArray& newer);

    WorkspaceCase m_case;
    std::string m_list;
};

void TestListUpdater::init()
{
    QVERIFY(m_case.start());
    QVERIFY(m_case.import(m_case.write(
        "alumni.csv", "id,name,country\n1,Li,China\n2,Xu,China\n3,Wu,Canada\n4,He,China\n")));
    m_list = m_case.session().table();
}

UpdateDialog* TestListUpdater::update(const QByteArray& newer)
{
    const QString path = m_case.write("newer.csv", newer);
    UpdateDialog* dialog = nullptr;
    ListUpdater& updater = m_case.window().files().updater();
    connect(&updater, &ListUpdater::compared, this, [&](UpdateDialog* shown) { dialog = shown; });
    updater.update(m_list, {path});
    if (!QTest::qWaitFor([&] { return dialog != nullptr; }, 20'000))
        return nullptr;
    return dialog;
}

void TestListUpdater::showsAndApplies()
{
    m_case.clickFacet(QStringLiteral("country"), QStringLiteral("China"));
    QCOMPARE(m_case.rows(), 3);
    const Query asked = m_case.session().query();
    UpdateDialog* dialog =
        update("id,name,country\n1,Li,China\n2,Xu,Canada\n4,He,China\n5,Ma,Japan\n6,Su,China\n");
    QVERIFY(dialog);
    QCOMPARE(m_case.rows(), 3); // nothing has changed yet
    QStringList tabs;
    for (const auto* tab : dialog->findChildren<QToolButton*>())
        tabs.append(tab->text());
    QCOMPARE(tabs, (QStringList{QStringLiteral("Added (2)"), QStringLiteral("Gone (1)"),
                                QStringLiteral("Changed (1)")}));
    QCOMPARE(dialog->findChild<QTableView*>()->model()->rowCount(), 2);
    QCOMPARE(dialog->findChild<QComboBox*>()->currentText(), QStringLiteral("id"));
    // Why each count changes: Xu moved, Ma was added.
    const auto* counts = dialog->findChild<QTableWidget*>();
    QStringList reasons;
    for (int row = 0; row < counts->rowCount(); ++row) {
        if (counts->item(row, 0)->text() == QStringLiteral("country"))
            reasons.append(counts->item(row, 1)->text() + QLatin1Char(' ')
                           + counts->item(row, 4)->text());
    }
    QVERIFY2(reasons.contains(QStringLiteral("Japan added +1")),
             qPrintable(reasons.join(QLatin1Char(';'))));
    dialog->accept();
    QCOMPARE(m_case.session().query(), asked); // the question stays
    QCOMPARE(m_case.rows(), 3);
    QCOMPARE(m_case.session().engine().rowCount(m_list), std::uint64_t(5));
    m_case.actions().undo->trigger(); // one undo reverts it
    QCOMPARE(m_case.session().engine().rowCount(m_list), std::uint64_t(4));
    QCOMPARE(m_case.session().query(), asked);
    m_case.actions().redo->trigger();
    QCOMPARE(m_case.session().engine().rowCount(m_list), std::uint64_t(5));
}

void TestListUpdater::namesTheAnswersThatChange()
{
    const auto of = [this](const char* country, double expected) {
        ClaimCheck check;
        check.amount.query.table = m_list;
        check.amount.query.conditions = {
            {"country", Condition::Op::IsAnyOf, {Term(std::string(country))}}};
        check.expected = expected;
        return check;
    };
    OwnClaims& claims = m_case.ownClaims();
    claims.setAll(
        {{"own-1", "Three <b>stay</b>", of("China", 3)}, {"own-2", "One left", of("Canada", 1)}});
    Query home;
    home.table = m_list;
    home.conditions = of("China", 0).amount.query.conditions;
    m_case.cohorts().setAll({{"Home", home}});
    UpdateDialog* dialog = update("id,name,country\n1,Li,China\n3,Wu,Canada\n");
    QVERIFY(dialog);
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY2(said.contains(QStringLiteral("“Three <b>stay</b>”: 3, agrees; then 1, disagrees\n"
                                          "Cohort “Home”: 3; then 1")),
             qPrintable(said.join(QLatin1Char('\n'))));
    dialog->reject();
    claims.setAll({});
    m_case.cohorts().setAll({});
}

void TestListUpdater::discards()
{
    UpdateDialog* dialog = update("id,name,country\n1,Li,China\n");
    QVERIFY(dialog);
    const bool couldUndo = m_case.actions().undo->isEnabled();
    dialog->reject();
    QCOMPARE(m_case.rows(), 4);
    QCOMPARE(m_case.actions().undo->isEnabled(), couldUndo);
}

void TestListUpdater::comparesByAnotherColumn()
{
    // All have other ids: by name nobody is new.
    UpdateDialog* dialog =
        update("id,name,country\n11,Li,China\n12,Xu,China\n13,Wu,Canada\n14,He,Japan\n");
    QVERIFY(dialog);
    auto* identifier = dialog->findChild<QComboBox*>();
    QCOMPARE(identifier->currentText(), QStringLiteral("name"));
    const auto tabs = dialog->findChildren<QToolButton*>();
    QCOMPARE(tabs[2]->text(), QStringLiteral("Changed (4)"));
    const int id = identifier->findText(QStringLiteral("id"));
    QVERIFY(id >= 0);
    identifier->setCurrentIndex(id);
    emit identifier->activated(id);
    QTRY_COMPARE(tabs[0]->text(), QStringLiteral("Added (4)"));
    QCOMPARE(tabs[1]->text(), QStringLiteral("Gone (4)"));
    dialog->reject();
}

/// The file is read and its records are being compared: Cancel ends that, and nothing comes after.
void TestListUpdater::cancelsWhileItCompares()
{
    QByteArray many = "id,name,country\n";
    for (int row = 0; row < 200'000; ++row)
        many += QByteArray::number(row) + ",name,China\n";
    ListUpdater& updater = m_case.window().files().updater();
    auto* progress = m_case.window().statusBar()->findChildren<ImportProgress*>().last();
    QSignalSpy compared(&updater, &ListUpdater::compared);
    QSignalSpy ended(&updater, &ListUpdater::ended);
    const QString comparing = QStringLiteral("Comparing newer.csv with the list…");
    connect(m_case.window().statusBar(), &QStatusBar::messageChanged, progress,
            [&](const QString& message) {
                if (message == comparing)
                    emit progress->cancelRequested();
            });
    updater.update(m_list, {m_case.write("newer.csv", many)});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(progress->isHidden());
    m_case.window().statusBar()->disconnect(progress);
    UpdateDialog* dialog = update("id,name,country\n1,Li,China\n"); // waits for the one given up
    QVERIFY(dialog);
    QCOMPARE(compared.size(), 1);
    const auto tabs = dialog->findChildren<QToolButton*>();
    QCOMPARE(tabs[0]->text(), QStringLiteral("Added (0)")); // of this update, not of the other
    QCOMPARE(tabs[1]->text(), QStringLiteral("Gone (3)"));
    dialog->reject();
}

void TestListUpdater::refusesInWords()
{
    QSignalSpy ended(&m_case.window().files().updater(), &ListUpdater::ended);
    m_case.window().files().updater().update(m_list, {m_case.in("none.csv")});
    QVERIFY(ended.wait(20'000));
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY(m_case.notices().first().contains(QStringLiteral("none.csv")));
}

QTEST_MAIN(TestListUpdater)
#include "tst_listupdater.moc"
