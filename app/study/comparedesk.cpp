#include "app/study/comparedesk.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/cohorts/comparewindow.h"
#include "views/cohorts/conditionmenu.h"
#include "views/dialogs/cohortnamedialog.h"
#include "views/figure/comparefigure.h"
#include "views/figure/figureview.h"

#include "app/lists/importedlists.h"
#include "app/query/editcommand.h"
#include "app/query/queryrequests.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// The columns that the rows of a dataset can be counted by, what its figure counts first.
std::vector<std::string> countedColumns(const Dataset& dataset)
{
    std::vector<std::string> columns;
    const auto add = [&](const std::string& key) {
        const ColumnInfo* info = dataset.column(key);
        const bool isKnown = std::ranges::find(columns, key) != columns.end();
        if (info && !isKnown && info->meaning != ColumnMeaning::Prose
            && info->meaning != ColumnMeaning::Link && info->meaning != ColumnMeaning::SourceId)
            columns.push_back(key);
    };
    if (!dataset.opening.grouping.empty())
        add(dataset.opening.grouping.front());
    for (const ColumnInfo& info : dataset.columns) {
        if (info.meaning == ColumnMeaning::Place)
            add(info.key);
    }
    for (const std::vector<std::string>* more : {&dataset.rings, &dataset.facets})
        std::ranges::for_each(*more, add);
    return columns;
}

} // namespace

CompareDesk::CompareDesk(const CompareParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_main(window)
{
    connect(&parts.catalog.cohorts(), &CohortList::changed, this, &CompareDesk::refresh);
    connect(&parts.lists, &ImportedLists::changed, this, &CompareDesk::refresh);
}

CompareWindow* CompareDesk::window() const
{
    return m_window;
}

void CompareDesk::setContext(const LanguageContext& context)
{
    m_context = context;
    refresh();
    if (m_window)
        m_window->setTheme(m_theme, context.language);
}

void CompareDesk::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_window)
        m_window->setTheme(theme, m_context.language);
}

std::vector<ComparableCohort> CompareDesk::cohorts() const
{
    std::vector<ComparableCohort> cohorts;
    const auto add = [&](const Dataset& dataset, const QString& title, const Query& query) {
        std::vector<std::string> columns = countedColumns(dataset);
        if (!columns.empty())
            cohorts.push_back({title, cohortQuery(query), std::move(columns), dataset.facets});
    };
    for (const auto& [name, query] : m_parts.catalog.cohorts().all()) {
        if (const Dataset* dataset = m_parts.catalog.dataset(query.table))
            add(*dataset, QString::fromStdString(name), query);
    }
    for (const Dataset& dataset : m_parts.catalog.datasets()) {
        if (dataset.figure == "outcomes") // its rows are people, or records as good as people
            add(dataset, datasetTitle(dataset, m_context), withoutFilter(dataset.opening));
    }
    return cohorts;
}

ComparisonQuery CompareDesk::firstQuestion(const std::vector<ComparableCohort>& cohorts) const
{
    const Query front = cohortQuery(m_parts.session.query());
    const auto same = std::ranges::find_if(
        cohorts, [&](const ComparableCohort& cohort) { return cohort.query.table == front.table; });
    const ComparableCohort& first = same == cohorts.end() ? cohorts.front() : *same;
    const Query query = same == cohorts.end() ? first.query : front;
    const auto schema = m_parts.session.engine().columns(query.table);
    const std::string origin = originColumn(schema);
    const std::string& column = first.columns.front();
    ComparisonQuery question{{query, column, {}}, {query, column, {}}};
    const auto other = std::ranges::find_if(cohorts, [&](const ComparableCohort& cohort) {
        return cohort.query.table == query.table && cohort.query.isFiltered()
               && !haveSameFilter(cohort.query, query);
    });
    if (other != cohorts.end())
        question.b.query = other->query;
    else if (!origin.empty() && origin != column)
        question.a.column = origin; // then and now
    if (holdsFollowed(m_parts.session.engine(), query.table))
        question.base = ShareBase::KnownOnly;
    return question;
}

void CompareDesk::open()
{
    const auto choices = cohorts();
    if (choices.empty())
        return;
    if (!m_window) {
        m_window = new CompareWindow(m_main);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setTheme(m_theme, m_context.language);
        connectWindow();
        m_window->setCohorts(choices);
        ask(firstQuestion(choices));
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void CompareDesk::openAt(const ComparisonQuery& query)
{
    open();
    if (m_window)
        ask(query);
}

void CompareDesk::connectWindow()
{
    connect(m_window, &CompareWindow::queryRequested, this, &CompareDesk::ask);
    connect(m_window, &CompareWindow::rowsRequested, this, &CompareDesk::showRows);
    connect(m_window, &CompareWindow::saveRequested, this, &CompareDesk::save);
    connect(m_window, &CompareWindow::exportRequested, this,
            [this] { emit exportRequested(m_shown.query, *m_window->view()->figure()); });
    for (std::size_t side = 0; side < 2; ++side)
        connect(&m_window->side(side).conditionMenu(), &ConditionMenu::valuesRequested, this,
                [this, side](const std::string& column) { askValues(side, column); });
}

void CompareDesk::ask(ComparisonQuery query)
{
    for (ComparedSide* side : {&query.a, &query.b}) {
        // From one place to another: a sector is nowhere to go to.
        const auto schema = m_parts.session.engine().columns(side->query.table);
        const bool isPlace = holdsPlaces(*side, m_parts.catalog);
        side->origin = isPlace ? originColumn(schema) : std::string();
    }
    m_window->setQuery(query, m_context);
    const bool arePlaces = holdsPlaces(query.a, m_parts.catalog);
    m_side.run([engine = m_parts.session.sharedEngine(), query,
                arePlaces] { return compareSides(*engine, query, arePlaces); },
               [this, number = ++m_asked](const Comparison& comparison) {
                   if (number != m_asked || !m_window)
                       return;
                   show(comparison);
                   emit answered();
               });
}

void CompareDesk::show(const Comparison& comparison)
{
    m_shown = comparison;
    m_window->setAnswer(comparison, comparisonFigure(comparison, m_parts.catalog, m_context),
                        {sentenceOf(comparison, 0), sentenceOf(comparison, 1)}, m_context);
    m_window->setCanSave(isNameless(comparison.query.a.query)
                         || isNameless(comparison.query.b.query));
}

void CompareDesk::refresh()
{
    if (!m_window)
        return;
    const auto choices = cohorts();
    const auto isThere = [&](const ComparedSide& side) {
        return m_parts.catalog.dataset(side.query.table) != nullptr;
    };
    if (choices.empty()) {
        m_window->close();
        return;
    }
    m_window->setCohorts(choices);
    ComparisonQuery query = m_window->query();
    if (!isThere(query.a) || !isThere(query.b))
        query = firstQuestion(choices);
    ask(query);
}

void CompareDesk::askValues(std::size_t side, const std::string& column)
{
    const ComparisonQuery& query = m_window->query();
    const Query& asked = side == 0 ? query.a.query : query.b.query;
    m_side.run([engine = m_parts.session.sharedEngine(), asked,
                column] { return engine->groups(withoutSort(asked), {column}); },
               [this, side, column](const std::vector<Group>& values) {
                   if (m_window)
                       m_window->side(side).conditionMenu().setValues(column, values);
               });
}

void CompareDesk::showRows(const Query& query)
{
    m_parts.requests.filterAs(query);
    m_main->raise();
    m_main->activateWindow();
}

bool CompareDesk::isNameless(const Query& query) const
{
    return query.isFiltered() && m_parts.catalog.cohorts().nameOf(query).empty();
}

void CompareDesk::save()
{
    for (std::size_t side = 0; side < 2; ++side) {
        const Query query = cohortQuery(m_shown.side(side).query);
        if (!isNameless(query))
            continue;
        QStringList taken;
        for (const auto& [name, known] : m_parts.catalog.cohorts().all())
            taken.append(QString::fromStdString(name));
        CohortNameDialog dialog(side == 0 ? tr("Save cohort A") : tr("Save cohort B"),
                                sentenceOf(m_shown, side), QString(), taken, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const std::string name = dialog.name().toStdString();
        CohortEdit edit{{}, {{name, query}}};
        if (const Query* const known = m_parts.catalog.cohorts().find(name))
            edit.before = {name, *known};
        m_parts.undo.push(new EditCommand(m_parts.catalog.cohorts(), edit));
    }
}

QString CompareDesk::sentenceOf(const Comparison& comparison, std::size_t side) const
{
    const Query& query = comparison.side(side).query;
    const auto& followed = comparison.followed[side];
    const QString filter =
        filterSentence(query, comparison.ledgers[side].base,
                       m_parts.session.engine().rowCount(query.table), m_context);
    if (!followed)
        return filter;
    return tr("%1. %2 seen again in a known country.", "a sentence about a cohort; people")
        .arg(filter, countText(followed->followed, m_context.locale));
}

} // namespace whither
