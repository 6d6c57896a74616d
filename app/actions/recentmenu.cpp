#include "app/actions/recentmenu.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace whither {

namespace {

/// "folder/alumni.csv", with the home folder as "~".
QString folderText(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// An ampersand in a name is no mnemonic.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::lookForFiles);
    build();
}

void RecentMenu::setFiles(const RecentFiles& files)
{
    m_files = files;
    build();
}

void RecentMenu::note(const QString& path)
{
    m_open = path;
    RecentFiles files = m_files;
    files.add(path);
    if (m_isPrivate)
        build();
    else
        change(files);
}

void RecentMenu::change(const RecentFiles& files)
{
    m_files = files;
    build();
    emit filesChanged();
}

void RecentMenu::retranslate()
{
    build();
}

void RecentMenu::build()
{
    clear();
    m_entries.clear();
    int number = 0;
    bool wasPinned = false;
    for (const RecentFile& file : m_files.all()) {
        if (std::exchange(wasPinned, file.isPinned) && !file.isPinned)
            addSeparator();
        m_entries.emplace(file.path, addFile(file, ++number));
    }
    if (m_files.all().empty())
        addAction(tr("No file was opened yet"))->setEnabled(false);
    addSeparator();
    QAction* pin = addAction(
        m_open.isEmpty() ? tr("&Keep the open file in this list")
                         : tr("&Keep %1 in this list").arg(plain(QFileInfo(m_open).fileName())));
    pin->setCheckable(true);
    pin->setChecked(m_files.isPinned(m_open));
    pin->setEnabled(!m_open.isEmpty() && !m_isPrivate);
    connect(pin, &QAction::triggered, this, [this](bool isPinned) {
        RecentFiles files = m_files;
        files.setPinned(m_open, isPinned);
        change(files);
    });
    QAction* forget = addAction(tr("&Clear the list"));
    forget->setEnabled(!m_files.all().empty());
    connect(forget, &QAction::triggered, this, [this] {
        RecentFiles files = m_files;
        files.clear();
        change(files);
    });
}

QAction* RecentMenu::addFile(const RecentFile& file, int number)
{
    const QString name = plain(QFileInfo(file.path).fileName());
    const QString folder = plain(folderText(file.path));
    const QString text = file.isPinned ? tr("&%1 %2 — %3 (kept)", "number, file, folder")
                                       : tr("&%1 %2 — %3", "number, file, folder");
    QAction* action = addAction(text.arg(QString::number(number % 10), name, folder));
    action->setData(file.path);
    connect(action, &QAction::triggered, this, [this, path = file.path] { emit chosen(path); });
    return action;
}

void RecentMenu::lookForFiles()
{
    QStringList paths;
    for (const auto& [path, action] : m_entries)
        paths.append(path);
    const auto missing = [paths] {
        QStringList gone;
        for (const QString& path : paths) {
            if (!QFileInfo::exists(path))
                gone.append(path);
        }
        return gone;
    };
    m_side.run(missing, [this](const QStringList& gone) {
        for (const auto& [path, action] : m_entries)
            action->setEnabled(!gone.contains(path));
    });
}

void RecentMenu::contextMenuEvent(QContextMenuEvent* event)
{
    const QAction* entry = actionAt(event->pos());
    const QString path = entry ? entry->data().toString() : QString();
    if (path.isEmpty())
        return;
    RecentFiles files = m_files;
    files.setPinned(path, !files.isPinned(path));
    change(files);
}

} // namespace whither
