#include "views/pages/publishedflowscontrols.h"

#include "models/query/querytext.h"
#include "models/study/measures/publishedflows.h"

#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"

namespace whither {

namespace {

constexpr std::string_view stageColumn = "stage_to";
constexpr std::string_view groupColumn = "stage_from";

std::vector<Term> termsOf(const std::vector<std::string>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

PublishedFlowsControls::PublishedFlowsControls(QWidget* parent)
    : FigureControls(parent),
      m_stages(new ChoiceButton(ChoiceButton::Mode::One)),
      m_groups(new ChoiceButton(ChoiceButton::Mode::One))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(18, 8, 18, 0);
    layout->setSpacing(8);
    layout->addWidget(m_stages);
    layout->addWidget(m_groups);
    connect(m_stages, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        const auto pairs = publishedStagePairs();
        const auto chosen = std::ranges::find_if(
            pairs, [&](const auto& pair) { return Term(pair.back()) == terms.front(); });
        const bool isFirst = chosen == pairs.begin(); // which is drawn of all rows
        emit queryRequested(withTerms(m_query, stageColumn, Condition::Op::IsAnyOf,
                                      isFirst ? std::vector<Term>() : termsOf(*chosen)));
    });
    connect(m_groups, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        emit queryRequested(withTerms(m_query, groupColumn, Condition::Op::IsAnyOf,
                                      terms.front() ? terms : std::vector<Term>()));
    });
}

void PublishedFlowsControls::setQuery(const Query& query, const Dataset& dataset,
                                      const Engine& engine, const LanguageContext& context)
{
    m_query = query;
    const PublishedFlows drawn = publishedFlows(engine, query);
    std::vector<Choice> pairs;
    for (const auto& pair : publishedStagePairs()) {
        const QString words =
            tr("%1 → %2", "two stages")
                .arg(context.words->display(pair.front()), context.words->display(pair.back()));
        pairs.push_back({Term(pair.back()), words, drawn.stages == pair});
    }
    m_stages->setChoices(tr("Stages"), pairs);

    const Condition* asked = query.condition(groupColumn, Condition::Op::IsAnyOf);
    std::vector<Choice> groups{{Term(), tr("most published"), asked == nullptr}};
    for (const std::string& group : publishedGroups(engine, dataset.id)) {
        const bool isAsked = asked && asked->terms == std::vector<Term>{Term(group)};
        groups.push_back({Term(group), context.words->display(group), isAsked});
    }
    m_groups->setChoices(tr("Group"), groups);
}

} // namespace whither
