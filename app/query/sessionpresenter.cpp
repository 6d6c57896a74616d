#include "app/query/sessionpresenter.h"

#include "views/facets/facetpanel.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/filter/yearcontrol.h"
#include "views/inspector/inspector.h"
#include "views/pages/figurepages.h"
#include "views/table/filterrow.h"
#include "views/table/recordtable.h"

#include "app/shell/statusline.h"

#include <QElapsedTimer>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace whither {

SessionPresenter::SessionPresenter(QuerySession& session, const Catalog& catalog,
                                   SessionViews views, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_catalog(catalog),
      m_views(views),
      m_ahead(session.sharedEngine())
{
    m_views.table->setRecords(&m_records);
    m_views.facets->setModel(&m_facets);
    connect(&session, &QuerySession::queryChanged, this, &SessionPresenter::show);
    connect(&session, &QuerySession::highlightChanged, this, &SessionPresenter::showHighlight);
    connect(&m_ahead, &AnswerAhead::ready, this, &SessionPresenter::showAnswer);
    connect(m_views.facets, &FacetPanel::moreRequested, &m_facets, &FacetModel::toggleMore);
    connect(m_views.facets, &FacetPanel::searchRequested, &m_facets, &FacetModel::setSearch);
    connect(m_views.table, &RecordTable::currentRecordChanged, this,
            &SessionPresenter::showSelection);
    connect(&catalog.replies(), &Replies::changed, this, &SessionPresenter::showSelection);
    connect(m_views.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_views.status->showSelected(m_views.table->selectedCount()); });
}

void SessionPresenter::setContext(const LanguageContext& context)
{
    m_context = context;
    m_records.setContext(context);
    m_facets.setContext(context);
}

void SessionPresenter::show()
{
    // What is answered within a frame is answered here; the window waits for nothing longer.
    constexpr std::uint64_t mostAtOnce = 50'000;
    const Query& query = m_session.query();
    if (m_session.engine().rowCount(query.table) <= mostAtOnce)
        showAnswer();
    else
        m_ahead.ask(*m_catalog.dataset(query.table), query, m_session.highlight());
}

void SessionPresenter::showAnswer()
{
    const Query& query = m_session.query();
    const Engine& engine = m_session.engine();
    const Dataset& dataset = *m_catalog.dataset(query.table);

    QElapsedTimer timer;
    timer.start();
    auto rows = engine.rows(query);
    m_facets.setQuery(dataset, engine, query);
    m_views.status->showFilterTime(static_cast<double>(timer.nsecsElapsed()) / 1e6, m_context);

    const bool wasShowing = std::exchange(m_isShowing, true);
    const bool isOtherTable = query.table != m_shownTable;
    auto current = m_views.table->currentRowId();
    if (isOtherTable)
        showTable(dataset, std::move(rows));
    else
        m_records.setRows(dataset, engine.columns(query.table), std::move(rows));
    m_views.table->setQuery(query);
    m_views.table->filterRow()->setQuery(query, engine.columns(query.table));
    const TablePlace place = m_places.value(QString::fromStdString(query.table));
    restoreCurrentRow(isOtherTable ? place.currentRow : current, query.search);
    if (isOtherTable && place.topRow)
        m_views.table->showOnTop(*place.topRow);
    if (isOtherTable)
        m_placeAtFirst = placeInFront();
    m_isShowing = wasShowing;

    m_views.pages->showFigure(figureFor(dataset, query));
    if (FigurePage* page = m_views.pages->current())
        page->setQuery(query, m_catalog, engine, m_context);
    showYears(dataset, query);
    m_views.search->setWords(QString::fromStdString(query.search));
    m_views.status->showCounts(static_cast<std::uint64_t>(m_records.rowCount()),
                               engine.rowCount(query.table), m_context);
    m_views.status->showFilterOn(query.isFiltered());
    m_views.status->showFaults(m_catalog.faults());
    showSelection();
    showHighlight();
}

/// Years that are a facet, whose values are known by now.
void SessionPresenter::showYears(const Dataset& dataset, const Query& query)
{
    const auto column = std::ranges::find_if(dataset.facets, [&](const std::string& key) {
        const ColumnInfo* info = dataset.column(key);
        return info && info->meaning == ColumnMeaning::Year;
    });
    std::optional<YearSpan> years;
    if (column != dataset.facets.end()) {
        Query everything;
        everything.table = dataset.id;
        years = yearsIn(m_session.engine().facet(everything, *column));
    }
    const bool isChoice = years && years->from < years->to;
    m_views.years->setVisible(isChoice);
    if (isChoice)
        m_views.years->setYears(QString::fromStdString(*column), *years,
                                yearsAsked(query, *column));
}

void SessionPresenter::showTable(const Dataset& dataset, std::shared_ptr<const Rows> rows)
{
    m_places = places();
    m_shownTable = dataset.id;
    m_shownSearch.clear();
    m_rowBeforeSearch.reset();
    m_records.setRows(dataset, m_session.engine().columns(dataset.id), std::move(rows));
    m_records.setConflicts(SourceConflicts(dataset, m_session.engine()));
    const TablePlace remembered = m_places.value(QString::fromStdString(dataset.id));
    if (remembered.columns.columns.empty())
        m_views.table->showOpeningColumns();
    else
        m_views.table->setColumnLayout(remembered.columns);
}

void SessionPresenter::restoreCurrentRow(std::optional<std::uint64_t> current,
                                         const std::string& search)
{
    // A search that ends gives back the record that was current before it began.
    if (m_shownSearch.empty() && !search.empty())
        m_rowBeforeSearch = current;
    else if (!m_shownSearch.empty() && search.empty() && m_rowBeforeSearch)
        current = std::exchange(m_rowBeforeSearch, std::nullopt);
    m_shownSearch = search;
    if (current)
        m_views.table->setCurrentRow(*current);
    if (!m_views.table->currentIndex().isValid() && m_records.rowCount() > 0)
        m_views.table->setCurrentRow(m_records.rows()->rowId(0));
}

bool SessionPresenter::canFilterToHighlight() const
{
    // A highlight may come from another table: only columns that are here say anything of rows.
    const Dataset& dataset = *m_catalog.dataset(m_session.table());
    const auto& highlight = m_session.highlight();
    return !highlight.empty() && std::ranges::all_of(highlight, [&](const Condition& condition) {
        return dataset.column(condition.column) != nullptr;
    });
}

void SessionPresenter::showHighlight()
{
    const Query& query = m_session.query();
    const auto& highlight = m_session.highlight();
    const bool isHere = canFilterToHighlight();
    std::shared_ptr<const Rows> rows;
    std::optional<std::uint64_t> first;
    if (isHere) {
        const Query highlighted = withAlso(query, highlight);
        rows = m_session.engine().rows(withoutSort(highlighted));
        if (rows->size() > 0)
            first = m_session.engine().rows(highlighted)->rowId(0);
    }
    m_views.table->setHighlighted(rows, first);
    if (FigurePage* page = m_views.pages->current())
        page->view()->setHighlight(highlight);
    const CohortList& cohorts = m_catalog.cohorts();
    m_views.filterBar->setCohort(QString::fromStdString(cohorts.nameOf(query)),
                                 query.isFiltered() || !cohorts.all().empty());
    m_views.filterBar->setContents(query, highlight, isHere,
                                   static_cast<std::uint64_t>(m_records.rowCount()),
                                   m_session.engine().rowCount(query.table), m_context);
    m_views.status->showHighlighted(rows ? std::optional(rows->size()) : std::nullopt);
    emit shown();
}

void SessionPresenter::showSelection()
{
    if (m_isShowing)
        return;
    const QModelIndex current = m_views.table->currentIndex();
    if (current.isValid())
        m_views.inspector->showRecord(m_records, m_session.table(),
                                      m_session.engine().columns(m_session.table()), current.row(),
                                      m_context);
    else
        m_views.inspector->showNothing();
    showHits();
}

void SessionPresenter::showHits()
{
    const bool isSearching = !m_session.query().search.empty();
    m_views.search->setHits(isSearching ? m_views.table->currentHit() : 0,
                            isSearching ? m_views.table->hitCount() : 0);
}

QMap<QString, TablePlace> SessionPresenter::places() const
{
    QMap<QString, TablePlace> places = m_places;
    if (m_shownTable.empty())
        return places;
    const TablePlace inFront = placeInFront();
    if (inFront != m_placeAtFirst)
        places.insert(QString::fromStdString(m_shownTable), inFront);
    return places;
}

TablePlace SessionPresenter::placeInFront() const
{
    return {m_views.table->columnLayout(), m_views.table->topRowId(),
            m_views.table->currentRowId()};
}

void SessionPresenter::setPlaces(const QMap<QString, TablePlace>& places)
{
    m_places = places;
    m_shownTable.clear();
}

void SessionPresenter::arrangeColumns(const std::string& table, const ColumnLayout& layout)
{
    m_session.showTable(table);
    m_views.table->setColumnLayout(layout);
}

void SessionPresenter::resetColumns()
{
    m_places.clear();
    m_views.table->showOpeningColumns();
}

} // namespace whither
