#include "views/cohorts/comparewindow.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/comparechart.h"
#include "views/cohorts/movelist.h"
#include "views/figure/figureview.h"
#include "views/pages/choicebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr int panelWidth = 320;

ComparedSide& sideOf(ComparisonQuery& query, std::size_t index)
{
    return index == 0 ? query.a : query.b;
}

/// The side's query with ambiguous names, or without them.
Query withNames(const Query& query, bool areIn)
{
    const Query with = withoutCondition(query, withoutAmbiguous());
    return areIn ? with : withAlso(with, {withoutAmbiguous()});
}

const ComparedTerm* lineOf(const Comparison& comparison, const Term& value)
{
    const auto found = std::ranges::find_if(comparison.terms, [&](const ComparedTerm& term) {
        return term.folded == 0 && term.term == value;
    });
    return found == comparison.terms.end() ? nullptr : &*found;
}

} // namespace

CompareWindow::CompareWindow(QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_sides{new CohortSide(QStringLiteral("A")), new CohortSide(QStringLiteral("B"))},
      m_base(new ChoiceButton(ChoiceButton::Mode::One)),
      m_names(new ChoiceButton(ChoiceButton::Mode::One)),
      m_swap(new QPushButton),
      m_scroll(new QScrollArea),
      m_view(new FigureView),
      m_moves(new MoveList),
      m_boundsHeading(new QLabel),
      m_bounds(new QLabel),
      m_save(new QPushButton),
      m_show(new QPushButton),
      m_export(new QPushButton)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    for (std::size_t index = 0; index < 2; ++index) {
        sides->addWidget(m_sides[index], 1);
        connect(m_sides[index], &CohortSide::sideRequested, this,
                [this, index](const ComparedSide& side) {
                    ComparisonQuery query = m_query;
                    sideOf(query, index) = side;
                    emit queryRequested(query);
                });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(10);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(10);
    top->addLayout(sides);
    top->addWidget(makeControls());
    layout->addLayout(top);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeButtons());
    resize(1160, 760);
}

CompareWindow::~CompareWindow() = default;

QWidget* CompareWindow::makeControls()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_base, m_names, m_swap})
        row->addWidget(widget);
    row->addStretch(1);
    m_swap->setAutoDefault(false);
    connect(m_base, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        ComparisonQuery query = m_query;
        query.base = terms.front() == "all" ? ShareBase::All : ShareBase::KnownOnly;
        emit queryRequested(query);
    });
    connect(m_names, &ChoiceButton::chosen, this, [this](const std::vector<Term>& terms) {
        ComparisonQuery query = m_query;
        for (std::size_t index = 0; index < 2; ++index) {
            Query& asked = sideOf(query, index).query;
            if (m_comparison.followed[index])
                asked = withNames(asked, terms.front() == "with");
        }
        emit queryRequested(query);
    });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        emit queryRequested({m_query.b, m_query.a, m_query.base});
    });
    return box;
}

QWidget* CompareWindow::makeBody()
{
    auto* body = new QWidget;
    body->setProperty("pane", QStringLiteral("page"));
    body->setAttribute(Qt::WA_StyledBackground);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_boundsHeading->setProperty("role", QStringLiteral("heading"));
    m_bounds->setTextFormat(Qt::PlainText);
    m_bounds->setWordWrap(true);
    auto* panel = new QWidget;
    panel->setProperty("pane", QStringLiteral("window"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(panelWidth);
    auto* side = new QVBoxLayout(panel);
    side->setContentsMargins(16, 14, 16, 14);
    side->setSpacing(10);
    side->addWidget(m_moves, 1);
    side->addWidget(m_boundsHeading);
    side->addWidget(m_bounds);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    row->addWidget(panel);
    connect(m_view, &FigureView::highlightRequested, this,
            [this](const std::vector<Condition>& conditions) {
                m_stressed = conditions;
                m_view->setHighlight(conditions);
                showButtons();
            });
    connect(m_view, &FigureView::clearRequested, this, [this] {
        m_stressed.clear();
        m_view->setHighlight({});
        showButtons();
    });
    connect(m_view, &FigureView::markActivated, this, [this](std::size_t mark) {
        const auto& chart = static_cast<const CompareChart&>(m_view->figure()->chart());
        emit rowsRequested(rowsOf(chart.markSides()[mark], chart.marks()[mark].conditions));
    });
    connect(m_moves, &MoveList::rowsRequested, this,
            [this](std::size_t index, const std::vector<Condition>& conditions) {
                emit rowsRequested(rowsOf(index, conditions));
            });
    return body;
}

QWidget* CompareWindow::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(16, 2, 16, 12);
    row->setSpacing(8);
    row->addStretch(1);
    for (QPushButton* button : {m_save, m_show, m_export}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_export->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &CompareWindow::saveRequested);
    connect(m_show, &QPushButton::clicked, this, [this] { emit rowsRequested(shownRows()); });
    connect(m_export, &QPushButton::clicked, this, &CompareWindow::exportRequested);
    return box;
}

Query CompareWindow::rowsOf(std::size_t index, const std::vector<Condition>& conditions) const
{
    return withAlso(m_comparison.side(index).query, conditions);
}

std::optional<std::size_t> CompareWindow::stressedMark() const
{
    if (!m_view->figure() || m_stressed.empty())
        return std::nullopt;
    const auto& marks = m_view->figure()->chart().marks();
    const auto found = std::ranges::find(marks, m_stressed, &Mark::conditions);
    if (found == marks.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - marks.begin());
}

Query CompareWindow::shownRows() const
{
    const auto mark = stressedMark();
    if (!mark)
        return m_comparison.query.a.query;
    const auto& chart = static_cast<const CompareChart&>(m_view->figure()->chart());
    return rowsOf(chart.markSides()[*mark], chart.marks()[*mark].conditions);
}

void CompareWindow::setCohorts(const std::vector<ComparableCohort>& cohorts)
{
    for (CohortSide* side : m_sides)
        side->setCohorts(cohorts);
}

void CompareWindow::setQuery(const ComparisonQuery& query, const LanguageContext& context)
{
    if (query != m_query)
        m_sentences = {};
    m_query = query;
    m_sides[0]->setSide(query.a, m_sentences[0], context);
    m_sides[1]->setSide(query.b, m_sentences[1], context);
    retranslate(context);
    showControls();
}

void CompareWindow::setAnswer(const Comparison& comparison, std::unique_ptr<Figure> figure,
                              const std::array<QString, 2>& sentences,
                              const LanguageContext& context)
{
    m_comparison = comparison;
    m_stressed.clear();
    m_view->setHighlight({});
    m_view->setFigure(std::move(figure));
    m_moves->setComparison(comparison, context);
    setQuery(comparison.query, context);
    m_sentences = sentences;
    m_sides[0]->setSide(m_query.a, sentences[0], context);
    m_sides[1]->setSide(m_query.b, sentences[1], context);
    const QString bounds = boundsText(context);
    m_bounds->setText(bounds);
    m_bounds->setVisible(!bounds.isEmpty());
    m_boundsHeading->setVisible(!bounds.isEmpty());
    showButtons();
}

void CompareWindow::setTheme(const Theme& theme, Language language)
{
    PaintStyle style;
    style.theme = theme;
    style.families = figureFamilies(language);
    m_view->setPaintStyle(style);
}

void CompareWindow::setCanSave(bool canSave)
{
    m_save->setEnabled(canSave);
}

void CompareWindow::retranslate(const LanguageContext&)
{
    setWindowTitle(tr("Cohorts · compare"));
    m_swap->setText(tr("Swap A and B"));
    m_save->setText(tr("Save cohorts…"));
    m_export->setText(tr("Export…"));
    m_boundsHeading->setText(tr("What the not stated could change"));
}

void CompareWindow::showControls()
{
    m_base->setChoices(tr("Shares of"),
                       {{Term("all"), tr("everyone"), m_query.base == ShareBase::All},
                        {Term("known"), tr("those known"), m_query.base == ShareBase::KnownOnly}});
    std::uint64_t ambiguous = 0;
    bool isFollowed = false;
    bool areIn = true;
    for (std::size_t index = 0; index < 2; ++index) {
        const auto& followed = m_comparison.followed[index];
        isFollowed = isFollowed || followed;
        const bool isSecondTime = index == 1 && m_comparison.isOverTime();
        ambiguous += followed && !isSecondTime ? followed->ambiguous : 0;
        areIn = areIn && !leavesOutAmbiguous(m_comparison.side(index).query);
    }
    m_names->setVisible(isFollowed);
    m_names->setChoices(
        tr("Ambiguous names"),
        {{Term("with"), tr("with"), areIn},
         {Term("without"),
          ambiguous > 0 ? tr("without (%n fewer)", "", static_cast<int>(ambiguous)) : tr("without"),
          !areIn}});
}

void CompareWindow::showButtons()
{
    const auto mark = stressedMark();
    const std::uint64_t rows =
        mark ? m_view->figure()->chart().marks()[*mark].rows : m_comparison.ledgers[0].base;
    m_show->setText(tr("Show the %n record(s)", "", static_cast<int>(rows)));
    m_show->setEnabled(rows > 0);
    m_export->setEnabled(m_view->figure() && !m_view->figure()->chart().marks().empty());
}

QString CompareWindow::boundsText(const LanguageContext& context) const
{
    QStringList lines;
    for (std::size_t index = 0; index < 2; ++index) {
        const auto& moves = m_comparison.moves;
        const Term home = moves.empty()               ? std::nullopt
                          : m_comparison.isOverTime() ? moves.front().home()
                                                      : moves[index].home();
        const ComparedTerm* line = home ? lineOf(m_comparison, home) : nullptr;
        if (!line && !m_comparison.terms.empty() && m_comparison.terms.front().folded == 0)
            line = &m_comparison.terms.front();
        if (!line || line->sides[index].bounds.most == line->sides[index].bounds.least)
            continue;
        const Bounds& bounds = line->sides[index].bounds;
        const auto share = [&](std::uint64_t count) {
            return percentText(static_cast<double>(count) * 100 / static_cast<double>(bounds.base),
                               context.locale);
        };
        const QString letter = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
        const QString name = termText(line->term, context);
        lines.append(line->term == home && home
                         ? tr("%1, %2: %3 of everyone if all of the not stated had left, %4 if all "
                              "had stayed.")
                               .arg(letter, name, share(bounds.least), share(bounds.most))
                         : tr("%1, %2: %3 of everyone if none of the not stated is there, %4 if "
                              "all are.")
                               .arg(letter, name, share(bounds.least), share(bounds.most)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace whither
