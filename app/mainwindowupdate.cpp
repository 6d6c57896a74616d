// How the window shows what the session holds.
#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/facets/facetpanel.h"
#include "views/figure/figurefactory.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/inspector/inspector.h"
#include "views/pages/figurepage.h"
#include "views/pages/outcomescontrols.h"
#include "views/pages/sharescontrols.h"
#include "views/table/recordtable.h"

#include "app/actions.h"
#include "app/appearance.h"
#include "app/mainwindow.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace whither {

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

void MainWindow::applyAppearance()
{
    m_theme = themeFor(m_settings.scheme);
    const Language language = m_languages.context().language;
    applyTheme(m_theme, language);
    m_actions->setIconColor(m_theme.mutedText, m_theme.accentText);
    m_actions->setChosen(language, m_settings.scheme);
    m_search->setColor(m_theme.mutedText);
    m_facetPanel->setTheme(m_theme);
    m_table->setTheme(m_theme);
    m_inspector->setTheme(m_theme);
    for (FigurePage* page : m_pageOf) {
        if (page)
            page->setTheme(m_theme, language);
    }
}

void MainWindow::retranslate()
{
    const LanguageContext& context = m_languages.context();
    m_builtin.engine->setWords(context.words);
    setWindowTitle(tr("Whither"));
    m_actions->retranslate(context);
    showDatasetName();
    m_datasets->setAccessibleName(tr("Dataset"));
    m_languageButton->setText(nativeName(context.language) + QStringLiteral("  ▾"));
    m_languageButton->setAccessibleName(tr("Language"));
    m_records.setContext(context);
    m_facets.setContext(context);
    applyAppearance();
    if (!m_shownTable.empty())
        m_session->wordsChanged();
}

void MainWindow::showDatasetName()
{
    const QString name = m_languages.context().words->display("dataset:" + m_session->table());
    m_datasets->setText(name + QStringLiteral("  ▾"));
}

FigurePage* MainWindow::makePage(std::size_t index)
{
    const std::string id(figureIds()[index]);
    FigureControls* controls = nullptr;
    if (id == "outcomes")
        controls = new OutcomesControls;
    else if (id == "shares")
        controls = new SharesControls;
    auto* page = new FigurePage(id, controls);
    page->setTheme(m_theme, m_languages.context().language);
    connect(page, &FigurePage::queryRequested, this, &MainWindow::request);
    connect(page->view(), &FigureView::highlightRequested, m_session.get(),
            &QuerySession::setHighlight);
    connect(page->view(), &FigureView::filterRequested, this,
            [this](const std::vector<Condition>& conditions) { filterTo(conditions); });
    connect(page->view(), &FigureView::clearRequested, this, &MainWindow::clearStep);
    connect(page->view(), &FigureView::menuRequested, this, &MainWindow::showFigureMenu);
    m_pages->addWidget(page);
    return page;
}

FigurePage* MainWindow::pageFor(const std::string& table)
{
    for (std::size_t index = 0; index < m_pageOf.size(); ++index) {
        if (figureTable(figureIds()[index]) != table)
            continue;
        if (!m_pageOf[index])
            m_pageOf[index] = makePage(index);
        return m_pageOf[index];
    }
    return nullptr;
}

FigurePage* MainWindow::currentPage() const
{
    return m_upper->isHidden() ? nullptr : qobject_cast<FigurePage*>(m_pages->currentWidget());
}

void MainWindow::showTable()
{
    rememberColumns();
    m_rowBeforeSearch.reset();
    const std::string& table = m_session->table();
    const Dataset& dataset = *m_builtin.catalog->dataset(table);
    m_records.setRows(dataset, m_session->engine().columns(table),
                      m_session->engine().rows(m_session->query()));
    const QString key = QString::fromStdString(table);
    if (!m_settings.columns.contains(key)
        || !m_table->horizontalHeader()->restoreState(m_settings.columns.value(key)))
        m_table->showOpeningColumns();
    m_shownTable = table;

    FigurePage* page = pageFor(table);
    m_upper->setVisible(page != nullptr);
    if (page)
        m_pages->setCurrentWidget(page);
    for (std::size_t index = 0; index < m_actions->pages.size(); ++index)
        m_actions->pages[index]->setChecked(page && m_pageOf[index] == page);
    m_actions->datasets.at(table)->setChecked(true);
    showDatasetName();
    for (QAction* action : {m_actions->exportFigure, m_actions->copyImage, m_actions->copyFinding})
        action->setEnabled(page != nullptr);
}

void MainWindow::showQuery()
{
    if (m_shownTable.empty())
        return;
    const Query& query = m_session->query();
    const Engine& engine = m_session->engine();
    const LanguageContext& context = m_languages.context();
    const Dataset& dataset = *m_builtin.catalog->dataset(query.table);
    const auto current = m_table->currentRowId();

    QElapsedTimer timer;
    timer.start();
    auto rows = engine.rows(query);
    m_facets.setQuery(dataset, engine, query);
    const double elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    const QByteArray columns = m_table->horizontalHeader()->saveState();
    m_records.setRows(dataset, engine.columns(query.table), std::move(rows));
    m_table->horizontalHeader()->restoreState(columns);
    m_table->setQuery(query);
    if (current)
        m_table->setCurrentRow(*current);
    if (!m_table->currentIndex().isValid() && m_records.rowCount() > 0)
        m_table->setCurrentRow(m_records.rows()->rowId(0));
    if (FigurePage* page = pageFor(query.table)) {
        page->setQuery(query, *m_builtin.catalog, engine, context);
        const auto index = std::ranges::find(m_pageOf, page) - m_pageOf.begin();
        m_actions->pages[static_cast<std::size_t>(index)]->setChecked(true);
    }
    m_search->setWords(QString::fromStdString(query.search));
    m_actions->clearFilters->setEnabled(query.isFiltered());
    m_actions->resetQuery->setEnabled(query != m_session->opening());
    m_countLabel->setText(
        tr("%1 of %2 records")
            .arg(countText(static_cast<std::uint64_t>(m_records.rowCount()), context.locale),
                 countText(engine.rowCount(query.table), context.locale)));
    m_timeLabel->setText(tr("filter %1 ms").arg(context.locale.toString(elapsedMs, 'f', 1)));
    showHighlight();
    showSelection();
}

void MainWindow::showHighlight()
{
    const Query& query = m_session->query();
    const auto& highlight = m_session->highlight();
    const Dataset& dataset = *m_builtin.catalog->dataset(query.table);
    // A highlight may come from another table: only columns that are here say anything of rows.
    const bool isHere =
        !highlight.empty() && std::ranges::all_of(highlight, [&](const Condition& condition) {
            return dataset.column(condition.column) != nullptr;
        });
    std::set<std::uint64_t> rowIds;
    if (isHere) {
        Query narrowed = query;
        narrowed.conditions.insert(narrowed.conditions.end(), highlight.begin(), highlight.end());
        const auto rows = m_session->engine().rows(narrowed);
        for (std::size_t position = 0; position < rows->size(); ++position)
            rowIds.insert(rows->rowId(position));
    }
    m_table->setHighlighted(rowIds);
    if (FigurePage* page = currentPage())
        page->view()->setHighlight(highlight);
    const LanguageContext& context = m_languages.context();
    m_filterBar->setContents(query, highlight, isHere,
                             static_cast<std::uint64_t>(m_records.rowCount()),
                             m_session->engine().rowCount(query.table), context);
    m_actions->filterToHighlight->setEnabled(isHere);
    m_actions->clearHighlight->setEnabled(!highlight.empty());
    m_selectionLabel->setText(isHere ? tr("%n highlighted", "", static_cast<int>(rowIds.size()))
                                     : QString());
}

void MainWindow::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_inspector->showRecord(m_records, m_session->engine().columns(m_session->table()),
                                current.row(), m_languages.context());
    else
        m_inspector->showNothing();
    showHits();
}

void MainWindow::showHits()
{
    const bool isSearching = !m_session->query().search.empty();
    m_search->setHits(isSearching ? m_table->currentHit() : 0,
                      isSearching ? m_table->hitCount() : 0);
    m_actions->findNext->setEnabled(isSearching);
    m_actions->findPrevious->setEnabled(isSearching);
}

void MainWindow::rememberColumns()
{
    if (!m_shownTable.empty())
        m_settings.columns.insert(QString::fromStdString(m_shownTable),
                                  m_table->horizontalHeader()->saveState());
}

} // namespace whither
