#include "views/persons/reviewdialog.h"

#include "models/text/numbers.h"

#include "views/persons/evidencetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr QSize firstSize{960, 640};
constexpr int longestReason = 500;
constexpr int measuredRows = 100;

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ReviewDialog::ReviewDialog(PersonCandidates candidates,
                           std::shared_ptr<const PersonClusters> clusters,
                           PersonDecisions decisions, const LanguageContext& context,
                           QWidget* parent)
    : QDialog(parent),
      m_decisions(std::move(decisions)),
      m_context(context),
      m_choice(new QComboBox),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_summary(plainLabel()),
      m_first(plainLabel()),
      m_second(plainLabel()),
      m_common(plainLabel()),
      m_state(plainLabel()),
      m_reason(new QLineEdit),
      m_takeBack(makeButton(tr("&Take back"), std::nullopt)),
      m_decision(makeDecision())
{
    setWindowTitle(tr("Who is one person?"));
    m_pairs.setContext(context);
    m_pairs.setCandidates(std::move(candidates));
    m_pairs.setClusters(std::move(clusters));
    m_choice->addItems({tr("Not decided"), tr("Decided"), tr("All pairs")});
    m_choice->setAccessibleName(tr("Which pairs"));
    m_search->setPlaceholderText(tr("Find a name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    lay();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReviewDialog::showChoice);
    connect(m_search, &QLineEdit::textChanged, this, &ReviewDialog::showChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showPair(true); });
    showChoice();
    m_table->setFocus();
}

void ReviewDialog::lay()
{
    m_table->setModel(&m_pairs);
    m_table->setAccessibleName(tr("Pairs of records"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {PairModel::Column::First, PairModel::Column::Second})
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column),
                                                          QHeaderView::Stretch);
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_search, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeEvidence());
    splitter->setSizes({260, 300});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_decision);
    layout->addWidget(buttons);
    resize(firstSize);
}

QWidget* ReviewDialog::makeEvidence()
{
    auto* records = new QHBoxLayout;
    records->setSpacing(20);
    records->addWidget(m_first, 1);
    records->addWidget(m_second, 1);
    auto* evidence = new QWidget;
    auto* layout = new QVBoxLayout(evidence);
    layout->setContentsMargins(0, 6, 0, 0);
    m_common->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(m_common);
    layout->addLayout(records);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(evidence);
    area->setAccessibleName(tr("What speaks for it"));
    return area;
}

QWidget* ReviewDialog::makeDecision()
{
    auto* decision = new QWidget;
    m_reason->setMaxLength(longestReason);
    auto* label = new QLabel(tr("&Reason:"));
    label->setBuddy(m_reason);
    auto* reason = new QHBoxLayout;
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(makeButton(tr("&Same person"), LinkVerdict::Same));
    buttons->addWidget(makeButton(tr("&Different people"), LinkVerdict::Different));
    buttons->addWidget(makeButton(tr("&Not sure"), LinkVerdict::NotSure));
    buttons->addWidget(m_takeBack);
    auto* layout = new QVBoxLayout(decision);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(reason);
    layout->addLayout(buttons);
    return decision;
}

QPushButton* ReviewDialog::makeButton(const QString& text, std::optional<LinkVerdict> verdict)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, verdict] { decide(verdict); });
    return button;
}

void ReviewDialog::showChoice()
{
    m_pairs.choose(static_cast<PairModel::Choice>(m_choice->currentIndex()),
                   m_search->text().trimmed());
    if (m_pairs.rowCount() > 0)
        choose(0);
    else
        showPair(true);
    showSummary();
}

void ReviewDialog::choose(int row)
{
    m_table->setCurrentIndex(m_pairs.index(row, 0));
}

std::optional<PersonPair> ReviewDialog::pairInFront() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const PersonCandidate& pair = m_pairs.candidateAt(current.row());
    const PersonRecords& records = *m_pairs.candidates().records;
    return personPair(records.record(pair.first), records.record(pair.second));
}

void ReviewDialog::showPair(bool isOther)
{
    const auto pair = pairInFront();
    m_decision->setEnabled(pair.has_value());
    if (!pair) {
        for (QLabel* label : {m_first, m_second, m_state})
            label->clear();
        m_common->setText(tr("No such pair."));
        return;
    }
    const int row = m_table->currentIndex().row();
    const PersonCandidate& candidate = m_pairs.candidateAt(row);
    const PersonRecords& records = *m_pairs.candidates().records;
    m_first->setText(recordEvidence(records, candidate.first, m_context));
    m_second->setText(recordEvidence(records, candidate.second, m_context));
    m_common->setText(commonEvidence(records, candidate.first, candidate.second, m_context));
    const auto decision = m_decisions.find(*pair);
    const bool isDecided = decision != m_decisions.end();
    m_state->setText(stateText(m_pairs.stateAt(row)));
    if (isOther || !m_reason->isModified()) // what is being written stays
        m_reason->setText(isDecided ? QString::fromStdString(decision->second.reason) : QString());
    m_takeBack->setEnabled(isDecided);
}

void ReviewDialog::showSummary()
{
    const PersonCandidates& candidates = m_pairs.candidates();
    QString text =
        tr("%1 pairs of records may be one person's; %2 are not decided. Until then a name counts "
           "as one person.")
            .arg(countText(candidates.pairs.size(), m_context.locale),
                 countText(unresolvedPairs(candidates, *m_pairs.clusters()), m_context.locale));
    if (candidates.namesPassedOver > 0)
        text += QLatin1Char(' ')
                + tr("%n name(s) with more than %1 records are not compared.", "",
                     static_cast<int>(candidates.namesPassedOver))
                      .arg(mostRecordsOfAName);
    if (const auto count = m_pairs.clusters()->contradictions().size(); count > 0)
        text += QLatin1Char(' ')
                + tr("%n decision(s) contradict others: there, the same person wins.", "",
                     static_cast<int>(count));
    m_summary->setText(text);
}

void ReviewDialog::setDecisions(PersonDecisions decisions,
                                std::shared_ptr<const PersonClusters> clusters)
{
    m_decisions = std::move(decisions);
    m_pairs.setClusters(std::move(clusters));
    showSummary();
    showPair(false);
}

void ReviewDialog::decide(std::optional<LinkVerdict> verdict)
{
    const auto pair = pairInFront();
    if (!pair)
        return;
    const int row = m_table->currentIndex().row();
    std::optional<PersonDecision> decision;
    if (verdict)
        decision = PersonDecision{*verdict, m_reason->text().trimmed().toStdString()};
    emit decided(*pair, decision);
    // On to the next: what follows from this decision needs no answer any more.
    if (const auto next = m_pairs.unresolvedAfter(row); verdict && next)
        choose(*next);
}

} // namespace whither
