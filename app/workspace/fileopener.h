#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace whither {

class ListImporter;
class WorkspaceDesk;

/// Opens whatever somebody chooses, drops or names on the command line: a workspace is opened, a
/// list is imported, an exported figure is asked for.
class FileOpener : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    FileOpener(WorkspaceDesk& desk, ListImporter& importer, QWidget* window);

    /// Asks which.
    void choose();
    /// The lists come into the workspace, if there is one among the files. Of further workspaces
    /// each gets a window of its own.
    void open(const QStringList& files);
    /// What `open` will do, in a sentence; empty if it can do nothing with them.
    QString promiseFor(const QStringList& files) const;

signals:
    /// Of a picture that came alone: beside lists and workspaces pictures are passed over.
    void figureRequested(const QString& path);

private:
    WorkspaceDesk& m_desk;
    ListImporter& m_importer;
    QWidget* m_window;
};

/// Is it a workspace, by its first bytes? One that is damaged or too new is one as well.
bool isWorkspaceFile(const QString& path);

} // namespace whither
