#include "app/query/filterdeeds.h"

#include "models/import/mapping/meaning.h"
#include "models/query/querysession.h"
#include "models/query/querytext.h"

#include "views/dialogs/cohortnamedialog.h"
#include "views/dialogs/cohortsdialog.h"
#include "views/dialogs/pastedlistdialog.h"
#include "views/filter/filterbar.h"
#include "views/table/filterrow.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"
#include "app/query/cohortmenu.h"
#include "app/query/editcommand.h"
#include "app/query/queryrequests.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// The columns of texts, that of the names first.
std::vector<PastableColumn> pastableColumns(const std::vector<ColumnSchema>& schema,
                                            const LanguageContext& context)
{
    std::vector<std::string> keys;
    for (const ColumnSchema& column : schema)
        keys.push_back(column.key);
    const std::vector<Meaning> meanings = guessMeanings(keys, {});
    std::vector<PastableColumn> columns;
    for (std::size_t column = 0; column < schema.size(); ++column) {
        const bool isName = meanings[column] == Meaning::Name;
        columns.insert(isName ? columns.begin() : columns.end(),
                       {keys[column], columnTitle(keys[column], context)});
    }
    return columns;
}

/// The distinct texts of a column, from any thread.
PastedLookup::TextsOf textsOf(std::shared_ptr<const Engine> engine, const std::string& table)
{
    return [engine = std::move(engine), table](const std::string& column) {
        Query everything;
        everything.table = table;
        std::vector<std::string> texts;
        for (Group& group : engine->groups(everything, {column})) {
            if (group.terms.front())
                texts.push_back(*std::move(group.terms.front()));
        }
        return texts;
    };
}

} // namespace

FilterDeeds::FilterDeeds(const FilterDeedParts& parts, QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_menu(new CohortMenu(*parts.catalog, parts.engine,
                            {parts.actions.saveCohort, parts.actions.manageCohorts}, window))
{
    connectBoxes();
    connectCohorts();
    connect(parts.actions.filterToList, &QAction::triggered, this, &FilterDeeds::pasteList);
    update();
}

void FilterDeeds::connectBoxes()
{
    connect(m_parts.actions.filterRow, &QAction::toggled, m_parts.table.filterRow(),
            &FilterRow::setShown);
    connect(m_parts.table.filterRow(), &FilterRow::conditionRequested, &m_parts.requests,
            &QueryRequests::type);
}

void FilterDeeds::connectCohorts()
{
    m_parts.bar.setCohortMenu(m_menu);
    connect(&cohorts(), &CohortList::changed, m_menu, &CohortMenu::fill);
    connect(m_menu, &CohortMenu::chosen, this, &FilterDeeds::useCohort);
    connect(m_parts.actions.saveCohort, &QAction::triggered, this, &FilterDeeds::saveCohort);
    connect(m_parts.actions.manageCohorts, &QAction::triggered, this, &FilterDeeds::manageCohorts);
}

void FilterDeeds::setContext(const LanguageContext& context)
{
    m_context = context;
    m_menu->setContext(context);
    m_menu->setTitle(tr("C&ohorts"));
}

QMenu* FilterDeeds::cohortMenu() const
{
    return m_menu;
}

void FilterDeeds::update()
{
    const Query& query = m_parts.session.query();
    m_menu->setQuery(query);
    m_parts.actions.saveCohort->setEnabled(query.isFiltered());
    m_parts.actions.manageCohorts->setEnabled(!cohorts().all().empty());
}

void FilterDeeds::pasteList()
{
    const Query& query = m_parts.session.query();
    const auto columns = pastableColumns(m_parts.session.engine().columns(query.table), m_context);
    if (columns.empty())
        return;
    PastedListDialog dialog(columns, textsOf(m_parts.engine, query.table), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Condition condition = dialog.condition();
    m_parts.requests.ask(
        withTerms(m_parts.session.query(), condition.column, condition.op, condition.terms));
}

QString FilterDeeds::sentenceOf(const Query& query) const
{
    const Engine& engine = m_parts.session.engine();
    // The rows of the question in front are known; a count would be another question.
    return filterSentence(query, engine.rows(query)->size(), engine.rowCount(query.table),
                          m_context);
}

QStringList FilterDeeds::namesBesides(const QString& name) const
{
    QStringList names;
    for (const auto& [known, query] : cohorts().all()) {
        if (QString::fromStdString(known) != name)
            names.append(QString::fromStdString(known));
    }
    return names;
}

void FilterDeeds::saveCohort()
{
    const Query query = cohortQuery(m_parts.session.query());
    CohortNameDialog dialog(tr("Save filter as cohort"), sentenceOf(m_parts.session.query()),
                            QString::fromStdString(cohorts().nameOf(query)), namesBesides({}),
                            m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::string name = dialog.name().toStdString();
    CohortEdit edit{{}, {{name, query}}};
    if (const Query* const known = cohorts().find(name))
        edit.before = {name, *known};
    if (edit.before != edit.after)
        m_parts.undo.push(new EditCommand(cohorts(), edit));
}

void FilterDeeds::useCohort(const QString& name)
{
    const Query* const query = cohorts().find(name.toStdString());
    if (query && m_parts.catalog->dataset(query->table))
        m_parts.requests.filterAs(*query);
}

void FilterDeeds::renameCohort(const QString& name)
{
    const Query* const query = cohorts().find(name.toStdString());
    if (!query)
        return;
    CohortNameDialog dialog(tr("Rename cohort"), QString(), name, namesBesides(name), m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.name() == name)
        return;
    const std::string other = dialog.name().toStdString();
    m_parts.undo.beginMacro(tr("Rename cohort"));
    if (const Query* const replaced = cohorts().find(other))
        m_parts.undo.push(new EditCommand(cohorts(), CohortEdit{{{other, *replaced}}, {}}));
    m_parts.undo.push(
        new EditCommand(cohorts(), CohortEdit{{{name.toStdString(), *query}}, {{other, *query}}}));
    m_parts.undo.endMacro();
}

void FilterDeeds::deleteCohort(const QString& name)
{
    if (const Query* const query = cohorts().find(name.toStdString()))
        m_parts.undo.push(
            new EditCommand(cohorts(), CohortEdit{{{name.toStdString(), *query}}, {}}));
}

void FilterDeeds::fill(CohortsDialog& dialog) const
{
    std::vector<ListedCohort> listed;
    for (const auto& [name, query] : cohorts().all())
        listed.push_back({QString::fromStdString(name), filterText(query, m_context)});
    dialog.setCohorts(listed);
}

void FilterDeeds::manageCohorts()
{
    CohortsDialog dialog(m_window);
    fill(dialog);
    connect(&cohorts(), &CohortList::changed, &dialog, [this, &dialog] { fill(dialog); });
    connect(&dialog, &CohortsDialog::renameRequested, this, &FilterDeeds::renameCohort);
    connect(&dialog, &CohortsDialog::deleteRequested, this, &FilterDeeds::deleteCohort);
    connect(&dialog, &CohortsDialog::useRequested, &dialog, [this, &dialog](const QString& name) {
        useCohort(name);
        dialog.accept();
    });
    dialog.exec();
}

} // namespace whither
