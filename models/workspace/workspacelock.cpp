#include "models/workspace/workspacelock.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace whither {

namespace {

LockHolder holderOf(const QLockFile& lock)
{
    LockHolder holder;
    lock.getLockInfo(&holder.processId, &holder.host, &holder.application);
    return holder;
}

/// A process that dies between making the lock file and writing its name into it leaves an empty
/// one, which QLockFile takes for somebody's for ever. Whoever lives has its file locked besides.
/// Was it such a one, and is it gone now?
bool removeNameless(const QString& lockPath)
{
    constexpr unsigned long toWriteNameMs = 100;
    QThread::msleep(toWriteNameMs);
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT;
    struct stat status {};
    const bool isNameless =
        ::fstat(file, &status) == 0 && status.st_size == 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0;
    const bool isGone = isNameless && QFile::remove(lockPath);
    ::close(file);
    return isGone;
}

/// "whither 4711", or "whither 4711 @ desk" where it runs on another machine.
QString wordsFor(const LockHolder& holder)
{
    QString words = holder.application + QLatin1Char(' ') + QString::number(holder.processId);
    if (!holder.host.isEmpty() && holder.host != QSysInfo::machineHostName())
        words += QStringLiteral(" @ ") + holder.host;
    return words.trimmed();
}

} // namespace

QString lockPathFor(const QString& path)
{
    const QFileInfo named(path);
    const QFileInfo file(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Result<WorkspaceLock> WorkspaceLock::acquire(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPathFor(path));
    lock->setStaleLockTime(0); // a window may stay open for weeks; only a dead process lets go
    if (lock->tryLock(0))
        return WorkspaceLock(path, std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return Error{ErrorCode::CannotWrite, path, {}};
    const LockHolder holder = holderOf(*lock);
    if (holder.processId == 0 && removeNameless(lockPathFor(path)) && lock->tryLock(0))
        return WorkspaceLock(path, std::move(lock));
    return Error{ErrorCode::LockedByOther,
                 path,
                 {wordsFor(holder), QString::number(holder.processId), holder.host}};
}

WorkspaceLock::WorkspaceLock(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
}

WorkspaceLock::WorkspaceLock(WorkspaceLock&&) noexcept = default;
WorkspaceLock& WorkspaceLock::operator=(WorkspaceLock&&) noexcept = default;
WorkspaceLock::~WorkspaceLock() = default;

} // namespace whither
