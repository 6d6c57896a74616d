#include "views/filter/filterbar.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/filter/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace whither {

namespace {

/// As much of the text as a chip has room for; an ampersand is no mnemonic.
QString chipText(const QString& text)
{
    constexpr qsizetype longest = 64; // characters; the rest is in the accessible name
    QString shown = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_layout(new FlowLayout(this)),
      m_sentence(new QLabel),
      m_cohorts(new QPushButton)
{
    setProperty("pane", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(14, 7, 14, 7);
    m_layout->setSpacing(6);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumHeight(26); // as tall as a chip, so that both stand on one line
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_layout->addWidget(m_sentence);
    m_cohorts->setProperty("picker", QStringLiteral("cohort"));
    m_cohorts->hide();
    m_layout->addWidget(m_cohorts);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setCohortMenu(QMenu* menu)
{
    m_cohorts->setMenu(menu);
}

void FilterBar::setCohort(const QString& name, bool isOffered)
{
    m_cohort = name;
    m_cohorts->setVisible(isOffered);
    showCohort();
}

void FilterBar::showCohort()
{
    const QString text = m_cohort.isEmpty() ? tr("Cohorts") : tr("Cohort: %1").arg(m_cohort);
    m_cohorts->setAccessibleName(text);
    m_cohorts->setText(chipText(text));
    updateGeometry();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCohort();
    QWidget::changeEvent(event);
}

void FilterBar::setContents(const Query& query, const std::vector<Condition>& highlight,
                            bool canFilter, std::uint64_t shown, std::uint64_t total,
                            const LanguageContext& context)
{
    for (QWidget* chip : m_chips) {
        m_layout->removeWidget(chip);
        delete chip; // no chip is in the middle of its click: see addChip
    }
    m_chips.clear();
    Query bare;
    bare.table = query.table;
    m_sentence->setText(filterSentence(bare, shown, total, context));
    setAccessibleName(filterSentence(query, shown, total, context, m_cohort));

    for (const Condition& condition : query.conditions) {
        addChip(
            conditionText(condition, context), tr("Take this filter off"), "filter", true,
            [this, query, condition] { emit queryRequested(withoutCondition(query, condition)); });
    }
    if (query.where) {
        addChip(expressionText(*query.where, context), tr("Take this filter off"), "filter", true,
                [this, query] {
                    Query without = query;
                    without.where.reset();
                    emit queryRequested(without);
                });
    }
    if (!query.search.empty()) {
        addChip(tr("Search: %1").arg(QString::fromStdString(query.search)), tr("Clear the search"),
                "filter", true, [this, query] {
                    Query without = query;
                    without.search.clear();
                    emit queryRequested(without);
                });
    }
    if (!highlight.empty()) {
        QStringList parts;
        for (const Condition& condition : highlight)
            parts.append(conditionText(condition, context));
        addChip(tr("Highlighted: %1").arg(listText(parts)),
                tr("Highlighted only: no row is left out"), "highlight", true,
                [this] { emit highlightRequested({}); });
        if (!canFilter)
            return;
        addChip(tr("Filter to these"), tr("Leave out all other rows"), "highlight", false,
                [this, query, highlight] {
                    emit highlightRequested({});
                    emit queryRequested(withConditions(query, highlight));
                });
    }
}

void FilterBar::addChip(const QString& text, const QString& toolTip, const char* look,
                        bool hasCross, const std::function<void()>& deed)
{
    auto* chip = new QToolButton(this);
    const QString shown = chipText(text);
    chip->setText(hasCross ? shown + QStringLiteral("  ✕") : shown);
    chip->setAccessibleName(text);
    chip->setToolTip(toolTip);
    chip->setProperty("chip", QString::fromLatin1(look));
    chip->setFocusPolicy(Qt::StrongFocus);
    // The chip goes with the click: let the click end first.
    connect(chip, &QToolButton::clicked, this, deed, Qt::QueuedConnection);
    m_layout->addWidget(chip);
    m_chips.push_back(chip);
    updateGeometry();
}

} // namespace whither
