#include "views/pages/outcomescontrols.h"

#include "models/query/querytext.h"

#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"

#include <utility>

namespace whither {

namespace {

constexpr std::pair<PartsForm, const char*> forms[] = {
    {PartsForm::Donut, "donut"}, {PartsForm::Bars, "bars"}, {PartsForm::Waffle, "waffle"}};

} // namespace

OutcomesControls::OutcomesControls(QWidget* parent)
    : FigureControls(parent),
      m_form(new ChoiceButton(ChoiceButton::Mode::One)),
      m_inner(new ChoiceButton(ChoiceButton::Mode::One)),
      m_ring(new ChoiceButton(ChoiceButton::Mode::One)),
      m_base(new ChoiceButton(ChoiceButton::Mode::One)),
      m_intervals(new ChoiceButton(ChoiceButton::Mode::One))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(18, 8, 18, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_inner);
    layout->addWidget(m_ring);
    layout->addWidget(m_base);
    layout->addWidget(m_intervals);
    connect(m_form, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        for (const auto& [form, key] : forms) {
            if (terms.front() == key)
                query.form = form;
        }
        emit queryRequested(query);
    });
    connect(m_inner, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        const std::string inner = terms.front().value_or(std::string());
        // What was outside comes inside and the other way round: two rings of one thing say
        // nothing.
        const std::string outer =
            query.grouping[1] == inner ? query.grouping[0] : query.grouping[1];
        query.grouping = {inner, outer};
        emit queryRequested(query);
    });
    connect(m_ring, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.grouping = {query.grouping.front(), terms.front().value_or(std::string())};
        emit queryRequested(query);
    });
    connect(m_base, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.base = terms.front() == "all" ? ShareBase::All : ShareBase::KnownOnly;
        emit queryRequested(query);
    });
    connect(m_intervals, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_query;
        query.isWholeGroup = terms.front() == "group";
        emit queryRequested(query);
    });
}

void OutcomesControls::setQuery(const Query& query, const Dataset& dataset, const Engine&,
                                const LanguageContext& context)
{
    m_query = query;
    if (query.grouping.size() < 2)
        return;
    const QString names[] = {tr("Ring", "form of a chart"), tr("Bars", "form of a chart"),
                             tr("Squares", "form of a chart")};
    std::vector<Choice> shapes;
    for (const auto& [form, key] : forms)
        shapes.push_back({Term(key), names[static_cast<int>(form)], query.form == form});
    m_form->setChoices(QString(), shapes);
    std::vector<Choice> rings;
    std::vector<Choice> inner;
    const bool isFree = dataset.isImported();
    for (const std::string& column : dataset.rings) {
        const QString title = columnTitle(column, context);
        inner.push_back({Term(column), title, query.grouping[0] == column});
        if (column != query.grouping[0])
            rings.push_back({Term(column), title, query.grouping[1] == column});
    }
    m_inner->setVisible(isFree);
    if (isFree)
        m_inner->setChoices(tr("Inner ring"), inner);
    m_ring->setChoices(tr("Outer ring"), rings);
    m_base->setChoices(tr("Shares of"),
                       {{Term("all"), tr("everyone"), query.base == ShareBase::All},
                        {Term("known"), tr("those known"), query.base == ShareBase::KnownOnly}});
    m_intervals->setChoices(tr("These are"),
                            {{Term("sample"), tr("a sample"), !query.isWholeGroup},
                             {Term("group"), tr("the whole group"), query.isWholeGroup}});
}

} // namespace whither
