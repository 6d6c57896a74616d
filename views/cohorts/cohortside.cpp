#include "views/cohorts/cohortside.h"

#include "models/query/querytext.h"

#include "views/cohorts/conditionmenu.h"
#include "views/filter/flowlayout.h"
#include "views/pages/choicebutton.h"
#include "views/theme/plaintooltip.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

QString chipText(QString text)
{
    constexpr qsizetype longest = 48; // the rest is in the tool tip
    if (text.size() > longest)
        text = text.left(longest - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

CohortSide::CohortSide(const QString& letter, QWidget* parent)
    : QWidget(parent),
      m_letter(letter),
      m_heading(new QLabel),
      m_cohort(new ChoiceButton(ChoiceButton::Mode::One)),
      m_column(new ChoiceButton(ChoiceButton::Mode::One)),
      m_group(new ChoiceButton(ChoiceButton::Mode::One)),
      m_chips(new FlowLayout),
      m_add(new QToolButton),
      m_menu(new ConditionMenu(this)),
      m_sentence(new QLabel)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_cohort->setObjectName(QStringLiteral("cohort"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setProperty("link", true);
    m_chips->setSpacing(6);
    auto* choices = new FlowLayout;
    choices->setSpacing(8);
    for (ChoiceButton* button : {m_cohort, m_column, m_group})
        choices->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addLayout(choices);
    m_chips->addWidget(m_add);
    layout->addLayout(m_chips);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    connect(m_cohort, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        const auto index = static_cast<std::size_t>(std::stoul(terms.front().value_or("0")));
        if (index >= m_cohorts.size())
            return;
        const ComparableCohort& cohort = m_cohorts[index];
        ComparedSide side{cohort.query, m_side.column, {}};
        if (std::ranges::find(cohort.columns, side.column) == cohort.columns.end())
            side.column = cohort.columns.empty() ? std::string() : cohort.columns.front();
        emit sideRequested(side);
    });
    connect(m_column, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        ComparedSide side = m_side;
        side.column = terms.front().value_or(std::string());
        emit sideRequested(side);
    });
    connect(m_group, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        Query query = m_side.query;
        query.isWholeGroup = terms.front() == "group";
        ask(std::move(query));
    });
    connect(m_menu, &ConditionMenu::conditionChosen, this, [this](const Condition& condition) {
        ask(withTermToggled(m_side.query, condition.column, condition.op, condition.terms.front()));
    });
}

void CohortSide::setCohorts(const std::vector<ComparableCohort>& cohorts)
{
    m_cohorts = cohorts;
}

const ComparableCohort* CohortSide::chosen() const
{
    const ComparableCohort* list = nullptr;
    for (const ComparableCohort& cohort : m_cohorts) {
        if (cohort.query.table != m_side.query.table)
            continue;
        if (haveSameFilter(cohort.query, m_side.query))
            return &cohort;
        if (!list && !cohort.query.isFiltered())
            list = &cohort; // changed by hand: still of this list
    }
    return list;
}

void CohortSide::setSide(const ComparedSide& side, const QString& sentence,
                         const LanguageContext& context)
{
    m_side = side;
    m_heading->setText(tr("Cohort %1", "A or B").arg(m_letter));
    m_sentence->setText(sentence);
    const ComparableCohort* const current = chosen();
    std::vector<Choice> cohorts;
    for (std::size_t index = 0; index < m_cohorts.size(); ++index)
        cohorts.push_back(
            {Term(std::to_string(index)), m_cohorts[index].title, &m_cohorts[index] == current});
    m_cohort->setChoices(QString(), cohorts);
    m_cohort->setAccessibleName(tr("Cohort %1", "A or B").arg(m_letter));
    std::vector<Choice> columns;
    for (const std::string& column : current ? current->columns : std::vector{side.column})
        columns.push_back({Term(column), columnTitle(column, context), column == side.column});
    m_column->setChoices(tr("By", "the column that is counted"), columns);
    m_group->setChoices(tr("These are"),
                        {{Term("sample"), tr("a sample"), !side.query.isWholeGroup},
                         {Term("group"), tr("the whole group"), side.query.isWholeGroup}});
    m_add->setText(tr("+ condition"));
    m_add->setVisible(current && !current->facets.empty());
    if (current && m_menuTable != side.query.table) {
        m_menuTable = side.query.table;
        m_menu->setColumns(current->facets, context);
    }
    showChips(context);
}

void CohortSide::showChips(const LanguageContext& context)
{
    for (QWidget* chip : m_shownChips) {
        m_chips->removeWidget(chip);
        delete chip; // no chip is in the middle of its click: see addChip
    }
    m_shownChips.clear();
    const Query& query = m_side.query;
    for (const Condition& condition : query.conditions)
        addChip(conditionText(condition, context), withoutCondition(query, condition));
    if (query.where) {
        Query without = query;
        without.where.reset();
        addChip(expressionText(*query.where, context), without);
    }
    if (!query.search.empty()) {
        Query without = query;
        without.search.clear();
        addChip(tr("Search: %1").arg(QString::fromStdString(query.search)), without);
    }
    updateGeometry();
}

void CohortSide::addChip(const QString& text, const Query& without)
{
    auto* chip = new QToolButton(this);
    chip->setText(chipText(text) + QStringLiteral("  ✕"));
    chip->setAccessibleName(text);
    chip->setToolTip(plainToolTip(tr("Take off: %1").arg(text)));
    chip->setProperty("chip", QStringLiteral("filter"));
    chip->setFocusPolicy(Qt::StrongFocus);
    // The chip goes with the click: let the click end first.
    connect(
        chip, &QToolButton::clicked, this, [this, without] { ask(without); }, Qt::QueuedConnection);
    m_chips->insertWidget(static_cast<int>(m_shownChips.size()), chip);
    m_shownChips.push_back(chip);
}

void CohortSide::ask(Query query)
{
    ComparedSide side = m_side;
    side.query = std::move(query);
    emit sideRequested(side);
}

} // namespace whither
