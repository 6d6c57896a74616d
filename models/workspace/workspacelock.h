#pragma once

#include "models/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace whither {

/// Who has a workspace open: shown on this machine, never written into a file that leaves it.
struct LockHolder {
    qint64 processId = 0;
    QString host;        ///< the machine's name
    QString application; ///< the program's name
};

/// Keeps other windows and programs from opening a workspace to write it, by a small file beside
/// it; lets go when destroyed. The lock of a process that died is taken over at once; that of
/// another machine (a shared folder) never, since nobody can tell whether it lives.
class WorkspaceLock {
public:
    /// Errors: `LockedByOther` with the holder in words, the number of its process and its host
    /// for arguments (open the file to read it, or let another be chosen); `CannotWrite` where no
    /// lock can be made: the folder cannot be written, so neither can the workspace.
    static Result<WorkspaceLock> acquire(const QString& path);

    WorkspaceLock(WorkspaceLock&&) noexcept;
    WorkspaceLock& operator=(WorkspaceLock&&) noexcept;
    ~WorkspaceLock();

    /// The workspace that is locked, by the path it was asked for.
    const QString& path() const { return m_path; }

private:
    WorkspaceLock(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// The lock file of a workspace: beside it, hidden. A workspace has one, by whatever link it is
/// named.
QString lockPathFor(const QString& path);

} // namespace whither
