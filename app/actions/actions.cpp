#include "app/actions/actions.h"

#include "views/figure/figurefactory.h"
#include "views/theme/icons.h"

#include "app/actions/datasetactions.h"
#include "app/actions/recentmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace whither {

Actions::Actions(QUndoStack& undoStack, const Catalog& catalog, QWidget* window)
    : QObject(window),
      newWorkspace(add()),
      open(add()),
      openStudyId(add()),
      save(add()),
      saveAs(add()),
      compact(add()),
      closeWorkspace(add()),
      importList(add()),
      updateList(add()),
      closeList(add()),
      exportFigure(add()),
      exportSteps(add()),
      print(add()),
      printPreview(add()),
      copyImage(add()),
      copyNumbers(add()),
      annotate(add()),
      copyFinding(add()),
      quit(add()),
      undo(add()),
      redo(add()),
      copy(add()),
      copyWithHeaders(add()),
      copyMarkdown(add()),
      copyJson(add()),
      find(add()),
      findNext(add()),
      findPrevious(add()),
      clearFilters(add()),
      filterRow(add()),
      filterToList(add()),
      saveCohort(add()),
      manageCohorts(add()),
      countShares(add()),
      followPeople(add()),
      reviewPeople(add()),
      patterns(add()),
      withoutSharedNames(add()),
      compareCohorts(add()),
      resetQuery(add()),
      columns(add()),
      origin(add()),
      passport(add()),
      claim(add()),
      paragraph(add()),
      problems(add()),
      fitColumns(add()),
      institutions(add()),
      checkAgain(add()),
      filterToHighlight(add()),
      clearHighlight(add()),
      fullScreen(add()),
      resetLayout(add()),
      commandBox(add()),
      privateSession(add()),
      shortcuts(add()),
      about(add()),
      datasets(new DatasetActions(catalog, this)),
      recent(new RecentMenu(window)),
      m_languages(new QActionGroup(this)),
      m_schemes(new QActionGroup(this))
{
    connect(undo, &QAction::triggered, &undoStack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fullScreen->setCheckable(true);
    privateSession->setCheckable(true);
    filterRow->setCheckable(true);
    patterns->setCheckable(true);
    withoutSharedNames->setCheckable(true);
    problems->setCheckable(true);
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (std::size_t index = 0; index < figureIds().size(); ++index) {
        pages.push_back(add());
        pages.back()->setCheckable(true);
        group->addAction(pages.back());
    }
    addLanguages();
    addSchemes();
    addForms();
    setShortcuts();
}

QAction* Actions::add()
{
    return new QAction(this);
}

void Actions::addLanguages()
{
    for (const Language language : allLanguages) {
        QAction* action = m_languages->addAction(nativeName(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        connect(action, &QAction::triggered, this,
                [this, language] { emit languageChosen(language); });
    }
}

QList<QAction*> Actions::languageActions() const
{
    return m_languages->actions();
}

void Actions::addSchemes()
{
    for (const ColorScheme scheme :
         {ColorScheme::FollowDesktop, ColorScheme::Light, ColorScheme::Dark}) {
        QAction* action = m_schemes->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        connect(action, &QAction::triggered, this, [this, scheme] { emit schemeChosen(scheme); });
    }
}

void Actions::addForms()
{
    auto* group = new QActionGroup(this);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_B, Qt::Key_W}) {
        forms.push_back(add());
        forms.back()->setCheckable(true);
        forms.back()->setShortcut(QKeySequence(key));
        forms.back()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        group->addAction(forms.back());
    }
}

void Actions::setShortcuts()
{
    newWorkspace->setShortcuts(QKeySequence::New);
    open->setShortcuts(QKeySequence::Open);
    save->setShortcuts(QKeySequence::Save);
    saveAs->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    closeWorkspace->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+W")));
    importList->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    updateList->setShortcuts(QKeySequence::Refresh);
    closeList->setShortcut(QKeySequence(QStringLiteral("Ctrl+W")));
    exportFigure->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    print->setShortcuts(QKeySequence::Print);
    quit->setShortcuts(QKeySequence::Quit);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    copy->setShortcuts(QKeySequence::Copy);
    copyWithHeaders->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    find->setShortcuts(QKeySequence::Find);
    findNext->setShortcuts(QKeySequence::FindNext);
    findPrevious->setShortcuts(QKeySequence::FindPrevious);
    clearFilters->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    filterRow->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+F")));
    fullScreen->setShortcuts(QKeySequence::FullScreen);
    commandBox->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    shortcuts->setShortcut(QKeySequence(QStringLiteral("Ctrl+?")));
    origin->setShortcut(QKeySequence(Qt::Key_F2));
    passport->setShortcut(QKeySequence(QStringLiteral("Shift+F2")));
    problems->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(pages.size() + 1)));
    for (std::size_t index = 0; index < pages.size(); ++index)
        pages[index]->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)));
}

void Actions::addMenus(QMenuBar& bar)
{
    const auto menu = [&](std::initializer_list<QAction*> entries) {
        QMenu* made = bar.addMenu(QString());
        for (QAction* entry : entries) {
            if (entry)
                made->addAction(entry);
            else
                made->addSeparator();
        }
        m_menus.push_back(made);
        return made;
    };
    QMenu* file = menu({newWorkspace, open});
    file->addMenu(recent);
    file->addAction(openStudyId);
    file->addSeparator();
    file->addActions({save, saveAs, compact, closeWorkspace});
    file->addSeparator();
    file->addActions({importList, updateList, closeList});
    file->addSeparator();
    file->addActions({exportFigure, exportSteps});
    file->addSeparator();
    file->addActions({printPreview, print});
    file->addSeparator();
    file->addAction(quit);
    menu({undo, redo, nullptr, copy, copyWithHeaders, copyMarkdown, copyJson, nullptr, find,
          findNext, findPrevious, nullptr, clearFilters});
    QMenu* view = menu({});
    view->addActions({pages.begin(), pages.end()});
    view->addAction(problems);
    view->addSeparator();
    view->addActions({showFacets, showInspector});
    view->addSeparator();
    view->addActions({fullScreen, resetLayout});
    QMenu* data = menu({});
    datasets->addTo(*data);
    data->addActions(sort);
    data->addSeparator();
    data->addActions({columns, fitColumns});
    data->addSeparator();
    data->addActions({filterRow, filterToList});
    if (cohorts)
        data->addMenu(cohorts);
    data->addSeparator();
    data->addActions({origin, passport});
    data->addActions({institutions, checkAgain});
    menu({forms[0], forms[1], forms[2], nullptr, annotate, nullptr, filterToHighlight,
          clearHighlight, resetQuery, nullptr, copyImage, copyNumbers, copyFinding});
    menu({countShares, nullptr, followPeople, reviewPeople, withoutSharedNames, nullptr,
          compareCohorts, claim, paragraph});
    QMenu* settings = menu({});
    m_languageMenu = settings->addMenu(QString());
    m_languageMenu->addActions(m_languages->actions());
    m_schemeMenu = settings->addMenu(QString());
    m_schemeMenu->addActions(m_schemes->actions());
    settings->addAction(patterns);
    settings->addSeparator();
    settings->addActions({privateSession, shortcuts});
    menu({commandBox, nullptr, about});
    for (const auto& [id, action, name] : named())
        m_standardKeys.insert(QLatin1String(id), action->shortcut());
}

QMap<QString, QKeySequence> Actions::changedKeys() const
{
    QMap<QString, QKeySequence> changed;
    for (const auto& [id, action, name] : named()) {
        const QString key = QLatin1String(id);
        if (action->shortcut() != m_standardKeys.value(key))
            changed.insert(key, action->shortcut());
    }
    return changed;
}

void Actions::setChangedKeys(const QMap<QString, QKeySequence>& keys)
{
    for (const auto& [id, action, name] : named()) {
        const auto changed = keys.constFind(QLatin1String(id));
        // Only what differs: an action may have more than one standard key.
        if (changed != keys.constEnd() && *changed != action->shortcut())
            action->setShortcut(*changed);
    }
}

std::vector<NamedAction> Actions::named() const
{
    return {
        {"new-workspace", newWorkspace, QT_TR_NOOP("&New workspace")},
        {"open", open, QT_TR_NOOP("&Open…")},
        {"open-study-id", openStudyId, QT_TR_NOOP("Open a study i&d…")},
        {"save", save, QT_TR_NOOP("&Save")},
        {"save-as", saveAs, QT_TR_NOOP("Save &as…")},
        {"compact", compact, QT_TR_NOOP("Co&mpact")},
        {"close-workspace", closeWorkspace, QT_TR_NOOP("Close the &workspace")},
        {"import-list", importList, QT_TR_NOOP("&Import a list…")},
        {"update-list", updateList, QT_TR_NOOP("&Update data…")},
        {"close-list", closeList, QT_TR_NOOP("&Close the list")},
        {"export-figure", exportFigure, QT_TR_NOOP("&Export figure…")},
        {"export-steps", exportSteps, QT_TR_NOOP("Export s&teps…")},
        {"print-preview", printPreview, QT_TR_NOOP("Print pre&view…")},
        {"print", print, QT_TR_NOOP("&Print…")},
        {"quit", quit, QT_TR_NOOP("&Quit")},
        {"undo", undo, QT_TR_NOOP("&Undo")},
        {"redo", redo, QT_TR_NOOP("&Redo")},
        {"copy", copy, QT_TR_NOOP("&Copy cells")},
        {"copy-with-headers", copyWithHeaders, QT_TR_NOOP("Copy with &headers")},
        {"copy-markdown", copyMarkdown, QT_TR_NOOP("Copy as &Markdown")},
        {"copy-json", copyJson, QT_TR_NOOP("Copy as &JSON")},
        {"find", find, QT_TR_NOOP("&Find")},
        {"find-next", findNext, QT_TR_NOOP("Find &next")},
        {"find-previous", findPrevious, QT_TR_NOOP("Find &previous")},
        {"clear-filters", clearFilters, QT_TR_NOOP("C&lear filters")},
        {"filter-row", filterRow, QT_TR_NOOP("Filter &boxes")},
        {"filter-to-list", filterToList, QT_TR_NOOP("Filter to a &pasted list…")},
        {"save-cohort", saveCohort, QT_TR_NOOP("&Save filter as cohort…")},
        {"manage-cohorts", manageCohorts, QT_TR_NOOP("&Manage cohorts…")},
        {"count-shares", countShares, QT_TR_NOOP("Count &shares by every rule")},
        {"follow-people", followPeople, QT_TR_NOOP("&Follow people…")},
        {"review-people", reviewPeople, QT_TR_NOOP("&Who is one person?…")},
        {"patterns", patterns, QT_TR_NOOP("Pa&tterns in figures")},
        {"without-shared-names", withoutSharedNames, QT_TR_NOOP("&Leave shared names out")},
        {"compare-cohorts", compareCohorts, QT_TR_NOOP("&Compare cohorts…")},
        {"outcomes-page", pages[0], QT_TR_NOOP("&Outcomes")},
        {"shares-page", pages[1], QT_TR_NOOP("&Shares over time")},
        {"flows-page", pages[2], QT_TR_NOOP("Flo&ws")},
        {"claims-page", pages[3], QT_TR_NOOP("&Claims")},
        {"problems-page", problems, QT_TR_NOOP("&Problems")},
        {"facets", showFacets, QT_TR_NOOP("F&acets")},
        {"inspector", showInspector, QT_TR_NOOP("&Inspector")},
        {"full-screen", fullScreen, QT_TR_NOOP("&Full screen")},
        {"reset-layout", resetLayout, QT_TR_NOOP("&Reset layout")},
        {"columns", columns, QT_TR_NOOP("Choose &columns…")},
        {"fit-columns", fitColumns, QT_TR_NOOP("&Fit columns")},
        {"origin", origin, QT_TR_NOOP("&Why this value?")},
        {"passport", passport, QT_TR_NOOP("Passport of the &number…")},
        {"claim", claim, QT_TR_NOOP("Cl&aim about a number…")},
        {"paragraph", paragraph, QT_TR_NOOP("Check a &paragraph…")},
        {"institutions", institutions, QT_TR_NOOP("&Institutions…")},
        {"check-again", checkAgain, QT_TR_NOOP("Chec&k again…")},
        {"ring-form", forms[0], QT_TR_NOOP("Draw as a rin&g")},
        {"bars-form", forms[1], QT_TR_NOOP("Draw as &bars")},
        {"squares-form", forms[2], QT_TR_NOOP("Draw as s&quares")},
        {"filter-to-highlight", filterToHighlight, QT_TR_NOOP("&Filter to the highlighted")},
        {"clear-highlight", clearHighlight, QT_TR_NOOP("Clear &highlight")},
        {"reset-view", resetQuery, QT_TR_NOOP("&Reset to the opening view")},
        {"copy-image", copyImage, QT_TR_NOOP("Copy &image")},
        {"annotate", annotate, QT_TR_NOOP("No&tes and events…")},
        {"copy-numbers", copyNumbers, QT_TR_NOOP("Copy n&umbers")},
        {"copy-finding", copyFinding, QT_TR_NOOP("Copy fi&nding")},
        {"private-session", privateSession, QT_TR_NOOP("&Private session")},
        {"shortcuts", shortcuts, QT_TR_NOOP("&Keyboard shortcuts…")},
        {"command-box", commandBox, QT_TR_NOOP("Find a &command…")},
        {"about", about, QT_TR_NOOP("&About Whither")},
    };
}

void Actions::retranslate(const LanguageContext& context)
{
    const QStringList titles{tr("&File"),  tr("&Edit"),  tr("&View"),     tr("&Data"),
                             tr("&Chart"), tr("S&tudy"), tr("&Settings"), tr("&Help")};
    for (std::size_t index = 0; index < m_menus.size(); ++index)
        m_menus[index]->setTitle(titles[static_cast<qsizetype>(index)]);
    recent->setTitle(tr("Open &recent"));
    recent->retranslate();
    m_languageMenu->setTitle(tr("&Language"));
    m_schemeMenu->setTitle(tr("&Colours"));
    for (const auto& [id, action, name] : named())
        action->setText(tr(name));
    exportFigure->setIconText(tr("Export…", "tool bar"));
    paragraph->setIconText(tr("Check a paragraph…", "button"));
    const QStringList tabs{tr("Outcomes", "tab"), tr("Shares over time", "tab"), tr("Flows", "tab"),
                           tr("Claims", "tab")};
    for (std::size_t index = 0; index < pages.size(); ++index)
        pages[index]->setIconText(tabs[static_cast<qsizetype>(index)]);
    datasets->retranslate(context);
    const QStringList schemes{tr("Follow the s&ystem"), tr("&Light"), tr("D&ark")};
    for (int index = 0; index < schemes.size(); ++index)
        m_schemes->actions().at(index)->setText(schemes[index]);
}

void Actions::setIconColor(const QColor& color, const QColor& onAccent)
{
    exportFigure->setIcon(actionIcon(QStringLiteral("export"), onAccent));
    const std::pair<QAction*, const char*> icons[] = {{undo, "undo"},
                                                      {redo, "redo"},
                                                      {copy, "copy"},
                                                      {copyImage, "copy"},
                                                      {find, "search"},
                                                      {clearFilters, "filter-clear"},
                                                      {columns, "columns"},
                                                      {filterToHighlight, "filter"},
                                                      {filterRow, "filter"},
                                                      {fullScreen, "fullscreen"},
                                                      {resetLayout, "reset-layout"},
                                                      {about, "info"},
                                                      {quit, "quit"}};
    for (const auto& [action, name] : icons)
        action->setIcon(actionIcon(QLatin1String(name), color));
}

void Actions::setChosen(Language language, ColorScheme scheme, bool hasPatterns)
{
    patterns->setChecked(hasPatterns);
    m_languages->actions().at(static_cast<int>(language))->setChecked(true);
    m_schemes->actions().at(static_cast<int>(scheme))->setChecked(true);
}

} // namespace whither
