#include "app/mainwindow.h"

#include "views/dialogs/aboutdialog.h"
#include "views/facets/facetpanel.h"
#include "views/figure/figurefactory.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/inspector/inspector.h"
#include "views/pages/figurepages.h"
#include "views/table/recordtable.h"

#include "app/actiondialogs.h"
#include "app/actions.h"
#include "app/appearance.h"
#include "app/columnscommand.h"
#include "app/datasetactions.h"
#include "app/figuredeeds.h"
#include "app/listimporter.h"
#include "app/maintoolbar.h"
#include "app/pagetabs.h"
#include "app/queryrequests.h"
#include "app/sessionpresenter.h"
#include "app/statusline.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize smallestSize{880, 600};
constexpr int facetWidth = 236;
constexpr int inspectorWidth = 268;
constexpr int narrowWindow = 1200; // below this width the docks give way
constexpr int narrowFacetWidth = 184;
constexpr int narrowInspectorWidth = 206;

QDockWidget* makeDock(QMainWindow* window, const QString& name, QWidget* widget,
                      Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(window);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // no title: the content says what it is
    dock->setWidget(widget);
    window->addDockWidget(area, dock);
    return dock;
}

} // namespace

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
      m_importer(new ListImporter(m_lists, m_undo, *m_status, this)),
      m_figureDeeds(new FigureDeeds(m_builtin, languages, *m_status, this))
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(smallestSize);
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    buildCentre();
    buildDocks();
    m_actions->showFacets = m_facetDock->toggleViewAction();
    m_actions->showInspector = m_inspectorDock->toggleViewAction();
    m_actions->sort = m_table->sortActions();
    m_actions->addMenus(*menuBar());
    m_actions->setChangedKeys(m_settings.keys);
    m_session.showTable(m_settings.dataset.toStdString());
    m_presenter = new SessionPresenter(
        m_session, *m_builtin.catalog,
        {m_pages, m_facets, m_table, m_filterBar, m_toolBar->search(), m_inspector, m_status},
        this);
    m_presenter->setColumns(m_settings.columns);
    connectActions();
    connectTableActions();
    connectViews();
    retranslate();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    m_pages = new FigurePages;
    m_filterBar = new FilterBar;
    m_table = new RecordTable;
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_filterBar);
    lowerLayout->addWidget(m_table, 1);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makePageTabs(*m_actions));
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    m_facets = new FacetPanel;
    m_inspector = new Inspector(m_builtin.catalog);
    m_facetDock = makeDock(this, QStringLiteral("FacetDock"), m_facets, Qt::LeftDockWidgetArea);
    m_inspectorDock =
        makeDock(this, QStringLiteral("InspectorDock"), m_inspector, Qt::RightDockWidgetArea);
}

void MainWindow::connectActions()
{
    const Actions& actions = *m_actions;
    connect(actions.exportFigure, &QAction::triggered, this, [this] {
        m_figureDeeds->exportFigure(*m_pages->current(), m_session.query(), m_theme, m_settings);
    });
    connect(actions.copyImage, &QAction::triggered, this,
            [this] { m_figureDeeds->copyImage(*m_pages->current(), m_theme, m_settings); });
    connect(actions.copyFinding, &QAction::triggered, this,
            [this] { m_figureDeeds->copyFinding(*m_pages->current()); });
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
    connect(actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(actions.shortcuts, &QAction::triggered, this, [this] {
        changeShortcuts(*m_actions, this);
        m_settings.keys = m_actions->changedKeys();
    });
    connect(actions.commandBox, &QAction::triggered, this,
            [this] { findCommand(*menuBar(), *m_actions, *m_languages.context().words, this); });
    connect(&actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
    connect(&actions, &Actions::schemeChosen, this, &MainWindow::setScheme);
    for (std::size_t index = 0; index < actions.pages.size(); ++index) {
        const std::string table(figureTable(figureIds()[index]));
        connect(actions.pages[index], &QAction::triggered, this, [this, table, index] {
            if (m_pages->currentIndex() != index)
                m_session.showTable(table);
            updateActions(); // a click on the page in front must leave it in front
        });
    }
    connect(actions.importList, &QAction::triggered, m_importer, &ListImporter::chooseFile);
    connect(actions.closeList, &QAction::triggered, this,
            [this] { m_importer->close(m_session.table()); });
    connect(&m_lists, &ImportedLists::changed, actions.datasets, &DatasetActions::update);
    connect(actions.datasets, &DatasetActions::chosen, this,
            [this](const QString& id) { m_session.showTable(id.toStdString()); });
}

void MainWindow::connectTableActions()
{
    const Actions& actions = *m_actions;
    const SearchBox* search = m_toolBar->search();
    const std::pair<QAction*, CopyForm> copies[] = {
        {actions.copy, CopyForm::Tsv},
        {actions.copyWithHeaders, CopyForm::TsvWithHeader},
        {actions.copyMarkdown, CopyForm::Markdown},
        {actions.copyJson, CopyForm::Json},
    };
    for (const auto& [action, form] : copies)
        connect(action, &QAction::triggered, m_table, [this, form = form] { m_table->copy(form); });
    connect(actions.find, &QAction::triggered, search, &SearchBox::focusField);
    connect(actions.findNext, &QAction::triggered, m_table, [this] { m_table->goToHit(1); });
    connect(actions.findPrevious, &QAction::triggered, m_table, [this] { m_table->goToHit(-1); });
    connect(actions.columns, &QAction::triggered, m_table, &RecordTable::showColumnChooser);
    connect(actions.fitColumns, &QAction::triggered, m_table, &RecordTable::fitColumns);
    connect(search, &SearchBox::wordsEdited, m_requests, &QueryRequests::search);
    connect(search, &SearchBox::hitRequested, m_table, &RecordTable::goToHit);
    connect(search, &SearchBox::left, this, [this] {
        m_requests->search({});
        m_table->setFocus();
    });
}

void MainWindow::connectViews()
{
    const auto highlight = [this](const std::vector<Condition>& conditions) {
        m_session.setHighlight(conditions);
    };
    connect(m_presenter, &SessionPresenter::shown, this, &MainWindow::updateActions);
    connect(&m_languages, &LanguageSwitch::changed, this, &MainWindow::retranslate);
    connect(m_facets, &FacetPanel::onlyRequested, m_requests, &QueryRequests::showOnly);
    connect(m_facets, &FacetPanel::toggleRequested, m_requests, &QueryRequests::toggle);
    connect(m_filterBar, &FilterBar::queryRequested, m_requests, &QueryRequests::ask);
    connect(m_filterBar, &FilterBar::highlightRequested, this, highlight);
    connect(m_table, &RecordTable::sortRequested, m_requests, &QueryRequests::sort);
    connect(m_table, &RecordTable::columnsArranged, this,
            [this](const ColumnLayout& before, const ColumnLayout& after) {
                m_undo.push(new ColumnsCommand(*m_presenter, m_session.table(), before, after));
            });
    connect(m_table, &RecordTable::clearRequested, m_requests, &QueryRequests::clearStep);
    connect(m_pages, &FigurePages::queryRequested, m_requests, &QueryRequests::ask);
    connect(m_pages, &FigurePages::highlightRequested, this, highlight);
    connect(m_pages, &FigurePages::filterRequested, m_requests, &QueryRequests::filterTo);
    connect(m_pages, &FigurePages::clearRequested, m_requests, &QueryRequests::clearStep);
    connect(m_pages, &FigurePages::menuRequested, this, &MainWindow::showFigureMenu);
    connect(m_inspector, &Inspector::linkActivated, this,
            [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
}

void MainWindow::restoreLayout()
{
    resize(firstSize);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    resetSizes();
    m_initialState = saveState();
    restoreGeometry(m_settings.windowGeometry);
    m_isNarrow = width() < narrowWindow; // the first resize is no change that moves splitters
    restoreState(m_settings.windowState);
    m_splitter->restoreState(m_settings.splitterState);
    updateActions();
}

void MainWindow::resetLayout()
{
    restoreState(m_initialState);
    resetSizes();
    m_presenter->resetColumns();
}

void MainWindow::resetSizes()
{
    constexpr int smallestTable = 190;
    const int height = m_splitter->height();
    const int table = m_isNarrow ? smallestTable : height / 3;
    m_splitter->setSizes({height - table, table});
    resizeDocks({m_facetDock, m_inspectorDock},
                {m_isNarrow ? narrowFacetWidth : facetWidth,
                 m_isNarrow ? narrowInspectorWidth : inspectorWidth},
                Qt::Horizontal);
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
    setWindowTitle(tr("Whither"));
    m_actions->retranslate(context);
    m_toolBar->retranslate(context.language);
    m_importer->setContext(context);
    applyAppearance();
    m_presenter->setContext(context);
    m_presenter->show();
}

void MainWindow::applyAppearance()
{
    m_theme = themeFor(m_settings.scheme);
    const Language language = m_languages.context().language;
    applyTheme(m_theme, language);
    m_actions->setIconColor(m_theme.mutedText, m_theme.accentText);
    m_actions->setChosen(language, m_settings.scheme);
    m_toolBar->setTheme(m_theme);
    m_facets->setTheme(m_theme);
    m_table->setTheme(m_theme);
    m_inspector->setTheme(m_theme);
    m_pages->setTheme(m_theme, language);
}

void MainWindow::updateActions()
{
    const Query& query = m_session.query();
    const auto page = m_pages->currentIndex();
    for (std::size_t index = 0; index < m_actions->pages.size(); ++index)
        m_actions->pages[index]->setChecked(page == index);
    for (QAction* action : {m_actions->exportFigure, m_actions->copyImage, m_actions->copyFinding})
        action->setEnabled(page.has_value());
    m_actions->closeList->setEnabled(m_lists.find(query.table) != nullptr);
    m_actions->datasets->setChosen(query.table);
    m_toolBar->showDataset(
        datasetTitle(*m_builtin.catalog->dataset(query.table), m_languages.context()));
    m_actions->clearFilters->setEnabled(query.isFiltered());
    m_actions->resetQuery->setEnabled(query != m_session.opening());
    m_actions->findNext->setEnabled(!query.search.empty());
    m_actions->findPrevious->setEnabled(!query.search.empty());
    m_actions->filterToHighlight->setEnabled(m_presenter->canFilterToHighlight());
    m_actions->clearHighlight->setEnabled(!m_session.highlight().empty());
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
    // In a narrow window the figure needs the room more than its neighbours do.
    const bool isNarrow = event->size().width() < narrowWindow;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        resetSizes();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.columns = m_presenter->columns();
    m_settings.windowGeometry = saveGeometry();
    m_settings.windowState = saveState();
    m_settings.splitterState = m_splitter->saveState();
    m_settings.dataset = QString::fromStdString(m_session.table());
    emit settingsChanged(m_settings);
    event->accept();
}

void MainWindow::showFigureMenu(const QPoint& at, std::optional<std::size_t> mark)
{
    QMenu menu(this);
    if (mark) {
        const Mark& shown = m_pages->current()->view()->figure()->chart().marks()[*mark];
        const auto conditions = shown.conditions;
        menu.addAction(tr("Highlight"), this,
                       [this, conditions] { m_session.setHighlight(conditions); });
        menu.addAction(tr("Show only these %n record(s)", "", static_cast<int>(shown.rows)), this,
                       [this, conditions] { m_requests->filterTo(conditions); });
        menu.addSeparator();
    }
    menu.addActions({m_actions->copyImage, m_actions->copyFinding, m_actions->exportFigure});
    menu.exec(at);
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

} // namespace whither
