#include "models/workspace/recovery.h"

#include "app/workspace/recoverykeeper.h"
#include "app/workspace/recoveryoffer.h"

#include "tests/app/workspacecase.h"

#include <QDir>

using namespace whither;

/// What guards unsaved work against a crash, and how it is offered at the next start.
class TestWindowRecovery : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void keepsACopyWhileThereIsSomethingToLose();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void offersWhatACrashLeft();
    void recoversIntoTheFile();
    void discardsOnRequest();
    void keepsWhatCannotBeRead();

private:
    RecoveryKeeper& keeper() { return *m_case.window().files().keeper(); }
    QStringList copies() const
    {
        return QDir(m_recovery).entryList({QStringLiteral("*.recovery.whither")}, QDir::Files);
    }
    bool keep();
    bool look();
    /// As after a crash: a window's copy without the window.
    bool crashWith(const QString& savedPath);

    WorkspaceCase m_case;
    QString m_recovery;
};

namespace {

const QByteArray alumni = "id,name,country\n1,Li,China\n2,Xu,China\n3,Wu,Canada\n";

} // namespace

void TestWindowRecovery::init()
{
    m_recovery = m_case.in("recovery");
    QDir(m_recovery).removeRecursively();
    QVERIFY(m_case.start());
    QVERIFY(look());
}

bool TestWindowRecovery::look()
{
    if (m_case.window().files().offer())
        m_case.window().files().offer()->look();
    else
        m_case.window().files().guard(m_recovery);
    QSignalSpy looked(m_case.window().files().offer(), &RecoveryOffer::looked);
    return looked.wait(20'000);
}

bool TestWindowRecovery::keep()
{
    QSignalSpy kept(&keeper(), &RecoveryKeeper::kept);
    keeper().keep();
    return kept.wait(20'000);
}

bool TestWindowRecovery::crashWith(const QString& savedPath)
{
    if (!m_case.import(m_case.write("alumni.csv", alumni)))
        return false;
    if (!savedPath.isEmpty()) {
        if (!m_case.saveAs(savedPath) || !m_case.import(m_case.write("more.csv", alumni)))
            return false;
    }
    if (!keep() || copies().size() != 1)
        return false;
    const QString copy = QDir(m_recovery).filePath(copies().first());
    QFile::copy(copy, m_case.in("crashed"));
    m_case.window().files().keeper()->letGo();
    m_case.close();
    if (!QTest::qWaitFor([this] { return copies().isEmpty(); }, 5'000))
        return false;
    QFile::rename(m_case.in("crashed"), copy);
    return m_case.start() && look();
}

void TestWindowRecovery::keepsACopyWhileThereIsSomethingToLose()
{
    keeper().keep();
    QVERIFY(copies().isEmpty()); // nothing to lose
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(keep());
    QCOMPARE(copies().size(), 1);
    const auto copy = readRecovery(QDir(m_recovery).filePath(copies().first()));
    QVERIFY(copy.ok());
    QCOMPARE(copy.value().datasets.size(), std::size_t(1));
    // Saved: the copy goes.
    QVERIFY(m_case.saveAs(m_case.in("saved.whither")));
    QTRY_VERIFY(copies().isEmpty());
    // A living window's copy is not offered to another.
    QVERIFY(m_case.import(m_case.write("more.csv", alumni)));
    QVERIFY(keep());
    QVERIFY(findRecoveries(m_recovery).empty());
}

void TestWindowRecovery::leavesNothingBehind_data()
{
    QTest::addColumn<bool>("discards");
    QTest::newRow("discarded") << true;
    QTest::newRow("undone") << false;
}

void TestWindowRecovery::leavesNothingBehind()
{
    QFETCH(bool, discards);
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(keep());
    if (discards) {
        m_case.answers.unsaved = UnsavedChanges::Discard;
        m_case.window().close();
    } else {
        m_case.actions().undo->trigger();
    }
    QTRY_VERIFY(copies().isEmpty());
}

void TestWindowRecovery::offersWhatACrashLeft()
{
    QVERIFY(crashWith({}));
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("1 list, 3 records")),
             qPrintable(m_case.notices().first()));
    QVERIFY(m_case.answerNotice("Keep for &later"));
    QTRY_VERIFY(m_case.notices().isEmpty());
    QCOMPARE(copies().size(), 1);
    m_case.close();
    QVERIFY(m_case.start() && look()); // and is offered again
    QVERIFY(m_case.answerNotice("&Recover"));
    QTRY_COMPARE_WITH_TIMEOUT(m_case.rows(), 3, 20'000);
    QVERIFY(m_case.desk().path().isEmpty());
    QVERIFY(m_case.window().isWindowModified());
    // It stays until this window has a copy of its own.
    QTRY_VERIFY_WITH_TIMEOUT(copies().size() == 1 && findRecoveries(m_recovery).empty(), 20'000);
}

void TestWindowRecovery::recoversIntoTheFile()
{
    const QString path = m_case.in("study.whither");
    QFile::remove(path);
    QVERIFY(crashWith(path));
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("study.whither")),
             qPrintable(m_case.notices().first()));
    // The difference: two lists kept, one in the file.
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("2 lists, 6 records")),
             qPrintable(m_case.notices().first()));
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("1 list, 3 records")),
             qPrintable(m_case.notices().first()));
    QVERIFY(m_case.answerNotice("&Recover"));
    QTRY_COMPARE_WITH_TIMEOUT(m_case.desk().path(), path, 20'000);
    QVERIFY(m_case.desk().isModified());
    QVERIFY(m_case.save());
    QVERIFY(!m_case.desk().isModified());
    QTRY_VERIFY_WITH_TIMEOUT(copies().isEmpty(), 20'000);
}

void TestWindowRecovery::discardsOnRequest()
{
    QVERIFY(crashWith({}));
    QVERIFY(m_case.answerNotice("&Discard"));
    QTRY_VERIFY(copies().isEmpty());
    QTRY_VERIFY(m_case.notices().isEmpty());
    QVERIFY(!m_case.desk().isModified());
}

void TestWindowRecovery::keepsWhatCannotBeRead()
{
    QDir().mkpath(m_recovery);
    QVERIFY(!m_case.write("recovery/torn.recovery.whither", QByteArray(5'000, 'x')).isEmpty());
    QVERIFY(look());
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY(m_case.notices().first().contains(QStringLiteral("torn.recovery.whither")));
    QVERIFY(m_case.answerNotice("Close"));
    QTRY_VERIFY(m_case.notices().isEmpty());
    QCOMPARE(copies().size(), 1);
}

QTEST_MAIN(TestWindowRecovery)
#include "tst_windowrecovery.moc"
