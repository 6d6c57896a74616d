#pragma once

#include "models/result.h"
#include "models/workspace/workspace.h"
#include "models/workspace/workspacelock.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace whither {

/// The recovery file of one open window: a copy of its workspace in a private folder, written every
/// 30 seconds while there is something to lose (the clock is the caller's). It is locked while this
/// lives, so that another window does not offer it; a crash leaves the file and frees the lock.
class RecoveryFile {
public:
    /// A new one in `folder`, which is made if missing, for the workspace at `originalPath` (empty:
    /// never saved). Nothing is written yet. Errors: `CannotWrite`.
    static Result<RecoveryFile> create(const QString& folder, const QString& originalPath);

    const QString& path() const { return m_lock.path(); }
    /// Whole or not at all: the copy before this one survives a crash on the way. Can be called on
    /// any thread, once at a time. Errors as `writeWorkspace`.
    Done write(const Workspace& workspace) const;
    /// The workspace has been saved there under a new name.
    void setOriginalPath(const QString& originalPath) { m_originalPath = originalPath; }
    /// All is saved: removes the file, if it was ever written. Errors: `CannotWrite`.
    Done discard() const;

private:
    RecoveryFile(WorkspaceLock lock, QString originalPath);

    WorkspaceLock m_lock;
    QString m_originalPath;
};

/// What a crash left behind.
struct Recovery {
    QString path;
    QString originalPath;   ///< empty if the workspace was never saved, or that cannot be read
    QDateTime time;         ///< when it was written
    bool isReadable = true; ///< else say so and keep it: somebody may yet make sense of it
};

/// The recovery files in `folder` that belong to no living window, newest first. Opens each and
/// checks its pages, not its rows: `readRecovery` may still find it damaged.
std::vector<Recovery> findRecoveries(const QString& folder);

/// The workspace in a recovery file. Errors as `readWorkspace`.
Result<Workspace> readRecovery(const QString& path);

/// Removes a recovery file that was accepted or is not wanted. Errors: `CannotWrite`.
Done discardRecovery(const QString& path);

} // namespace whither
