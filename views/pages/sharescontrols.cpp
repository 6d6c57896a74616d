#include "views/pages/sharescontrols.h"

#include "models/query/querytext.h"

#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"
#include "views/pages/rulestrip.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// The conferences the table has, in the order it names them, whatever the filters leave of them.
/// What a source counts for several together ("ICML+NeurIPS") is chosen among the facets: buttons
/// for those too would crowd out the figure.
std::vector<std::string> conferencesIn(const Engine& engine, const std::string& table)
{
    Query whole;
    whole.table = table;
    std::vector<std::string> names;
    for (const Group& group : engine.groups(whole, {"conference"})) {
        if (const Term& name = group.terms.front(); name && name->find('+') == std::string::npos)
            names.push_back(*name);
    }
    return names;
}

bool wants(const Query& query, const std::string& column, const Term& term)
{
    const Condition* condition = query.condition(column, Condition::Op::IsAnyOf);
    return condition && std::ranges::find(condition->terms, term) != condition->terms.end();
}

} // namespace

SharesControls::SharesControls(QWidget* parent)
    : FigureControls(parent),
      m_layout(new FlowLayout(this)),
      m_measure(new ChoiceButton(ChoiceButton::Mode::One)),
      m_region(new ChoiceButton(ChoiceButton::Mode::One)),
      m_strip(new RuleStrip(this))
{
    m_layout->setContentsMargins(18, 8, 18, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(addColumn("place"));
    m_layout->addWidget(addColumn("measure"));
    m_layout->addWidget(addColumn("source_id"));
    m_layout->addWidget(m_measure);
    m_layout->addWidget(m_region);
    connect(m_measure, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.measure = terms.front() == "count" ? Measure::Count : Measure::Share;
        query.showsTrend = terms.front() == "projection";
        emit queryRequested(query);
    });
    connect(m_strip, &RuleStrip::ruleChosen, this, [this](const QString& measure) {
        emit queryRequested(
            withTerms(m_query, "measure", Condition::Op::IsAnyOf, {Term(measure.toStdString())}));
    });
    connect(m_region, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.region =
            terms.front() == "narrow" ? RegionRule::NarrowestInSource : RegionRule::WidestInSource;
        emit queryRequested(query);
    });
}

QWidget* SharesControls::strip()
{
    return m_strip;
}

void SharesControls::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
}

void SharesControls::showStrip(const Dataset& dataset, const Engine& engine,
                               const LanguageContext& context)
{
    auto spread = dataset.isImported() ? ruleSpread(engine, m_query) : std::nullopt;
    std::vector<std::string> measures;
    if (spread) {
        for (const Group& group : engine.groups(m_query, {"measure"}))
            measures.push_back(group.terms.front().value_or(std::string()));
    }
    m_strip->setSpread(std::move(spread), std::move(measures), context);
}

void SharesControls::showConferences(const Engine& engine, const LanguageContext& context)
{
    const std::vector<std::string> names = conferencesIn(engine, m_query.table);
    if (names != m_conferenceNames) {
        m_conferenceNames = names;
        qDeleteAll(std::exchange(m_conferenceButtons, {}));
        for (const std::string& name : names)
            m_conferenceButtons.push_back(addConference(name));
    }
    for (std::size_t index = 0; index < names.size(); ++index) {
        const Term name(names[index]);
        m_conferenceButtons[index]->setText(termText(name, context));
        m_conferenceButtons[index]->setChecked(wants(m_query, "conference", name));
    }
}

QToolButton* SharesControls::addConference(const std::string& name)
{
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, name] {
        emit queryRequested(
            withTermToggled(m_query, "conference", Condition::Op::IsAnyOf, Term(name)));
    });
    // Before the buttons on its right, in the order of the Tab key too.
    m_layout->insertWidget(static_cast<int>(m_conferenceButtons.size()), button);
    setTabOrder(m_columns.front().button->previousInFocusChain(), button);
    return button;
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

void SharesControls::setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                              const LanguageContext& context)
{
    m_query = query;
    showConferences(engine, context);
    for (const ColumnButton& column : m_columns)
        showColumn(column, engine, context);
    const bool isShare = query.measure == Measure::Share;
    m_measure->setChoices(
        {}, {{Term("share"), tr("Share"), isShare && !query.showsTrend},
             {Term("projection"), tr("Share, projected"), isShare && query.showsTrend},
             {Term("count"), tr("Count"), !isShare}});
    const bool isNarrow = query.region == RegionRule::NarrowestInSource;
    m_region->setChoices(tr("China"), {{Term("narrow"), tr("narrowest"), isNarrow},
                                       {Term("wide"), tr("widest"), !isNarrow}});
    showStrip(dataset, engine, context);
}

} // namespace whither
