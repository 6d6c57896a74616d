#include "views/dialogs/origindialog.h"
#include "views/problems/problempage.h"

#include "app/import/rejectedrowsdeed.h"

#include "tests/app/windowcase.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace whither;

/// What could not be taken of a list, and where its values come from, as the window shows it.
class TestListProblems : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void showsTheProblems();
    void exportsWhatWasRejected();
    void saysWhyAValue();

private:
    bool import(const char* name, const QByteArray& bytes);

    const QTemporaryDir m_folder;
    mutable WindowCase m_case;
};

bool TestListProblems::import(const char* name, const QByteArray& bytes)
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import({path});
    return ended.wait(20'000);
}

/// From the status bar to the page, and back.
void TestListProblems::showsTheProblems()
{
    QVERIFY(import("ragged.csv", "name,country,role\nLi,China,professor\nXu\nWu,China,founder\n"
                                 "He,China,founder\n"));
    auto* page = m_case.window().findChild<ProblemPage*>();
    QVERIFY(page && !page->isVisible());
    QPushButton* link = nullptr;
    for (auto* button : m_case.window().statusBar()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Problems"))
            link = button;
    }
    QVERIFY(link);
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

void TestListProblems::exportsWhatWasRejected()
{
    QVERIFY(import("ragged.csv", "name,country\nLi,China\nXu\nWu,China\nHe,China\n"));
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

void TestListProblems::saysWhyAValue()
{
    QVERIFY(import("alumni.csv", "姓名,国家\n杨植麟,China\n李飞飞,United States\n"));
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

QTEST_MAIN(TestListProblems)
#include "tst_listproblems.moc"
