#include "views/pages/flowscontrols.h"

#include "models/query/querytext.h"
#include "models/study/measures/flows.h"

#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t fewestStages = 2;
constexpr std::size_t mostStages = 6;

bool isAmong(const std::vector<std::string>& columns, const std::string& column)
{
    return std::ranges::find(columns, column) != columns.end();
}

} // namespace

FlowsControls::FlowsControls(QWidget* parent)
    : FigureControls(parent),
      m_layout(new FlowLayout(this)),
      m_more(new ChoiceButton(ChoiceButton::Mode::One)),
      m_first(new ChoiceButton(ChoiceButton::Mode::One))
{
    m_layout->setContentsMargins(18, 8, 18, 0);
    m_layout->setSpacing(8);
    for (std::size_t stage = 0; stage < mostStages; ++stage)
        m_stages.push_back(addStageButton(stage));
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_first);
    connect(m_more, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        chooseStage(m_chosen.size(), terms.front());
    });
    connect(m_first, &ChoiceButton::chosen, this,
            [this](const std::vector<Term>& terms) { chooseFirst(terms.front()); });
}

ChoiceButton* FlowsControls::addStageButton(std::size_t stage)
{
    auto* button = new ChoiceButton(ChoiceButton::Mode::One);
    m_layout->addWidget(button);
    connect(button, &ChoiceButton::chosen, this,
            [this, stage](const std::vector<Term>& terms) { chooseStage(stage, terms.front()); });
    return button;
}

void FlowsControls::chooseStage(std::size_t stage, const Term& column)
{
    Query query = m_query;
    query.stages = m_chosen;
    if (!column)
        query.stages.erase(query.stages.begin() + static_cast<std::ptrdiff_t>(stage));
    else if (stage < query.stages.size())
        query.stages[stage] = *column;
    else
        query.stages.push_back(*column);
    emit queryRequested(query);
}

void FlowsControls::chooseFirst(const Term& value)
{
    Query query = m_query;
    query.nodeOrder.clear();
    if (value) {
        query.nodeOrder = m_order;
        std::erase(query.nodeOrder, *value);
        query.nodeOrder.insert(query.nodeOrder.begin(), *value);
    }
    emit queryRequested(query);
}

void FlowsControls::setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                             const LanguageContext& context)
{
    m_query = query;
    m_chosen = stagesOf(dataset, query);
    showStages(dataset, context);
    showOrder(dataset, engine, context);
}

void FlowsControls::showStages(const Dataset& dataset, const LanguageContext& context)
{
    std::vector<Choice> more;
    for (const std::string& column : dataset.stages) {
        if (!isAmong(m_chosen, column))
            more.push_back({Term(column), columnTitle(column, context), false});
    }
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        m_stages[stage]->setVisible(stage < m_chosen.size());
        if (stage >= m_chosen.size())
            continue;
        const std::string& chosen = m_chosen[stage];
        std::vector<Choice> choices{{Term(chosen), columnTitle(chosen, context), true}};
        choices.insert(choices.end(), more.begin(), more.end());
        if (m_chosen.size() > fewestStages)
            choices.push_back({Term(), tr("Leave this stage out"), false});
        m_stages[stage]->setChoices(tr("Stage %1").arg(stage + 1), choices);
    }
    m_more->setVisible(!more.empty() && m_chosen.size() < mostStages);
    m_more->setChoices(QString(), more);
    m_more->setText(tr("Add a stage")); // nothing is chosen there
}

void FlowsControls::showOrder(const Dataset& dataset, const Engine& engine,
                              const LanguageContext& context)
{
    m_order = flowOrder(engine, m_query, dataset.stages);
    std::vector<Choice> choices{
        {Term(), tr("most frequent first", "order of nodes"), m_query.nodeOrder.empty()}};
    for (const std::string& value : m_order) {
        const bool isFirst = !m_query.nodeOrder.empty() && m_query.nodeOrder.front() == value;
        choices.push_back(
            {Term(value), tr("%1 first", "order of nodes").arg(termText(value, context)), isFirst});
    }
    m_first->setChoices(tr("Order"), choices);
}

} // namespace whither
