#pragma once

#include "models/text/languagecontext.h"

#include "views/import/previewreader.h"
#include "views/theme/theme.h"

#include "app/lists/importedlists.h"
#include "app/settings/importmemory.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>

class QUndoStack;
class QWidget;

namespace whither {

class ImportDialog;
class ImportJob;
class ImportNote;
class ImportProgress;
class StatusLine;

/// Brings somebody's lists into the window: takes files, shows what they seem to be and asks what
/// of that is wrong, unless files of that shape were decided about before; then reads them beside
/// the window's work. Several files are several lists, one after another; paper lists are one.
class ListImporter : public QObject {
    Q_OBJECT

public:
    enum class Asking {
        OfNewShapes, ///< the import step opens for files nobody decided about before
        Never,       ///< every guess is taken
    };

    /// All outlive this object, which is a child of the window.
    ListImporter(ImportedLists& lists, QUndoStack& undo, StatusLine& status, QWidget* window);
    ~ListImporter() override;

    /// Asks for files.
    void chooseFile();
    void import(const QStringList& files);
    void setAsking(Asking asking) { m_asking = asking; }
    /// Opens the import step of a list again, to import its files otherwise in its place.
    void change(const std::string& id);
    /// Takes a list out of the window; an undo brings it back.
    void close(const std::string& id);
    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);

    /// What was decided about files in any study; those of the study in front are with the lists.
    const ImportMemory& memory() const { return m_memory; }
    void setMemory(const ImportMemory& memory) { m_memory = memory; }
    /// The import step, while it is open.
    ImportDialog* dialog() const;

signals:
    /// One list after another has come, or none will: what was asked for is done.
    void ended();
    /// That list has come, or come anew; its report is in its record.
    void imported(const QString& id);
    /// Somebody wants to see what was wrong with the file of that list.
    void problemsRequested(const QString& id);

private:
    /// A list on its way.
    struct Task {
        ListPlan plan;
        ImportedLists::List replaced; ///< null for a new list
        std::string signature;        ///< of the files, as they are guessed
        bool wasRemembered = false;
    };

    void startNext();
    const ImportMapping* remembered(const std::string& signature) const;
    void look();
    void takePreview(const std::shared_ptr<Result<ImportPreview>>& preview);
    void ask(const std::shared_ptr<const ImportPreview>& preview);
    void read();
    void take(const Result<ListImport>& result);
    void endTask();
    void sayResult(const ListImport& list);
    void sayError(const Error& error);
    QString fileName() const;

    ImportedLists& m_lists;
    QUndoStack& m_undo;
    QWidget* m_window;
    StatusLine& m_status;
    ImportProgress* m_progress;
    ImportNote* m_note;
    Asking m_asking = Asking::OfNewShapes;
    ImportMemory m_memory;
    std::deque<Task> m_waiting;
    std::optional<Task> m_task;
    std::unique_ptr<PreviewReader> m_reader;
    QPointer<ImportDialog> m_dialog;
    QPointer<ImportJob> m_job;
    bool m_lastWasRemembered = false;
    std::string m_last;                              ///< id of the list that came last
    std::map<std::string, std::string> m_signatures; ///< of the files of lists, by id
    LanguageContext m_context;
    Theme m_theme = lightTheme();
};

} // namespace whither
