#include "views/inspector/inspector.h"
#include "views/persons/replydialog.h"

#include "tests/app/workspacecase.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace whither;

/// The right of reply in the window: written down beside a record, undone, kept in the workspace.
class TestReplyDeed : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void isWrittenDownAndUndone();
    void nobodyIsAskedWhoHasNoName();
    void goesWithTheWorkspace();

private:
    /// Clicks the inspector's button and deals with the dialog as a user would.
    void write(const QString& words)
    {
        QTimer::singleShot(0, this, [&] {
            auto* dialog = m_case.window().findChild<ReplyDialog*>();
            QVERIFY(dialog);
            dialog->findChild<QPlainTextEdit*>()->setPlainText(words);
            dialog->accept();
        });
        auto* button = replyButton();
        QVERIFY(button);
        button->click();
    }
    QPushButton* replyButton()
    {
        for (auto* button : m_case.child<Inspector>()->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("reply")))
                return button;
        }
        return nullptr;
    }
    bool says(const char* words)
    {
        for (auto* label : m_case.child<Inspector>()->findChildren<QLabel*>()) {
            if (label->text() == QString::fromUtf8(words))
                return true;
        }
        return false;
    }
    void select(int row) { m_case.table().setCurrentIndex(m_case.table().model()->index(row, 0)); }

    WorkspaceCase m_case;
};

void TestReplyDeed::init()
{
    QVERIFY(m_case.start());
    QVERIFY(m_case.import(m_case.write("people.csv", "name,country\nLi Wei,China\n王芳,Canada\n")));
    QCOMPARE(m_case.rows(), 2);
    select(1);
}

void TestReplyDeed::isWrittenDownAndUndone()
{
    QVERIFY(says("Nobody has asked."));
    write(QStringLiteral("我已回国。"));
    QVERIFY(says("我已回国。"));
    QVERIFY(!says("Nobody has asked."));
    select(0);
    QVERIFY(says("Nobody has asked."));
    select(1);
    m_case.actions().undo->trigger();
    QVERIFY(says("Nobody has asked."));
    m_case.actions().redo->trigger();
    QVERIFY(says("我已回国。"));
}

void TestReplyDeed::nobodyIsAskedWhoHasNoName()
{
    m_case.session().showTable("cohort100");
    select(0);
    QVERIFY(!replyButton());
}

void TestReplyDeed::goesWithTheWorkspace()
{
    write(QStringLiteral("I left in March."));
    const QString path = m_case.in("study.whither");
    QVERIFY(m_case.saveAs(path));
    QVERIFY(m_case.start());
    QVERIFY(!replyButton());
    QVERIFY(m_case.openFile(path));
    select(1);
    QVERIFY(says("I left in March."));
}

QTEST_MAIN(TestReplyDeed)
#include "tst_replydeed.moc"
