#include "app/window/actionstates.h"

#include "models/query/querysession.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/study/persons/sightings.h"

#include "views/figure/figurefactory.h"
#include "views/pages/figurepages.h"

#include "app/actions/actions.h"
#include "app/actions/datasetactions.h"
#include "app/lists/importedlists.h"
#include "app/query/sessionpresenter.h"

#include <QAction>

namespace whither {

ActionStates::ActionStates(const Actions& actions, const QuerySession& session,
                           const ImportedLists& lists, const SessionPresenter& presenter,
                           const FigurePages& pages, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_session(session),
      m_lists(lists),
      m_presenter(presenter),
      m_pages(pages)
{
    connect(&presenter, &SessionPresenter::shown, this, &ActionStates::update);
}

void ActionStates::update()
{
    const Query& query = m_session.query();
    const auto page = m_pages.currentIndex();
    for (std::size_t index = 0; index < m_actions.pages.size(); ++index)
        m_actions.pages[index]->setChecked(page == index && !m_actions.problems->isChecked());
    for (QAction* action : {m_actions.exportFigure, m_actions.copyImage, m_actions.copyNumbers,
                            m_actions.annotate, m_actions.copyFinding})
        action->setEnabled(page.has_value());
    m_actions.claim->setEnabled(page && query.table != claimsTable);
    const bool hasParts = page && figureIds()[*page] == "outcomes";
    for (std::size_t form = 0; form < m_actions.forms.size(); ++form) {
        m_actions.forms[form]->setEnabled(hasParts);
        m_actions.forms[form]->setChecked(static_cast<std::size_t>(query.form) == form);
    }
    m_actions.datasets->setChosen(query.table);
    const auto list = m_lists.find(query.table);
    const bool holdsPapers = list && PaperTrail::canBeOver(*list->table);
    m_actions.countShares->setEnabled(holdsPapers);
    m_actions.followPeople->setEnabled(holdsPapers);
    m_actions.reviewPeople->setEnabled(holdsPapers);
    const bool isOfFollowed = holdsFollowed(m_session.engine(), query.table);
    m_actions.withoutSharedNames->setEnabled(isOfFollowed);
    m_actions.withoutSharedNames->setChecked(isOfFollowed && leavesOutAmbiguous(query));
    m_actions.clearFilters->setEnabled(query.isFiltered());
    m_actions.resetQuery->setEnabled(query != m_session.opening());
    m_actions.findNext->setEnabled(!query.search.empty());
    m_actions.findPrevious->setEnabled(!query.search.empty());
    m_actions.filterToHighlight->setEnabled(m_presenter.canFilterToHighlight());
    m_actions.clearHighlight->setEnabled(!m_session.highlight().empty());
}

} // namespace whither
