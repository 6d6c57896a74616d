#pragma once

#include "models/workspace/recovery.h"

#include "app/shell/sidethread.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QUndoStack;

namespace whither {

class WorkspaceContent;
class WorkspaceDesk;

/// Keeps a copy of the workspace in the recovery folder while the window differs from its file:
/// written beside the window's work every 30 seconds in which something was changed, and removed
/// as soon as there is nothing to lose.
class RecoveryKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int periodMs = 30'000;

    /// All outlive this object.
    RecoveryKeeper(WorkspaceDesk& desk, const WorkspaceContent& content, const QUndoStack& undo,
                   QString folder, QObject* parent = nullptr);
    /// Leaves nothing behind if there is nothing to lose.
    ~RecoveryKeeper() override;

    const QString& folder() const { return m_folder; }
    /// Writes the copy now, if the window differs from its file.
    void keep();
    /// The window is closing, and its user knows what is lost.
    void letGo();

signals:
    /// A copy was written, or could not be: the error is said once, and again after it went well.
    void kept();
    void failed(const whither::Error& error);

private:
    void followDesk();
    std::shared_ptr<RecoveryFile> file();
    void tell(const Done& done);

    WorkspaceDesk& m_desk;
    const WorkspaceContent& m_content;
    QString m_folder;
    QTimer m_clock;
    std::shared_ptr<RecoveryFile> m_file; ///< made when first needed
    QString m_fileIsFor;                  ///< the workspace's path when it was made
    bool m_hasChanged = false;            ///< since the last copy
    bool m_hasCopy = false;
    bool m_hasFailed = false;
    SideThread m_side; ///< last: its deeds end before the rest goes
};

} // namespace whither
