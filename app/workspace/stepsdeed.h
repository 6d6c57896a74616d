#pragma once

#include "app/shell/sidethread.h"

#include <QObject>

class QStatusBar;
class QWidget;

namespace whither {

class WorkspaceContent;

/// Writes the steps of the study in the window to a file that the user names, to be done again with
/// `whither run`. What was done is said in the status bar, what failed in a box.
class StepsDeed : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    StepsDeed(const WorkspaceContent& content, QStatusBar& status, QWidget* window,
              QObject* parent);

    /// Asks where to, then writes. `suggested` is the name of the file without its suffix.
    void ask(const QString& suggested);
    void write(const QString& path);

signals:
    /// The file is written, or it could not be.
    void ended();

private:
    const WorkspaceContent& m_content;
    QStatusBar& m_status;
    QWidget* m_window;
    SideThread m_side;
};

} // namespace whither
