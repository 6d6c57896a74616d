#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include "app/settings/settings.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

#include <map>
#include <string>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;

namespace whither {

class DatasetActions;
class RecentMenu;

/// An action that stays: its id (for settings, the same in every version) and its name before
/// translation, in the context of `Actions`.
struct NamedAction {
    const char* id;
    QAction* action;
    const char* name;
};

/// Every deed of the window as an action, and the menus that hold them. Words and icons can be
/// set again at any time; what a deed does is connected elsewhere.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QUndoStack& undoStack, const Catalog& catalog, QWidget* window);

    void addMenus(QMenuBar& bar);
    /// All that have a name of their own, in the order of the menus.
    std::vector<NamedAction> named() const;
    /// The keys that are not the standard ones, by the action's id.
    QMap<QString, QKeySequence> changedKeys() const;
    /// Gives actions other keys. A key of an action that is not there is passed over.
    void setChangedKeys(const QMap<QString, QKeySequence>& keys);
    QKeySequence standardKeys(const QString& id) const { return m_standardKeys.value(id); }
    /// Says everything in the program's language.
    void retranslate(const LanguageContext& context);
    void setIconColor(const QColor& color, const QColor& onAccent);
    void setChosen(Language language, ColorScheme scheme, bool hasPatterns);
    QList<QAction*> languageActions() const;

    QAction* newWorkspace;
    QAction* open;
    QAction* openStudyId; ///< the figure that a pasted study id stands for
    QAction* save;
    QAction* saveAs;
    QAction* compact;
    QAction* closeWorkspace;
    QAction* importList;
    QAction* updateList;
    QAction* closeList;
    QAction* exportFigure;
    QAction* exportSteps;
    QAction* print;
    QAction* printPreview;
    QAction* copyImage;
    QAction* copyNumbers;
    QAction* annotate;
    QAction* copyFinding;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* copy;
    QAction* copyWithHeaders;
    QAction* copyMarkdown;
    QAction* copyJson;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* clearFilters;
    QAction* filterRow;
    QAction* filterToList;
    QAction* saveCohort;
    QAction* manageCohorts;
    QAction* countShares;
    QAction* followPeople;
    QAction* reviewPeople;       ///< who is one person?
    QAction* patterns;           ///< in figures, beside the colours
    QAction* withoutSharedNames; ///< leaves them out of a table of followed people
    QAction* compareCohorts;
    QAction* resetQuery;
    QAction* columns;
    QAction* origin;    ///< why the current cell says what it says
    QAction* passport;  ///< of the number the keyboard is on
    QAction* claim;     ///< about that number
    QAction* paragraph; ///< is checked for what it claims
    QAction* problems;  ///< the page of what could not be imported
    QAction* fitColumns;
    QAction* institutions;
    QAction* checkAgain; ///< facts that are old
    QAction* filterToHighlight;
    QAction* clearHighlight;
    QAction* fullScreen;
    QAction* resetLayout;
    QAction* commandBox;
    QAction* privateSession;
    QAction* shortcuts;
    QAction* about;
    /// The docks' own toggles, given by the window.
    QAction* showFacets = nullptr;
    QAction* showInspector = nullptr;
    /// What can be done about the sort by the current column, given by the table.
    QList<QAction*> sort;
    /// The cohorts to choose from, given by the window.
    QMenu* cohorts = nullptr;
    /// How the parts of a whole are drawn, in the order of `PartsForm`. Their keys are single
    /// letters, which act only where the figure has the keyboard.
    std::vector<QAction*> forms;
    /// Parallel to the figures of the window.
    std::vector<QAction*> pages;
    DatasetActions* datasets;
    RecentMenu* recent;

signals:
    void languageChosen(whither::Language language);
    void schemeChosen(whither::ColorScheme scheme);

private:
    QAction* add();
    void addLanguages();
    void addSchemes();
    void addForms();
    void setShortcuts();

    QActionGroup* m_languages;
    QActionGroup* m_schemes;
    QMap<QString, QKeySequence> m_standardKeys; ///< by id
    std::vector<QMenu*> m_menus;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_schemeMenu = nullptr;
};

} // namespace whither
