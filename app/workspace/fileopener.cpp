#include "app/workspace/fileopener.h"

#include "models/workspace/workspaceschema.h"

#include "views/export/figurefile.h"
#include "views/export/packagerecipe.h"

#include "app/import/listimporter.h"
#include "app/workspace/workspacedesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>

namespace whither {

namespace {

struct SortedFiles {
    QStringList workspaces;
    QStringList lists;
    QStringList figures;
};

/// Sound and pictures are no lists, whatever else they are.
bool isMedium(const QString& path)
{
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    return type.startsWith(QLatin1String("image/")) || type.startsWith(QLatin1String("audio/"))
           || type.startsWith(QLatin1String("video/"));
}

bool isPictureFile(const QString& path)
{
    constexpr qint64 looked = 1024;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
           && figureFormatOf(file.read(looked));
}

/// Is it a figure, as a picture or as the numbers of one that are unchanged?
bool isFigureFile(const QString& path)
{
    return isPictureFile(path) || !packageRecipe(path).isEmpty();
}

/// Can the figure be opened again?
bool holdsRecipe(const QString& path)
{
    constexpr qint64 largest = 64 << 20; // read while it is dragged over the window
    QFile file(path);
    return file.size() <= largest && file.open(QIODevice::ReadOnly)
           && !(recipeIn(file.readAll()) + packageRecipe(path)).isEmpty();
}

SortedFiles sorted(const QStringList& files)
{
    SortedFiles result;
    for (const QString& file : files) {
        if (isWorkspaceFile(file))
            result.workspaces.append(file);
        else
            (isFigureFile(file) ? result.figures : result.lists).append(file);
    }
    return result;
}

} // namespace

bool isWorkspaceFile(const QString& path)
{
    const Result<int> version = workspaceVersionOf(path);
    return version.ok() || version.error().code == ErrorCode::NewerWorkspace
           || version.error().code == ErrorCode::DamagedFile;
}

FileOpener::FileOpener(WorkspaceDesk& desk, ListImporter& importer, QWidget* window)
    : QObject(window), m_desk(desk), m_importer(importer), m_window(window)
{
}

void FileOpener::choose()
{
    auto* dialog = new QFileDialog(
        m_window, tr("Open a workspace, a list or a figure"),
        QFileInfo(m_desk.path()).absolutePath(),
        tr("Workspaces and lists (*.whither *.csv *.tsv *.txt *.json *.jsonl *.ndjson *.db "
           "*.sqlite *.sqlite3 *.xlsx *.ods);;Workspaces of Whither (*.whither);;Exported figures "
           "(*.png *.svg *.pdf);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileOpener::open);
    dialog->open();
}

void FileOpener::open(const QStringList& files)
{
    SortedFiles found = sorted(files);
    if (found.workspaces.isEmpty() && found.lists.isEmpty()) {
        if (!found.figures.isEmpty())
            emit figureRequested(found.figures.first());
        return;
    }
    if (found.workspaces.isEmpty()) {
        m_importer.import(found.lists);
        return;
    }
    const QString first = found.workspaces.takeFirst();
    for (const QString& other : found.workspaces)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {other});
    if (!found.lists.isEmpty()) {
        // Once, and for this workspace only.
        auto* waiting = new QObject(this);
        const QString wanted = QFileInfo(first).absoluteFilePath();
        connect(&m_desk, &WorkspaceDesk::opened, waiting,
                [this, waiting, wanted, lists = found.lists](const QString& path) {
                    waiting->deleteLater();
                    if (path == wanted)
                        m_importer.import(lists);
                });
        connect(&m_desk, &WorkspaceDesk::failed, waiting, &QObject::deleteLater);
    }
    m_desk.open(first);
}

QString FileOpener::promiseFor(const QStringList& files) const
{
    const SortedFiles found = sorted(files);
    const auto nameOf = [](const QString& path) { return QFileInfo(path).fileName(); };
    const int lists = static_cast<int>(found.lists.size());
    if (!found.workspaces.isEmpty() && lists == 0)
        return tr("Open the workspace %1").arg(nameOf(found.workspaces.first()));
    if (!found.workspaces.isEmpty())
        return tr("Open the workspace %1 and import %n list(s) into it", "", lists)
            .arg(nameOf(found.workspaces.first()));
    if (lists == 0 && !found.figures.isEmpty() && holdsRecipe(found.figures.first()))
        return tr("Open the figure %1 again, alive").arg(nameOf(found.figures.first()));
    if (lists == 0 || isMedium(found.lists.first()) || !QFileInfo(found.lists.first()).isReadable())
        return {};
    return lists == 1 ? tr("Import the list %1").arg(nameOf(found.lists.first()))
                      : tr("Import %n list(s)", "", lists);
}

} // namespace whither
