#include "app/mainwindow.h"

#include "views/facets/facetpanel.h"
#include "views/figure/figurefactory.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/inspector/inspector.h"
#include "views/pages/figurepage.h"
#include "views/table/recordtable.h"

#include "app/actions.h"
#include "app/appearance.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

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

std::vector<Query> openings(const Catalog& catalog)
{
    std::vector<Query> queries;
    for (const Dataset& dataset : catalog.datasets())
        queries.push_back(dataset.opening);
    return queries;
}

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
      m_session(std::make_unique<QuerySession>(m_builtin.engine, openings(*m_builtin.catalog))),
      m_actions(new Actions(m_undo, *m_builtin.catalog, this)),
      m_pageOf(figureIds().size(), nullptr)
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(smallestSize);
    m_builtin.engine->setWords(m_languages.context().words);
    buildToolBar();
    buildCentre();
    buildDocks();
    buildStatusBar();
    m_actions->showFacets = m_facetDock->toggleViewAction();
    m_actions->showInspector = m_inspectorDock->toggleViewAction();
    m_actions->addMenus(*menuBar());
    connectActions();
    connectViews();
    retranslate();
    restoreLayout();
    m_session->showTable(m_settings.dataset.toStdString());
    showTable();
    showQuery();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    auto* bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("ToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_datasets = new QToolButton;
    m_datasets->setObjectName(QStringLiteral("datasets"));
    m_datasets->setPopupMode(QToolButton::InstantPopup);
    auto* datasetMenu = new QMenu(m_datasets);
    for (const Dataset& dataset : m_builtin.catalog->datasets())
        datasetMenu->addAction(m_actions->datasets.at(dataset.id));
    m_datasets->setMenu(datasetMenu);
    m_search = new SearchBox;
    m_languageButton = new QToolButton;
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    auto* languageMenu = new QMenu(m_languageButton);
    for (const Language language : allLanguages)
        languageMenu->addAction(nativeName(language), this,
                                [this, language] { setLanguage(language); });
    m_languageButton->setMenu(languageMenu);
    auto* exportButton = new QToolButton;
    exportButton->setObjectName(QStringLiteral("export"));
    exportButton->setDefaultAction(m_actions->exportFigure);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_datasets);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    for (QAction* action : {m_actions->undo, m_actions->redo}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    layout->addWidget(m_languageButton);
    layout->addWidget(exportButton);
    bar->addWidget(content);
}

void MainWindow::buildCentre()
{
    auto* tabs = new QWidget;
    tabs->setProperty("pane", QStringLiteral("window"));
    auto* tabLayout = new QHBoxLayout(tabs);
    tabLayout->setContentsMargins(10, 0, 10, 0);
    tabLayout->setSpacing(0);
    for (QAction* page : m_actions->pages) {
        auto* tab = new QToolButton;
        tab->setDefaultAction(page);
        tab->setProperty("tab", true);
        tab->setFocusPolicy(Qt::StrongFocus);
        tabLayout->addWidget(tab);
    }
    tabLayout->addStretch(1);

    m_pages = new QStackedWidget;
    m_upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(m_upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addWidget(m_pages);

    m_filterBar = new FilterBar;
    m_table = new RecordTable;
    m_records.setContext(m_languages.context());
    m_table->setRecords(&m_records);
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_filterBar);
    lowerLayout->addWidget(m_table, 1);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_upper);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    m_facetPanel = new FacetPanel;
    m_facetPanel->setModel(&m_facets);
    m_inspector = new Inspector(m_builtin.catalog);
    m_facetDock = makeDock(this, QStringLiteral("FacetDock"), m_facetPanel, Qt::LeftDockWidgetArea);
    m_inspectorDock =
        makeDock(this, QStringLiteral("InspectorDock"), m_inspector, Qt::RightDockWidgetArea);
}

void MainWindow::buildStatusBar()
{
    m_countLabel = new QLabel;
    m_selectionLabel = new QLabel;
    m_timeLabel = new QLabel;
    for (QLabel* label : {m_countLabel, m_selectionLabel, m_timeLabel}) {
        label->setTextFormat(Qt::PlainText);
        statusBar()->addWidget(label);
    }
}

void MainWindow::connectActions()
{
    const Actions& actions = *m_actions;
    connect(actions.exportFigure, &QAction::triggered, this, &MainWindow::exportFigure);
    connect(actions.copyImage, &QAction::triggered, this, &MainWindow::copyImage);
    connect(actions.copyFinding, &QAction::triggered, this, &MainWindow::copyFinding);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.copy, &QAction::triggered, m_table, [this] { m_table->copy(CopyForm::Tsv); });
    connect(actions.copyWithHeaders, &QAction::triggered, m_table,
            [this] { m_table->copy(CopyForm::TsvWithHeader); });
    connect(actions.copyMarkdown, &QAction::triggered, m_table,
            [this] { m_table->copy(CopyForm::Markdown); });
    connect(actions.copyJson, &QAction::triggered, m_table,
            [this] { m_table->copy(CopyForm::Json); });
    connect(actions.find, &QAction::triggered, m_search, &SearchBox::focusField);
    connect(actions.findNext, &QAction::triggered, this, [this] { m_table->goToHit(1); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { m_table->goToHit(-1); });
    connect(actions.clearFilters, &QAction::triggered, this,
            [this] { request(withoutFilter(m_session->query())); });
    connect(actions.resetQuery, &QAction::triggered, this,
            [this] { request(m_session->opening()); });
    connect(actions.columns, &QAction::triggered, m_table, &RecordTable::showColumnChooser);
    connect(actions.fitColumns, &QAction::triggered, m_table, &RecordTable::fitColumns);
    connect(actions.filterToHighlight, &QAction::triggered, this,
            [this] { filterTo(m_session->highlight()); });
    connect(actions.clearHighlight, &QAction::triggered, this,
            [this] { m_session->setHighlight({}); });
    connect(actions.fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    connect(actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(&actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
    connect(&actions, &Actions::schemeChosen, this, &MainWindow::setScheme);
    for (std::size_t index = 0; index < actions.pages.size(); ++index) {
        const std::string table(figureTable(figureIds()[index]));
        connect(actions.pages[index], &QAction::triggered, this, [this, table] {
            m_session->showTable(table);
            showQuery(); // a click on the page in front must leave it in front
        });
    }
    for (const auto& [id, action] : actions.datasets)
        connect(action, &QAction::triggered, this,
                [this, table = id] { m_session->showTable(table); });
}

void MainWindow::connectViews()
{
    connect(m_session.get(), &QuerySession::tableChanged, this, &MainWindow::showTable);
    connect(m_session.get(), &QuerySession::queryChanged, this, &MainWindow::showQuery);
    connect(m_session.get(), &QuerySession::highlightChanged, this, &MainWindow::showHighlight);
    connect(&m_languages, &LanguageSwitch::changed, this, &MainWindow::retranslate);
    connect(m_search, &SearchBox::wordsEdited, this, &MainWindow::requestSearch);
    connect(m_search, &SearchBox::hitRequested, m_table, &RecordTable::goToHit);
    connect(m_search, &SearchBox::left, this, &MainWindow::leaveSearch);
    connect(m_facetPanel, &FacetPanel::onlyRequested, this,
            [this](const QString& column, const Term& term) {
                const Query cleared = withoutColumn(m_session->query(), column.toStdString());
                const Condition* own =
                    m_session->query().condition(column.toStdString(), Condition::Op::IsAnyOf);
                const bool isOnly = own && own->terms == std::vector{term};
                request(isOnly ? cleared
                               : withTerms(cleared, column.toStdString(), Condition::Op::IsAnyOf,
                                           {term}));
            });
    connect(m_facetPanel, &FacetPanel::toggleRequested, this,
            [this](const QString& column, Condition::Op op, const Term& term) {
                request(withTermToggled(m_session->query(), column.toStdString(), op, term));
            });
    connect(m_facetPanel, &FacetPanel::moreRequested, &m_facets, &FacetModel::toggleMore);
    connect(m_filterBar, &FilterBar::queryRequested, this, &MainWindow::request);
    connect(m_filterBar, &FilterBar::highlightRequested, m_session.get(),
            &QuerySession::setHighlight);
    connect(m_table, &RecordTable::sortRequested, this, [this](const std::vector<SortKey>& keys) {
        Query query = m_session->query();
        query.sort = keys;
        request(query);
    });
    connect(m_table, &RecordTable::currentRecordChanged, this, &MainWindow::showSelection);
    connect(m_table, &RecordTable::clearRequested, this, &MainWindow::clearStep);
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
}

void MainWindow::resetLayout()
{
    restoreState(m_initialState);
    resetSizes();
    m_table->showOpeningColumns();
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

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        clearStep();
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
    rememberColumns();
    m_settings.windowGeometry = saveGeometry();
    m_settings.windowState = saveState();
    m_settings.splitterState = m_splitter->saveState();
    m_settings.dataset = QString::fromStdString(m_session->table());
    emit settingsChanged(m_settings);
    event->accept();
}

} // namespace whither
