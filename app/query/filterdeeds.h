#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QObject>

#include <memory>

class QMenu;
class QUndoStack;
class QWidget;

namespace whither {

class Actions;
class CohortMenu;
class CohortsDialog;
class FilterBar;
class QueryRequests;
class QuerySession;
class RecordTable;

/// What filter deeds work on; all outlive them.
struct FilterDeedParts {
    QuerySession& session;
    QueryRequests& requests;
    QUndoStack& undo;
    std::shared_ptr<Catalog> catalog;
    std::shared_ptr<const Engine> engine; ///< that remembers nothing: lists are asked for once
    RecordTable& table;
    FilterBar& bar;
    Actions& actions;
};

/// What one does with filters besides ticking and searching: boxes under the header, pasted lists,
/// cohorts.
class FilterDeeds : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deeds and their dialogs.
    FilterDeeds(const FilterDeedParts& parts, QWidget* window);

    void setContext(const LanguageContext& context);
    /// Which of the deeds can be done now.
    void update();
    /// The cohorts to choose from, for the menu bar.
    QMenu* cohortMenu() const;

    void pasteList();
    void saveCohort();
    void manageCohorts();

private:
    void connectBoxes();
    void connectCohorts();
    void useCohort(const QString& name);
    void renameCohort(const QString& name);
    void deleteCohort(const QString& name);
    void fill(CohortsDialog& dialog) const;
    QStringList namesBesides(const QString& name) const;
    QString sentenceOf(const Query& query) const;
    CohortList& cohorts() const { return m_parts.catalog->cohorts(); }

    FilterDeedParts m_parts;
    QWidget* m_window;
    CohortMenu* m_menu;
    LanguageContext m_context;
};

} // namespace whither
