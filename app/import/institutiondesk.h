#pragma once

#include "models/study/institutions/studyinstitutions.h"
#include "models/text/languagecontext.h"

#include "app/lists/importedlists.h"

#include <QObject>
#include <QPointer>

#include <thread>

class QUndoStack;
class QWidget;

namespace whither {

class InstitutionsDialog;

/// The institutions of the study in the window: lets them be edited, as one step that can be
/// undone, and works out anew what lists take from them.
class InstitutionDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    InstitutionDesk(ImportedLists& lists, QUndoStack& undo, QWidget* window);

    /// Opens the table of institutions.
    void open();
    InstitutionsDialog* dialog() const;
    /// Puts the institutions in place of those there are and works the lists out anew.
    void put(const StudyInstitutions& institutions);
    void setContext(const LanguageContext& context);
    /// Is it one of those that take from the institutions?
    bool hasList(const std::string& id) const { return m_lists.find(id) != nullptr; }

signals:
    /// Every list shows what the institutions that were put last say.
    void applied();

private:
    void recompute();

    ImportedLists& m_lists;
    QUndoStack& m_undo;
    QWidget* m_window;
    QPointer<InstitutionsDialog> m_dialog;
    LanguageContext m_context;
    std::jthread m_thread; ///< last: it uses the lists
};

} // namespace whither
