#include "app/window/mainwindow.h"

#include "models/study/cohorts/cohortcounts.h"

#include "views/dialogs/aboutdialog.h"
#include "views/facets/facetpane.h"
#include "views/facets/facetpanel.h"
#include "views/figure/figurefactory.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/filter/yearcontrol.h"
#include "views/inspector/inspector.h"
#include "views/notice/noticebar.h"
#include "views/pages/figurepages.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"
#include "app/actions/datasetactions.h"
#include "app/actions/recentmenu.h"
#include "app/figure/figuredeeds.h"
#include "app/figure/figuremenu.h"
#include "app/figure/figurereopener.h"
#include "app/figure/printdeed.h"
#include "app/import/institutiondesk.h"
#include "app/import/listimporter.h"
#include "app/import/problempresenter.h"
#include "app/query/claimdeed.h"
#include "app/query/filterdeeds.h"
#include "app/query/origindeed.h"
#include "app/query/passportdeed.h"
#include "app/query/queryrequests.h"
#include "app/query/sessionpresenter.h"
#include "app/query/viewrequests.h"
#include "app/shell/statusline.h"
#include "app/study/comparedesk.h"
#include "app/study/followdeed.h"
#include "app/study/peoplekeeper.h"
#include "app/study/renewdeed.h"
#include "app/study/reviewdeed.h"
#include "app/study/sharesdeed.h"
#include "app/window/actiondialogs.h"
#include "app/window/actionstates.h"
#include "app/window/appearance.h"
#include "app/window/maintoolbar.h"
#include "app/window/pagetabs.h"
#include "app/window/windowdeeds.h"
#include "app/window/windowlayout.h"
#include "app/workspace/filedeeds.h"
#include "app/workspace/fileopener.h"
#include "app/workspace/workspacedesk.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QVBoxLayout>

#include <utility>

namespace whither {

MainWindow::MainWindow(Builtin builtin, LanguageSwitch& languages, Settings settings)
    : m_builtin(std::move(builtin)),
      m_languages(languages),
      m_settings(std::move(settings)),
      m_engine(std::make_shared<RememberingEngine>(m_builtin.engine)),
      m_session(m_engine, m_builtin.catalog->openings()),
      m_lists(m_builtin.catalog, m_builtin.engine, m_engine, m_session),
      m_actions(new Actions(m_undo, *m_builtin.catalog, this)),
      m_requests(new QueryRequests(m_session, m_undo, this)),
      m_toolBar(new MainToolBar(*m_actions)),
      m_status(new StatusLine),
      m_views(makeViews()),
      m_notices(new NoticeBar),
      m_layout(makeLayout()),
      m_importer(new ListImporter(m_lists, m_undo, *m_status, this)),
      m_institutions(new InstitutionDesk(m_lists, m_undo, this)),
      m_figureDeeds(new FigureDeeds({m_builtin, languages, *m_views.pages, m_session, *m_requests,
                                     *m_status, m_theme, m_settings},
                                    *m_actions, this)),
      m_printing(
          new PrintDeed({languages, *m_views.pages, *m_views.table, m_theme}, *m_actions, this)),
      m_comparing(
          new CompareDesk({m_session, *m_requests, m_undo, *m_builtin.catalog, m_lists}, this)),
      m_following(
          new FollowDeed({m_session, m_undo, m_lists, *m_builtin.catalog, *m_status}, this)),
      m_shares(new SharesDeed({m_session, m_undo, m_lists, *m_builtin.catalog, *m_status}, this)),
      m_review(new ReviewDeed({m_session, m_undo, m_lists, m_builtin.catalog->persons(), *m_status},
                              this)),
      m_people(new PeopleKeeper(m_lists, m_builtin.catalog->persons(), this)),
      m_renewing(new RenewDeed({m_session, m_undo, m_lists, *m_builtin.catalog, *m_status}, this)),
      m_problems(new ProblemPresenter(m_lists, m_session, *m_actions, m_layout->pagesArea(),
                                      *m_status, this)),
      m_origins(new OriginDeed(m_session, *m_builtin.catalog, m_lists, *m_views.table, this)),
      m_passports(new PassportDeed({m_session, *m_requests, m_undo, *m_builtin.catalog, m_lists,
                                    *m_views.pages, *m_views.table},
                                   this)),
      m_claims(
          new ClaimDeed({m_session, m_undo, *m_builtin.catalog, *m_views.pages, *m_status}, this))
{
    setObjectName(QStringLiteral("MainWindow"));
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    m_actions->showFacets = m_layout->facetToggle();
    m_actions->showInspector = m_layout->inspectorToggle();
    m_actions->sort = m_views.table->sortActions();
    m_filterDeeds =
        new FilterDeeds({m_session, *m_requests, m_undo, m_builtin.catalog, m_builtin.engine,
                         *m_views.table, *m_views.filterBar, *m_actions},
                        this);
    m_actions->cohorts = m_filterDeeds->cohortMenu();
    m_actions->addMenus(*menuBar());
    m_actions->setChangedKeys(m_settings.keys);
    m_importer->setMemory(m_settings.importMappings);
    m_session.showTable(m_settings.dataset.toStdString());
    m_presenter = new SessionPresenter(m_session, *m_builtin.catalog, m_views, this);
    QMap<QString, TablePlace> places;
    for (auto entry = m_settings.columns.cbegin(); entry != m_settings.columns.cend(); ++entry)
        places.insert(entry.key(), {entry.value(), {}, {}});
    m_presenter->setPlaces(places);
    m_states = new ActionStates(*m_actions, m_session, m_lists, *m_presenter, *m_views.pages, this);
    m_files = std::make_unique<FileDeeds>(FileDeedParts{*m_builtin.catalog, m_lists, m_session,
                                                        *m_presenter, m_undo, *m_status, *m_notices,
                                                        *m_importer, *m_actions},
                                          this);
    m_reopener = new FigureReopener(
        {m_builtin, m_languages, m_session, *m_requests, m_files->notices()}, this);
    m_figureKeeper = addWindowDeeds({m_builtin, m_languages, *m_actions, m_session, m_undo, m_lists,
                                     m_engine, *m_requests, m_views, *m_presenter, *m_files,
                                     *m_renewing, *m_figureDeeds, *m_reopener, m_settings},
                                    this);
    connectActions();
    connectRecentFiles();
    connectPages();
    connectTableActions(*m_actions, m_views, *m_requests);
    connectViewRequests(m_views, m_session, *m_requests, *m_presenter, m_undo);
    connect(&m_languages, &LanguageSwitch::changed, this, &MainWindow::retranslate);
    retranslate();
    m_layout->restore(m_settings);
    m_states->update();
}

MainWindow::~MainWindow() = default;

SessionViews MainWindow::makeViews() const
{
    return {new FigurePages, new FacetPanel,      new RecordTable,
            new FilterBar,   m_toolBar->search(), new Inspector(m_builtin.catalog),
            m_status,        new YearControl};
}

std::unique_ptr<WindowLayout> MainWindow::makeLayout()
{
    auto* records = new QWidget;
    auto* layout = new QVBoxLayout(records);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views.filterBar);
    layout->addWidget(m_views.table, 1);
    return std::make_unique<WindowLayout>(
        *this, WindowParts{m_notices, makePageTabs(*m_actions), m_views.pages, records,
                           new FacetPane(m_views.years, m_views.facets), m_views.inspector});
}

void MainWindow::connectActions()
{
    const Actions& actions = *m_actions;
    connect(actions.compareCohorts, &QAction::triggered, m_comparing, &CompareDesk::open);
    connect(actions.countShares, &QAction::triggered, m_shares, &SharesDeed::count);
    connect(actions.updateList, &QAction::triggered, m_renewing, &RenewDeed::renew);
    connect(actions.followPeople, &QAction::triggered, m_following, &FollowDeed::open);
    connect(actions.reviewPeople, &QAction::triggered, m_review, &ReviewDeed::open);
    connect(actions.withoutSharedNames, &QAction::triggered, this, [this](bool isOn) {
        const Query& query = m_session.query();
        m_requests->ask(isOn ? withAlso(query, {withoutAmbiguous()})
                             : withoutCondition(query, withoutAmbiguous()));
    });
    connect(m_comparing, &CompareDesk::exportRequested, m_figureDeeds,
            &FigureDeeds::exportComparison);
    connect(&m_files->opener(), &FileOpener::figureRequested, m_reopener, &FigureReopener::open);
    connect(m_reopener, &FigureReopener::comparisonRequested, m_comparing, &CompareDesk::openAt);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.clearFilters, &QAction::triggered, this,
            [this] { m_requests->ask(withoutFilter(m_session.query())); });
    connect(actions.resetQuery, &QAction::triggered, this,
            [this] { m_requests->ask(m_session.opening()); });
    connect(actions.filterToHighlight, &QAction::triggered, this,
            [this] { m_requests->filterTo(m_session.highlight()); });
    connect(actions.clearHighlight, &QAction::triggered, this,
            [this] { m_session.setHighlight({}); });
    connect(actions.fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
    connect(actions.resetLayout, &QAction::triggered, this, [this] {
        m_layout->reset();
        m_presenter->resetColumns();
    });
    connect(actions.about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    m_claims->serve(actions);
    connect(actions.shortcuts, &QAction::triggered, this, [this] {
        changeShortcuts(*m_actions, this);
        m_settings.keys = m_actions->changedKeys();
    });
    actions.filterRow->setChecked(m_settings.hasFilterBoxes);
    connect(actions.filterRow, &QAction::toggled, this,
            [this](bool isOn) { m_settings.hasFilterBoxes = isOn; });
    connect(actions.commandBox, &QAction::triggered, this,
            [this] { findCommand(*menuBar(), *m_actions, *m_languages.context().words, this); });
    connect(&actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
    connect(&actions, &Actions::schemeChosen, this, &MainWindow::setScheme);
    connect(actions.patterns, &QAction::triggered, this, [this](bool isOn) {
        m_settings.hasPatterns = isOn;
        applyAppearance();
    });
    connect(actions.institutions, &QAction::triggered, m_institutions, &InstitutionDesk::open);
    connect(&m_lists, &ImportedLists::changed, actions.datasets, &DatasetActions::update);
    connect(actions.datasets, &DatasetActions::chosen, this,
            [this](const QString& id) { m_session.showTable(id.toStdString()); });
}

void MainWindow::connectRecentFiles()
{
    m_actions->recent->setFiles(m_settings.recent);
    connect(m_actions->recent, &RecentMenu::filesChanged, this, [this] {
        m_settings.recent = m_actions->recent->files();
        emit settingsChanged(m_settings);
    });
}

void MainWindow::connectPages()
{
    for (std::size_t index = 0; index < m_actions->pages.size(); ++index) {
        connect(m_actions->pages[index], &QAction::triggered, this, [this, index] {
            if (m_views.pages->currentIndex() != index)
                showPage(figureIds()[index]);
            m_states->update(); // a click on the page in front must leave it in front
        });
    }
    for (std::size_t form = 0; form < m_actions->forms.size(); ++form) {
        m_views.pages->addAction(m_actions->forms[form]);
        connect(m_actions->forms[form], &QAction::triggered, this, [this, form] {
            Query query = m_session.query();
            query.form = static_cast<PartsForm>(form);
            m_requests->ask(query);
            m_states->update(); // the form in front stays ticked
        });
    }
    connect(m_importer, &ListImporter::problemsRequested, m_problems, [this](const QString& id) {
        m_session.showTable(id.toStdString());
        m_problems->show(true);
    });
    connect(m_problems, &ProblemPresenter::switched, m_states, &ActionStates::update);
    connect(m_actions->origin, &QAction::triggered, m_origins, &OriginDeed::show);
    connect(m_views.table, &RecordTable::originRequested, m_origins, &OriginDeed::show);
    connect(m_actions->passport, &QAction::triggered, m_passports, &PassportDeed::show);
    connect(m_views.table, &RecordTable::passportRequested, m_passports, &PassportDeed::showCell);
    connect(m_views.pages, &FigurePages::menuRequested, this, &MainWindow::showFigureMenu);
    connect(m_presenter, &SessionPresenter::shown, this, &MainWindow::showDataset);
    connect(m_presenter, &SessionPresenter::shown, m_filterDeeds, &FilterDeeds::update);
    connect(&m_builtin.catalog->cohorts(), &CohortList::changed, m_presenter,
            &SessionPresenter::show);
    connect(&m_builtin.catalog->persons(), &PersonLinks::counted, m_presenter,
            &SessionPresenter::show);
}

void MainWindow::showPage(std::string_view figure)
{
    // What is in front stays there, if the figure can draw it.
    const Catalog& catalog = *m_builtin.catalog;
    const Dataset* dataset = catalog.dataset(m_session.table());
    const bool isFlows = figure == "flows";
    if (isFlows ? !dataset->hasFlows() : dataset->figure != figure)
        dataset = catalog.dataset(figureTable(figure));
    m_requests->ask(withFlows(m_session.queryOf(dataset->id), *dataset, isFlows));
    m_session.showTable(dataset->id);
}

void MainWindow::setLanguage(Language language)
{
    m_settings.language = language;
    m_languages.setLanguage(language);
}

void MainWindow::setScheme(ColorScheme scheme)
{
    m_settings.scheme = scheme;
    applyAppearance();
}

void MainWindow::retranslate()
{
    const LanguageContext& context = m_languages.context();
    m_builtin.engine->setWords(context.words);
    m_engine->forget(); // other words: other orders and hits
    m_actions->retranslate(context);
    m_toolBar->retranslate(context.language);
    m_importer->setContext(context);
    m_files->setContext(context);
    m_filterDeeds->setContext(context);
    m_institutions->setContext(context);
    m_comparing->setContext(context);
    m_following->setContext(context);
    m_shares->setContext(context);
    m_review->setContext(context);
    applyAppearance();
    m_presenter->setContext(context);
    m_problems->setContext(context);
    m_origins->setContext(context);
    m_passports->setContext(context);
    m_claims->setContext(context);
    m_presenter->show();
}

void MainWindow::applyAppearance()
{
    m_theme = themeFor(m_settings.scheme);
    m_theme.hasPatterns = m_settings.hasPatterns;
    const Language language = m_languages.context().language;
    applyTheme(m_theme, language);
    m_actions->setIconColor(m_theme.mutedText, m_theme.accentText);
    m_actions->setChosen(language, m_settings.scheme, m_settings.hasPatterns);
    m_toolBar->setTheme(m_theme);
    m_files->setTheme(m_theme);
    m_views.facets->setTheme(m_theme);
    m_views.table->setTheme(m_theme);
    m_views.inspector->setTheme(m_theme);
    m_problems->setTheme(m_theme);
    m_views.pages->setTheme(m_theme, language);
    m_importer->setTheme(m_theme);
    m_comparing->setTheme(m_theme);
}

void MainWindow::showDataset()
{
    m_toolBar->showDataset(
        datasetTitle(*m_builtin.catalog->dataset(m_session.table()), m_languages.context()));
}

void MainWindow::setFullScreen(bool isFull)
{
    // Only this flag: a maximised window is maximised again when it comes back.
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The desktop can do it too, and a window can open as it was closed.
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_requests->clearStep();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_layout->fitTo(event->size().width());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isLeaving && !m_files->desk().isSafe()) {
        event->ignore();
        m_files->leave([this] {
            m_isLeaving = true;
            // An answer may come while this event lasts, and then a window cannot be closed.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_settings.columns.clear();
    const QMap<QString, TablePlace> places = m_presenter->places();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        // Those of somebody's lists go into their workspace.
        const Dataset* dataset = m_builtin.catalog->dataset(place.key().toStdString());
        if (dataset && !dataset->isImported())
            m_settings.columns.insert(place.key(), place.value().columns);
    }
    m_layout->remember(m_settings);
    m_settings.importMappings = m_importer->memory();
    m_settings.dataset = QString::fromStdString(m_session.table());
    emit settingsChanged(m_settings);
    event->accept();
}

void MainWindow::showFigureMenu(const QPoint& at, std::optional<std::size_t> mark)
{
    const FigureView& view = *m_views.pages->current()->view();
    FigureMenu menu(*view.figure(), mark, view.placeInChart(view.mapFromGlobal(at)), *m_actions,
                    m_session, *m_requests, *m_passports, *m_claims, this);
    menu.exec(at);
}

} // namespace whither
