#pragma once

#include "models/text/languagecontext.h"

#include "app/importedlists.h"

#include <QObject>
#include <QPointer>

class QUndoStack;
class QWidget;

namespace whither {

class ImportJob;
class ImportProgress;
class StatusLine;

/// Brings somebody's lists into the window: asks for the file or takes one that is dropped, reads
/// it beside the window's work, and says what could not be read. One file at a time.
class ListImporter : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    ListImporter(ImportedLists& lists, QUndoStack& undo, StatusLine& status, QWidget* window);

    /// Asks for a file.
    void chooseFile();
    void import(const QStringList& files);
    /// Takes a list out of the window; an undo brings it back.
    void close(const std::string& id);
    void setContext(const LanguageContext& context);

signals:
    /// A list has come, or none will: the reading ended.
    void ended();

protected:
    /// Files dropped on the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const Result<ListImport>& result, const QString& fileName);
    void reportProblems(const ListImport& list) const;

    ImportedLists& m_lists;
    QUndoStack& m_undo;
    QWidget* m_window;
    StatusLine& m_status;
    ImportProgress* m_progress;
    QPointer<ImportJob> m_job;
    LanguageContext m_context;
};

} // namespace whither
