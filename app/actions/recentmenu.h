#pragma once

#include "app/settings/recentfiles.h"
#include "app/shell/sidethread.h"

#include <QMenu>

#include <map>

namespace whither {

/// The recent files as a menu: each opens its file; those that are gone are grey. A right click
/// pins an entry, and so does the menu's own entry for the file that is open.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

    const RecentFiles& files() const { return m_files; }
    void setFiles(const RecentFiles& files);
    /// While on, the list stays as it is, whatever is opened.
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; }
    /// The file was opened or saved: it comes to the top.
    void note(const QString& path);
    /// Says everything in the program's language.
    void retranslate();

signals:
    void chosen(const QString& path);
    /// The list is another, by something that was opened or by the menu.
    void filesChanged();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void change(const RecentFiles& files);
    void build();
    QAction* addFile(const RecentFile& file, int number);
    /// Makes those that are gone grey. A file may stand on a disk that does not answer: the menu
    /// does not wait for it.
    void lookForFiles();

    RecentFiles m_files;
    QString m_open;
    bool m_isPrivate = false;
    std::map<QString, QAction*> m_entries; ///< by path
    SideThread m_side;
};

} // namespace whither
