#include "views/pages/sharescontrols.h"

#include "models/query/querytext.h"

#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"

#include <QToolButton>

#include <algorithm>

namespace whither {

namespace {

constexpr const char* conferences[] = {"ICLR", "NeurIPS", "ICML"};

bool wants(const Query& query, const std::string& column, const Term& term)
{
    const Condition* condition = query.condition(column, Condition::Op::IsAnyOf);
    return condition && std::ranges::find(condition->terms, term) != condition->terms.end();
}

} // namespace

SharesControls::SharesControls(QWidget* parent)
    : FigureControls(parent),
      m_measure(new ChoiceButton(ChoiceButton::Mode::One)),
      m_region(new ChoiceButton(ChoiceButton::Mode::One))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(18, 8, 18, 0);
    layout->setSpacing(6);
    for (const char* conference : conferences) {
        auto* button = new QToolButton;
        button->setText(QString::fromLatin1(conference));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, conference] {
            emit queryRequested(
                withTermToggled(m_query, "conference", Condition::Op::IsAnyOf, Term(conference)));
        });
        m_conferences.push_back(button);
        layout->addWidget(button);
    }
    layout->addWidget(addColumn("place"));
    layout->addWidget(addColumn("measure"));
    layout->addWidget(addColumn("source_id"));
    layout->addWidget(m_measure);
    layout->addWidget(m_region);
    connect(m_measure, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.measure = terms.front() == "share" ? Measure::Share : Measure::Count;
        emit queryRequested(query);
    });
    connect(m_region, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.region =
            terms.front() == "narrow" ? RegionRule::NarrowestInSource : RegionRule::WidestInSource;
        emit queryRequested(query);
    });
}

ChoiceButton* SharesControls::addColumn(const char* column)
{
    auto* button = new ChoiceButton(ChoiceButton::Mode::Several);
    m_columns.push_back({column, button});
    connect(button, &ChoiceButton::chosen, this, [this, column](const std::vector<Term>& terms) {
        emit queryRequested(withTerms(m_query, column, Condition::Op::IsAnyOf, terms));
    });
    return button;
}

QString SharesControls::titleOf(const std::string& column) const
{
    if (column == "place")
        return tr("Countries");
    return column == "measure" ? tr("Measure") : tr("Sources");
}

void SharesControls::showColumn(const ColumnButton& shown, const Engine& engine,
                                const LanguageContext& context)
{
    auto groups = engine.facet(m_query, shown.column);
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::count);
    std::vector<Choice> choices;
    for (const Group& group : groups) {
        const Term& term = group.terms.front();
        const bool isChosen = wants(m_query, shown.column, term);
        if (group.count > 0 || isChosen)
            choices.push_back({term, termText(term, context), isChosen});
    }
    shown.button->setChoices(titleOf(shown.column), choices);
}

void SharesControls::setQuery(const Query& query, const Engine& engine,
                              const LanguageContext& context)
{
    m_query = query;
    for (std::size_t index = 0; index < m_conferences.size(); ++index)
        m_conferences[index]->setChecked(wants(query, "conference", Term(conferences[index])));
    for (const ColumnButton& column : m_columns)
        showColumn(column, engine, context);
    m_measure->setChoices({}, {{Term("share"), tr("Share"), query.measure == Measure::Share},
                               {Term("count"), tr("Count"), query.measure == Measure::Count}});
    const bool isNarrow = query.region == RegionRule::NarrowestInSource;
    m_region->setChoices(tr("China"), {{Term("narrow"), tr("narrowest"), isNarrow},
                                       {Term("wide"), tr("widest"), !isNarrow}});
}

} // namespace whither
