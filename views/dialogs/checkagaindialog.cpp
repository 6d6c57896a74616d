#include "views/dialogs/checkagaindialog.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

constexpr QSize comfortable{980, 560};

} // namespace

CheckAgainDialog::CheckAgainDialog(std::vector<DatedFacts> facts,
                                   std::map<std::string, QString> tableTitles, const QDate& today,
                                   int months, const LanguageContext& context, QWidget* parent)
    : QDialog(parent),
      m_all(std::move(facts)),
      m_today(today),
      m_context(context),
      m_sentence(new QLabel),
      m_table(makeTable()),
      m_records(new QPushButton(tr("Show the &records"))),
      m_link(new QPushButton(tr("Open the &link"))),
      m_export(new QPushButton(tr("&Export as CSV…")))
{
    setWindowTitle(tr("Check again"));
    resize(comfortable);
    m_model.setContext(context, std::move(tableTitles), today);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_records, m_link, m_export}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makeLimit(months));
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, [this] { m_records->click(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckAgainDialog::showButtons);
    connect(m_records, &QPushButton::clicked, this, [this] { emit recordsRequested(*current()); });
    connect(m_link, &QPushButton::clicked, this,
            [this] { emit linkActivated(QString::fromStdString(current()->url)); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        emit exportRequested(factsToCheck(m_all, m_today, m_months->value()).facts);
    });
    narrow();
    m_table->setFocus();
}

QWidget* CheckAgainDialog::makeLimit(int months)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_months = new QSpinBox;
    m_months->setRange(1, mostMonths);
    m_months->setValue(months);
    auto* before = new QLabel(tr("&Older than this many months:"));
    before->setBuddy(m_months);
    layout->addWidget(before);
    layout->addWidget(m_months);
    layout->addStretch(1);
    connect(m_months, &QSpinBox::valueChanged, this, &CheckAgainDialog::narrow);
    return row;
}

QTableView* CheckAgainDialog::makeTable()
{
    auto* table = new QTableView;
    table->setModel(&m_model);
    table->setAccessibleName(tr("Facts to check again"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(DatedFactsModel::Column::Source),
                                 QHeaderView::Stretch);
    return table;
}

int CheckAgainDialog::months() const
{
    return m_months->value();
}

void CheckAgainDialog::narrow()
{
    const FactsToCheck check = factsToCheck(m_all, m_today, months());
    const auto count = [this](std::uint64_t number) { return countText(number, m_context.locale); };
    const QString day = dateText(m_today.toString(Qt::ISODate).toStdString(), m_context);
    QString sentence =
        check.old == 0
            ? tr("On %1 nothing whose date is known is older than that.").arg(day)
            : tr("On %1, %2 of %3 sources and lists are older than that; records that rest on "
                 "them: %4.",
                 "day, counts")
                  .arg(day, count(check.oldSources), count(check.sources), count(check.oldRecords));
    if (check.undatedSources > 0)
        sentence +=
            QLatin1Char(' ')
            + tr("The date of %1 is unknown; records that rest on them: %2.", "sources and lists")
                  .arg(count(check.undatedSources), count(check.undatedRecords));
    m_sentence->setText(sentence);
    m_model.setFacts(check.facts);
    if (!check.facts.empty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showButtons();
}

const DatedFacts* CheckAgainDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.factsAt(index.row()) : nullptr;
}

void CheckAgainDialog::showButtons()
{
    const DatedFacts* facts = current();
    m_records->setEnabled(facts);
    m_link->setEnabled(facts && !facts->url.empty());
    m_export->setEnabled(m_model.rowCount() > 0);
}

} // namespace whither
