#pragma once

#include "models/workspace/filestamp.h"
#include "models/workspace/workspacelock.h"

#include "app/shell/sidethread.h"
#include "app/workspace/deskquestions.h"
#include "app/workspace/workspacesnapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace whither {

class WorkspaceContent;

/// What came of saving.
struct SavedWorkspace {
    QString path;
    qint64 bytes = 0;       ///< of the file now
    qint64 bytesBefore = 0; ///< of the one it replaced; 0 if there was none
    bool wasToCompact = false;
};

/// The workspace file behind a window: opens, saves and lets go of it, and knows whether there is
/// anything to lose. Reads and writes beside the window's work; nothing changes in the window
/// before a file is read to its end. While a window has a workspace open to write it, others can
/// only read it.
class WorkspaceDesk : public QObject {
    Q_OBJECT

public:
    enum class Deed { Open, Save };
    Q_ENUM(Deed)

    /// Content and stack outlive this object.
    WorkspaceDesk(WorkspaceContent& content, QUndoStack& undo,
                  std::unique_ptr<DeskQuestions> questions, QObject* parent = nullptr);
    ~WorkspaceDesk() override;

    /// Absolute; empty until the workspace is saved for the first time.
    const QString& path() const { return m_path; }
    /// The file's name, or empty.
    QString name() const;
    /// Is the file one that this window may not write?
    bool isReadOnly() const { return m_isReadOnly; }
    /// Does the window differ from the file? A window that has no file differs if it holds lists or
    /// cohorts; questions asked of built-in tables are nobody's loss.
    bool isModified() const;
    /// What is being done beside the window's work, if anything is.
    std::optional<Deed> deedUnderWay() const;
    /// Would closing now lose something, or leave the file behind the window?
    bool isSafe() const;
    void setQuestions(std::unique_ptr<DeskQuestions> questions);

    void startNew();
    void open(const QString& path);
    void save();
    void saveAs();
    /// Saves even if nothing changed: a file is written anew and as small as it can be.
    void compact();
    /// Shows what a crash left of the workspace at `originalPath` (empty: never saved), to be
    /// saved. What was in the window goes: ask for it when that is safe.
    void showRecovered(const WorkspaceSnapshot& snapshot, const QString& originalPath);
    /// Does `deed` as soon as it loses nothing: asks about changes, and brings how tables were left
    /// up to date in the file without asking. The deed is not done if the user keeps the changes or
    /// saving fails.
    void whenSafe(const std::function<void()>& deed);

signals:
    /// Another file, another state of it, or a deed begins or ends.
    void changed();
    void opened(const QString& path);
    void saved(const whither::SavedWorkspace& saved);
    /// The window is as it was; what was to be saved is still to be saved.
    void failed(whither::WorkspaceDesk::Deed deed, const whither::Error& error);
    /// Why the workspace that was opened can only be read: `LockedByOther` or `CannotWrite`.
    void openedToRead(const whither::Error& why);

private:
    struct Target {
        QString path;
        std::optional<WorkspaceLock> lock; ///< none: the one that is held already
        bool isCompacting = false;
    };
    struct Written {
        Done done;
        std::optional<FileStamp> stamp;
        qint64 bytes = 0;
    };
    struct Read {
        Result<WorkspaceSnapshot> snapshot;
        std::optional<FileStamp> stamp;
    };
    using Deeds = std::function<void()>;

    bool hasUnsavedContent() const;
    bool hasUnsavedView() const;
    void saveThen(bool isCompacting, const Deeds& then);
    void askAndSave(const Deeds& then);
    void saveTo(const QString& path, const Deeds& then);
    void write(const std::shared_ptr<Target>& target, const Deeds& then);
    void finish(const std::shared_ptr<Target>& target, const WorkspaceSnapshot& snapshot,
                qint64 bytesBefore, const Written& written);
    void afterSaving(const Deeds& deed);
    void read(const QString& path);
    /// `lock` is null where the one that is held serves.
    void takeRead(const QString& path, const Read& read, Result<WorkspaceLock>* lock);
    void take(const QString& path, const WorkspaceSnapshot& snapshot);

    WorkspaceContent& m_content;
    QUndoStack& m_undo;
    std::unique_ptr<DeskQuestions> m_questions;
    QString m_path;
    std::optional<WorkspaceLock> m_lock;
    std::optional<FileStamp> m_stamp;         ///< of the file as it was last read or written
    std::optional<WorkspaceSnapshot> m_saved; ///< nothing: what is shown is in no file
    bool m_isReadOnly = false;
    bool m_isSaving = false;
    bool m_isReading = false;
    bool m_isViewLost = false; ///< it could not be saved, and the user has been told
    SideThread m_side;         ///< last: its deeds end before the rest goes
};

} // namespace whither
