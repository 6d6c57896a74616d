#include "models/workspace/workspacelock.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <utility>

namespace whither {

namespace {

LockHolder holderOf(const QLockFile& lock)
{
    LockHolder holder;
    lock.getLockInfo(&holder.processId, &holder.host, &holder.application);
    return holder;
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
