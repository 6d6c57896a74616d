#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include "views/dialogs/updatedialog.h"

#include "app/lists/importedlists.h"
#include "app/shell/sidethread.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <string>

class QUndoStack;

namespace whither {

class ImportJob;
class ImportProgress;
class NoticeBoard;
class StatusLine;

/// Brings newer data into a list: reads the file the way the list was read, shows what would
/// change, and does it if that is wanted, as one step that can be undone. Nothing changes before.
class ListUpdater : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    ListUpdater(ImportedLists& lists, const Catalog& catalog, QUndoStack& undo, StatusLine& status,
                NoticeBoard& board, QWidget* window);

    void setContext(const LanguageContext& context);
    /// Asks for the newer files; proposed is where the list was read from.
    void chooseFiles(const std::string& id);
    void update(const std::string& id, const QStringList& files);

signals:
    /// The dialog is up with its first comparison.
    void compared(whither::UpdateDialog* dialog);
    /// Nothing was read: refused or cancelled.
    void ended();

private:
    using List = ImportedLists::List;

    void cancel();
    void endCancelled();
    void take(const List& before, const Result<ListImport>& read);
    void compare(const List& before, const List& after, const std::string& identifier,
                 const QPointer<UpdateDialog>& dialog);
    void show(const List& before, const List& after);

    /// The work of comparing, for another thread. Without an identifier the best is taken.
    std::function<ListComparison()> comparing(const List& before, const List& after,
                                              const std::optional<std::string>& identifier) const;

    ImportedLists& m_lists;
    const Catalog& m_catalog;
    QUndoStack& m_undo;
    StatusLine& m_status;
    NoticeBoard& m_board;
    QWidget* m_window;
    ImportProgress* m_progress;
    QPointer<ImportJob> m_job;
    List m_awaited; ///< newer list whose first comparison is awaited; none after a Cancel
    LanguageContext m_context;
    SideThread m_side; ///< last: its deeds end before the rest goes
};

} // namespace whither
