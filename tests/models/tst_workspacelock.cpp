#include "models/text/errortext.h"
#include "models/workspace/filestamp.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacelock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace whither;

class TestWorkspaceLock : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSecondLearnsWhoHoldsIt();
    void otherNamesShareTheLock();
    void movingKeepsTheLock();
    void aDeadProcessLetsGo();
    void aLivingProcessDoesNot();
    void aNamelessLockIsOfTheLivingAlone();
    void otherMachinesAreBelieved();
    void foldersThatCannotBeWritten();
    void stampsTellChanges();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// Starts a process that locks the file, and says so; it ends when killed.
    pid_t lockElsewhere(const QString& file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

pid_t TestWorkspaceLock::lockElsewhere(const QString& file) const
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = WorkspaceLock::acquire(file);
        const char isLocked = lock.ok() ? 'y' : 'n';
        [[maybe_unused]] const auto written = ::write(ends[1], &isLocked, 1);
        for (;;)
            ::pause();
    }
    char isLocked = 0;
    const bool isTold = ::read(ends[0], &isLocked, 1) == 1;
    ::close(ends[0]);
    ::close(ends[1]);
    return isTold && isLocked == 'y' ? child : -1;
}

void TestWorkspaceLock::theSecondLearnsWhoHoldsIt()
{
    {
        const auto first = WorkspaceLock::acquire(path("a.whither"));
        QVERIFY(first.ok());
        QCOMPARE(first.value().path(), path("a.whither"));
        const auto second = WorkspaceLock::acquire(path("a.whither"));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::LockedByOther);
        QCOMPARE(second.error().place, path("a.whither"));
        const QString process = QString::number(QCoreApplication::applicationPid());
        QCOMPARE(second.error().arguments,
                 (QStringList{QStringLiteral("tst_workspacelock ") + process, process,
                              QSysInfo::machineHostName()}));
        QVERIFY(errorText(second.error()).contains(process));
        QVERIFY(WorkspaceLock::acquire(path("b.whither")).ok());
    }
    QVERIFY(WorkspaceLock::acquire(path("a.whither")).ok());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestWorkspaceLock::otherNamesShareTheLock()
{
    QVERIFY(writeWorkspace(path("a.whither"), {}).ok());
    QVERIFY(QFile::link(path("a.whither"), path("link")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const auto first = WorkspaceLock::acquire(path("a.whither"));
    QVERIFY(first.ok());
    QVERIFY(!WorkspaceLock::acquire(path("link")).ok());
    QVERIFY(!WorkspaceLock::acquire(path("folder/../a.whither")).ok());
    // Saving replaces the file, not its lock.
    QVERIFY(writeWorkspace(path("link"), {}).ok());
    QVERIFY(!WorkspaceLock::acquire(path("link")).ok());
}

void TestWorkspaceLock::movingKeepsTheLock()
{
    auto first = WorkspaceLock::acquire(path("a.whither"));
    QVERIFY(first.ok());
    WorkspaceLock moved = std::move(first).value();
    QVERIFY(!WorkspaceLock::acquire(path("a.whither")).ok());
    // "Save as": the window lets go of the one and holds the other.
    moved = WorkspaceLock::acquire(path("b.whither")).value();
    QVERIFY(WorkspaceLock::acquire(path("a.whither")).ok());
    QVERIFY(!WorkspaceLock::acquire(path("b.whither")).ok());
}

void TestWorkspaceLock::aDeadProcessLetsGo()
{
    const pid_t other = lockElsewhere(path("a.whither"));
    QVERIFY(other > 0);
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    QVERIFY(QFile::exists(lockPathFor(path("a.whither"))));
    QVERIFY(WorkspaceLock::acquire(path("a.whither")).ok());
}

void TestWorkspaceLock::aLivingProcessDoesNot()
{
    const pid_t other = lockElsewhere(path("a.whither"));
    QVERIFY(other > 0);
    const auto lock = WorkspaceLock::acquire(path("a.whither"));
    const QString process = lock.ok() ? QString() : lock.error().arguments.value(1);
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    QVERIFY(!lock.ok());
    QVERIFY(!process.isEmpty());
}

/// A process that died before it wrote its name into the lock file.
void TestWorkspaceLock::aNamelessLockIsOfTheLivingAlone()
{
    QFile lock(lockPathFor(path("a.whither")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    QVERIFY(!WorkspaceLock::acquire(path("a.whither")).ok());
    lock.close();
    QVERIFY(WorkspaceLock::acquire(path("a.whither")).ok());
}

/// A shared folder: nobody can tell whether the process there lives.
void TestWorkspaceLock::otherMachinesAreBelieved()
{
    QFile lock(lockPathFor(path("a.whither")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nwhither\ndesk.example\n");
    lock.close();
    const auto refused = WorkspaceLock::acquire(path("a.whither"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().arguments.value(0), QStringLiteral("whither 4711 @ desk.example"));
}

void TestWorkspaceLock::foldersThatCannotBeWritten()
{
    const auto lock = WorkspaceLock::acquire(path("none/a.whither"));
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().code, ErrorCode::CannotWrite);
}

void TestWorkspaceLock::stampsTellChanges()
{
    QVERIFY(!stampOf(path("a.whither")));
    QVERIFY(writeWorkspace(path("a.whither"), {}).ok());
    const auto before = stampOf(path("a.whither"));
    QVERIFY(before);
    QVERIFY(readWorkspace(path("a.whither")).ok());
    QVERIFY(stampOf(path("a.whither")) == before); // reading leaves no trace
    QVERIFY(QFile::link(path("a.whither"), path("link")));
    QVERIFY(stampOf(path("link")) == before);
    QVERIFY(writeWorkspace(path("a.whither"), {}).ok()); // the same bytes, by another
    const auto after = stampOf(path("a.whither"));
    QVERIFY(!(after == before));
    QFile file(path("a.whither"));
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(!(stampOf(path("a.whither")) == after));
}

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspacelock.moc"
