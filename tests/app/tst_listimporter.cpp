#include "views/dialogs/origindialog.h"
#include "views/problems/problempage.h"
#include "views/progress/importprogress.h"

#include "app/datasetactions.h"
#include "app/listimporter.h"
#include "app/rejectedrowsdeed.h"

#include "tests/app/windowcase.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace whither;

/// Somebody's list in the window: it comes, is looked at, goes and comes back.
class TestListImporter : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void showsAList();
    void undoTakesItAway();
    void tellsWhatWasRejected();
    void showsTheProblems();
    void exportsWhatWasRejected();
    void saysWhyAValue();
    void refusesInWords();
    void cancelChangesNothing();
    void answersALargeListInItsOwnTime();

private:
    QString fileOf(const char* name, const QByteArray& bytes) const;
    bool import(const QString& path);
    QMessageBox* box() const { return m_case.window().findChild<QMessageBox*>(); }

    const QTemporaryDir m_folder;
    mutable WindowCase m_case;
};

namespace {

const QByteArray alumni = "姓名,国家,职位\n杨植麟,China,founder\n李飞飞,United States,professor\n"
                          "何恺明,United States,professor\n<b>Li</b> %1,,student\n";

} // namespace

QString TestListImporter::fileOf(const char* name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool TestListImporter::import(const QString& path)
{
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import({path});
    return ended.wait(20'000);
}

void TestListImporter::showsAList()
{
    QVERIFY(import(fileOf("校友.csv", alumni)));
    QCOMPARE(m_case.rows(), 4);
    QVERIFY(m_case.catalog().dataset(m_case.session().table())->isImported());
    // The country and the role make the rings; who has no country is not stated, not left out.
    QVERIFY2(m_case.title().contains(QStringLiteral("United States")), qPrintable(m_case.title()));
    QVERIFY(m_case.title().contains(QStringLiteral("2 of 4")));
    QVERIFY(m_case.view().figure()->text().footer.contains(QStringLiteral("校友.csv")));
    QVERIFY(!m_case.view().figure()->text().footer.contains(m_folder.path()));
    const auto mark = m_case.markOf("国家", "United States");
    QVERIFY(mark);
    QTest::mouseDClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*mark));
    QCOMPARE(m_case.rows(), 2);
    m_case.speak(Language::SimplifiedChinese);
    QVERIFY(m_case.title().contains(QStringLiteral("美国")));
}

void TestListImporter::undoTakesItAway()
{
    const std::string before = m_case.session().table();
    const auto datasets = m_case.actions().datasets->all().size();
    QVERIFY(import(fileOf("alumni.csv", alumni)));
    const std::string list = m_case.session().table();
    QCOMPARE(m_case.actions().datasets->all().size(), datasets + 1);
    QVERIFY(m_case.actions().closeList->isEnabled());
    m_case.actions().undo->trigger();
    QVERIFY(!m_case.catalog().dataset(list));
    QCOMPARE(m_case.actions().datasets->all().size(), datasets);
    QVERIFY(!m_case.actions().closeList->isEnabled());
    m_case.actions().redo->trigger();
    QCOMPARE(m_case.session().table(), list);
    QCOMPARE(m_case.rows(), 4);
    m_case.actions().closeList->trigger();
    QVERIFY(!m_case.catalog().dataset(list));
    m_case.actions().undo->trigger();
    QCOMPARE(m_case.rows(), 4);
    m_case.session().showTable(before);
}

void TestListImporter::tellsWhatWasRejected()
{
    const QAction& problems = *m_case.actions().problems;
    QVERIFY(!problems.isVisible()); // built-in data have none
    QVERIFY(import(fileOf("ragged.csv", "name,country\nLi,China\nXu\nWu,China\nHe,China\n")));
    QCOMPARE(m_case.rows(), 3);
    QVERIFY(!box());
    const QString said = m_case.window().statusBar()->currentMessage();
    QVERIFY2(said.contains(QStringLiteral("3 of 4")), qPrintable(said));
    QVERIFY(problems.isVisible());
    QCOMPARE(problems.iconText(), QStringLiteral("Problems · 1"));
}

/// From the status bar to the page, and back.
void TestListImporter::showsTheProblems()
{
    QVERIFY(import(fileOf("ragged.csv", "name,country\nLi,China\nXu\nWu,China\nHe,China\n")));
    auto* page = m_case.window().findChild<ProblemPage*>();
    QVERIFY(page && !page->isVisible());
    QToolButton* link = nullptr;
    for (auto* button : m_case.window().statusBar()->findChildren<QToolButton*>()) {
        if (button->property("link").toBool())
            link = button;
    }
    QVERIFY(link && link->isVisible());
    link->click();
    QVERIFY(page->isVisible());
    QVERIFY(m_case.actions().problems->isChecked());
    QVERIFY(!m_case.table().isVisible());
    QCOMPARE(page->model().rowCount(), 1);
    QCOMPARE(page->model().index(0, static_cast<int>(ProblemModel::Column::Line)).data().toString(),
             QStringLiteral("3"));
    m_case.actions().copyJson->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("field-count")));
    m_case.speak(Language::SimplifiedChinese);
    QVERIFY(page->isVisible());
    m_case.actions().pages.front()->trigger();
    QVERIFY(!page->isVisible());
    QCOMPARE(m_case.rows(), 3); // still the list, not the built-in figure's table
    m_case.actions().problems->trigger();
    QVERIFY(page->isVisible());
    m_case.session().showTable("cohort100");
    QVERIFY(!page->isVisible());
    QVERIFY(!m_case.actions().problems->isVisible());
}

void TestListImporter::exportsWhatWasRejected()
{
    QVERIFY(import(fileOf("ragged.csv", "name,country\nLi,China\nXu\nWu,China\nHe,China\n")));
    m_case.actions().problems->trigger();
    emit m_case.window().findChild<ProblemPage*>()->exportRequested();
    auto* dialog = m_case.window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(QStringLiteral("ragged-rejected.csv")),
             qPrintable(dialog->selectedFiles().value(0)));
    const QString path = m_folder.filePath(QStringLiteral("to mend.csv"));
    QSignalSpy ended(m_case.window().findChild<RejectedRowsDeed*>(), &RejectedRowsDeed::ended);
    emit dialog->fileSelected(path);
    QVERIFY(ended.wait(10'000));
    delete dialog;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFname,country\r\nXu\r\n"));
    const QString said = m_case.window().statusBar()->currentMessage();
    QVERIFY2(said.contains(QStringLiteral("to mend.csv")), qPrintable(said));
}

void TestListImporter::saysWhyAValue()
{
    QVERIFY(import(fileOf("alumni.csv", alumni)));
    RecordTable& table = m_case.table();
    table.setCurrentIndex(table.model()->index(1, 1));
    m_case.actions().origin->trigger();
    auto* dialog = m_case.window().findChild<OriginDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->text().contains(QStringLiteral("alumni.csv")), qPrintable(dialog->text()));
    QVERIFY(dialog->text().contains(QStringLiteral("record 2 of the file")));
    QVERIFY(!dialog->text().contains(m_folder.path()));
    delete dialog;
}

void TestListImporter::refusesInWords()
{
    const std::string before = m_case.session().table();
    QVERIFY(import(fileOf("broken.json", "[{\"a\":1}")));
    QCOMPARE(m_case.session().table(), before);
    QVERIFY(box());
    QVERIFY(box()->text().contains(QStringLiteral("broken.json")));
    delete box();
    QVERIFY(import(m_folder.filePath(QStringLiteral("none.csv"))));
    QVERIFY(box());
    delete box();
}

void TestListImporter::cancelChangesNothing()
{
    const std::string before = m_case.session().table();
    QByteArray many = "name,country\n";
    for (int row = 0; row < 400'000; ++row)
        many += "name " + QByteArray::number(row) + ",China\n";
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import({fileOf("many.csv", many)});
    auto* progress = m_case.window().statusBar()->findChild<ImportProgress*>();
    QVERIFY(progress);
    auto* cancel = progress->findChild<QToolButton*>();
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(ended.wait(5'000));
    QCOMPARE(m_case.session().table(), before);
}

/// The window goes on meanwhile: a heart that beats every five milliseconds never waits for long.
void TestListImporter::answersALargeListInItsOwnTime()
{
    QByteArray many = "name,country,year\n";
    for (int row = 0; row < 200'000; ++row)
        many += "name " + QByteArray::number(row % 7919) + ',' + (row % 3 == 0 ? "China" : "Canada")
                + ',' + QByteArray::number(2000 + row % 25) + '\n';
    QVERIFY(import(fileOf("large.csv", many)));
    QTRY_COMPARE_WITH_TIMEOUT(m_case.rows(), 200'000, 20'000);
    Query query = m_case.session().query();
    query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("China")}}};
    query.search = "name 77";
    m_case.session().setQuery(query);
    QTRY_VERIFY_WITH_TIMEOUT(m_case.rows() > 0 && m_case.rows() < 10'000, 20'000);
    query.sort = {{"name", true}};
    m_case.session().setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(m_case.table().model()->index(0, 0).data().toString().left(7),
                              QStringLiteral("name 77"), 20'000);
}

QTEST_MAIN(TestListImporter)
#include "tst_listimporter.moc"
