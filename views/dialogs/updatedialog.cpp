#include "views/dialogs/updatedialog.h"

#include "models/study/datasets/changereasontext.h"
#include "models/study/passport/claimtext.h"
#include "models/text/numbers.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr int mostFacetValues = 200;
constexpr qsizetype mostAnswers = 5; // claims and cohorts
constexpr int facetsWidth = 400;
constexpr int measuredRows = 100;
constexpr int widestColumn = 280;
constexpr QSize comparisonSize{1060, 600};

constexpr DifferenceModel::Kind differenceKinds[] = {
    DifferenceModel::Kind::Added, DifferenceModel::Kind::Gone, DifferenceModel::Kind::Changed};

/// Stresses the cells of a changed row that differ.
class ChangeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(DifferenceModel::IsChangedRole).toBool())
            option->font.setWeight(QFont::DemiBold);
    }
};

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

UpdateDialog::UpdateDialog(const QString& listTitle, const QString& fileName,
                           std::shared_ptr<const Table> before, std::shared_ptr<const Table> after,
                           const LanguageContext& context, QWidget* parent)
    : QDialog(parent),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_context(context),
      m_sentence(plainLabel({})),
      m_answers(plainLabel({})),
      m_identifier(new QComboBox),
      m_rows(new QTableView),
      m_facets(new QTableWidget),
      m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Update data"));
    resize(comparisonSize);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel* heading = plainLabel(tr("%1, from %2", "list, file").arg(listTitle, fileName));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    layout->addWidget(heading);
    layout->addWidget(m_sentence);
    m_answers->setProperty("role", QStringLiteral("notice"));
    layout->addWidget(m_answers);
    layout->addWidget(makeKinds());

    auto* body = new QHBoxLayout;
    m_rows->setModel(&m_model);
    m_rows->verticalHeader()->hide();
    m_rows->setAlternatingRowColors(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setWordWrap(false);
    m_rows->setShowGrid(false);
    m_rows->setItemDelegate(new ChangeDelegate(m_rows));
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_rows->setAccessibleName(tr("Records that change"));
    body->addWidget(m_rows, 1);
    m_facets->setFixedWidth(facetsWidth);
    m_facets->verticalHeader()->hide();
    m_facets->setShowGrid(false);
    m_facets->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_facets->setSelectionMode(QAbstractItemView::NoSelection);
    m_facets->setAccessibleName(tr("Counts that change"));
    body->addWidget(m_facets);
    layout->addLayout(body, 1);

    auto* apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("&Discard"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_buttons);
    apply->setDefault(true);
}

QWidget* UpdateDialog::makeKinds()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    for (const DifferenceModel::Kind kind : differenceKinds) {
        auto* button = new QToolButton;
        button->setProperty("tab", true);
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, kind] { showKind(kind); });
        m_kinds.push_back(button);
    }
    layout->addStretch(1);
    QLabel* label = plainLabel(tr("Records are told apart by"));
    label->setWordWrap(false);
    label->setBuddy(m_identifier);
    layout->addWidget(label);
    layout->addWidget(m_identifier);
    connect(m_identifier, &QComboBox::activated, this, [this](int index) {
        m_buttons->setEnabled(false); // until it is compared anew
        emit identifierChosen(m_identifier->itemData(index).toString().toStdString());
    });
    return row;
}

void UpdateDialog::setComparison(const ListComparison& comparison)
{
    m_buttons->setEnabled(true);
    {
        const QSignalBlocker quiet(m_identifier);
        m_identifier->clear();
        for (const std::string& column : comparison.identifiers)
            m_identifier->addItem(QString::fromStdString(column), QString::fromStdString(column));
        m_identifier->addItem(tr("all their values"), QString());
        m_identifier->setCurrentIndex(
            m_identifier->findData(QString::fromStdString(comparison.identifier)));
    }
    m_sentence->setText(sentence(comparison));
    showAnswers(comparison);
    m_model.setDifference(m_before, m_after, comparison.difference, comparison.about);
    const auto text = [this](DifferenceModel::Kind kind) {
        return countText(m_model.count(kind), m_context.locale);
    };
    m_kinds[0]->setText(tr("Added (%1)").arg(text(differenceKinds[0])));
    m_kinds[1]->setText(tr("Gone (%1)").arg(text(differenceKinds[1])));
    m_kinds[2]->setText(tr("Changed (%1)").arg(text(differenceKinds[2])));
    DifferenceModel::Kind first = differenceKinds[0];
    for (const DifferenceModel::Kind kind :
         {differenceKinds[2], differenceKinds[1], differenceKinds[0]}) {
        if (m_model.count(kind) > 0)
            first = kind;
    }
    showKind(first);
    showFacets(comparison.facets);
}

QString UpdateDialog::sentence(const ListComparison& comparison) const
{
    const TableDifference& difference = comparison.difference;
    if (difference.isEmpty())
        return tr("The file holds the same records as the list.");
    QString text =
        tr("%1 records stay as they are.").arg(countText(difference.unchanged, m_context.locale));
    const auto names = [](const std::vector<std::string>& columns) {
        QStringList list;
        for (const std::string& column : columns)
            list.append(QString::fromStdString(column));
        return list.join(QStringLiteral(", "));
    };
    if (!difference.newColumns.empty())
        text += QLatin1Char(' ') + tr("New columns: %1.").arg(names(difference.newColumns));
    if (!difference.goneColumns.empty())
        text += QLatin1Char(' ') + tr("Columns that go: %1.").arg(names(difference.goneColumns));
    if (!comparison.identifier.empty() && difference.repeated > 0)
        text += QLatin1Char(' ')
                + tr("%1 records share their %2 with another and are matched in their order.")
                      .arg(countText(difference.repeated, m_context.locale),
                           QString::fromStdString(comparison.identifier));
    return text;
}

QString UpdateDialog::claimText(const ClaimChange& change) const
{
    const auto told = [this](const CheckFinding& finding) {
        return finding.number
                   ? tr("%1, %2", "a number that was found, whether it agrees")
                         .arg(foundText(finding, m_context), outcomeText(finding.outcome))
                   : outcomeText(finding.outcome);
    };
    return tr("“%1”: %2; then %3", "a claim, what came of it, what would")
        .arg(QString::fromStdString(change.text), told(change.before), told(change.after));
}

/// What was asked of the list and kept is answered otherwise by the newer data.
void UpdateDialog::showAnswers(const ListComparison& comparison)
{
    QStringList lines;
    for (const ClaimChange& change : comparison.claims)
        lines.append(claimText(change));
    for (const CohortChange& change : comparison.cohorts)
        lines.append(
            tr("Cohort “%1”: %2; then %3", "a cohort, how many it holds, how many it would")
                .arg(QString::fromStdString(change.name),
                     countText(change.before, m_context.locale),
                     countText(change.after, m_context.locale)));
    if (lines.size() > mostAnswers) {
        const auto more = static_cast<int>(lines.size() - mostAnswers);
        lines.resize(mostAnswers);
        lines.append(tr("… and %n more", "claims and cohorts that change", more));
    }
    m_answers->setVisible(!lines.isEmpty());
    m_answers->setText(lines.join(QLatin1Char('\n')));
}

void UpdateDialog::showKind(DifferenceModel::Kind kind)
{
    m_kinds[static_cast<std::size_t>(kind)]->setChecked(true);
    m_model.setKind(kind);
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widestColumn));
}

void UpdateDialog::showFacets(const std::vector<ExplainedChange>& facets)
{
    const QStringList titles{tr("Column"), tr("Value"), tr("Before"), tr("After"),
                             tr("Why", "a column: what a change of a count is made of")};
    m_facets->clear();
    m_facets->setColumnCount(static_cast<int>(titles.size()));
    m_facets->setHorizontalHeaderLabels(titles);
    const int shown = std::min(static_cast<int>(facets.size()), mostFacetValues);
    m_facets->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const ExplainedChange& explained = facets[static_cast<std::size_t>(row)];
        const ValueChange& change = explained.change;
        const QString value =
            change.value ? m_context.words->display(*change.value) : tr("not stated");
        const QString texts[] = {QString::fromStdString(change.column), value,
                                 countText(change.before, m_context.locale),
                                 countText(change.after, m_context.locale),
                                 changePartsText(explained.parts, m_context)};
        for (int column = 0; column < m_facets->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column == 2 || column == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_facets->setItem(row, column, item);
        }
    }
    m_facets->resizeColumnsToContents();
    m_facets->horizontalHeader()->setStretchLastSection(true);
}

} // namespace whither
