#include "views/dialogs/pastedlistdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr int textRole = Qt::UserRole; ///< of a near match: the column's text

QLabel* labelFor(QWidget* widget, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

} // namespace

PastedListDialog::PastedListDialog(const std::vector<PastableColumn>& columns,
                                   PastedLookup::TextsOf textsOf, QWidget* parent)
    : QDialog(parent),
      m_column(new QComboBox),
      m_text(new QPlainTextEdit),
      m_count(new QLabel),
      m_list(new QTreeWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_lookup(std::move(textsOf))
{
    setWindowTitle(tr("Filter to a pasted list"));
    for (const PastableColumn& column : columns)
        m_column->addItem(column.title, QString::fromStdString(column.key));
    m_text->setPlaceholderText(tr("One name a line, or with tabs, semicolons or commas between"));
    m_text->setTabChangesFocus(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_list->setHeaderLabels({tr("Pasted"), tr("In the column")});
    m_list->setUniformRowHeights(true);
    m_list->header()->resizeSection(0, 210);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Filter to these"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setHorizontalSpacing(16);
    layout->addWidget(labelFor(m_column, tr("&Column:")), 0, 0);
    layout->addWidget(m_column, 1, 0);
    layout->addWidget(labelFor(m_text, tr("&Paste the list here:")), 2, 0);
    layout->addWidget(m_text, 3, 0);
    layout->addWidget(labelFor(m_list, tr("&What the column holds of it:")), 0, 1);
    layout->addWidget(m_list, 1, 1, 3, 1);
    layout->addWidget(m_count, 4, 0, 1, 2);
    layout->addWidget(m_buttons, 5, 0, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    resize(760, 520);

    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_column, &QComboBox::currentIndexChanged, this, &PastedListDialog::look);
    connect(&m_pause, &QTimer::timeout, this, &PastedListDialog::look);
    connect(&m_lookup, &PastedLookup::answered, this, &PastedListDialog::show);
    connect(m_list, &QTreeWidget::itemChanged, this, &PastedListDialog::showCount);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    show({});
}

void PastedListDialog::setPasted(const QString& text)
{
    m_text->setPlainText(text);
}

void PastedListDialog::look()
{
    m_pause.stop();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_count->setText(tr("Looking…"));
    m_lookup.ask(m_column->currentData().toString().toStdString(),
                 pastedEntries(m_text->toPlainText()));
}

void PastedListDialog::show(const std::vector<PastedMatch>& matches)
{
    m_matches = matches;
    m_list->clear();
    const auto add = [&](const PastedMatch& match) {
        QStringList found;
        for (const std::string& text : match.found)
            found.append(QString::fromStdString(text));
        const QString words =
            match.found.empty() ? tr("not found") : found.join(QStringLiteral(" · "));
        auto* item = new QTreeWidgetItem(m_list, {match.asked, words});
        for (const std::string& text : match.near) {
            auto* near = new QTreeWidgetItem(item, {tr("Perhaps:"), QString::fromStdString(text)});
            near->setCheckState(1, Qt::Unchecked);
            near->setData(1, textRole, QString::fromStdString(text));
        }
        item->setExpanded(true);
    };
    // Those that ask for a decision come first.
    for (const PastedMatch& match : matches) {
        if (match.found.empty())
            add(match);
    }
    for (const PastedMatch& match : matches) {
        if (!match.found.empty())
            add(match);
    }
    showCount();
    emit looked();
}

void PastedListDialog::showCount()
{
    const qlonglong found = std::ranges::count_if(
        m_matches, [](const PastedMatch& match) { return !match.found.empty(); });
    const qlonglong missing = static_cast<qlonglong>(m_matches.size()) - found;
    const bool isAny = !condition().terms.empty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isAny);
    if (m_matches.empty())
        m_count->clear();
    else
        m_count->setText(tr("%1 found, %2 not found", "of the pasted names")
                             .arg(QLocale().toString(found), QLocale().toString(missing)));
}

Condition PastedListDialog::condition() const
{
    Condition condition{
        m_column->currentData().toString().toStdString(), Condition::Op::IsAnyOf, {}};
    const auto add = [&](const std::string& text) {
        if (std::ranges::find(condition.terms, Term(text)) == condition.terms.end())
            condition.terms.emplace_back(text);
    };
    for (const PastedMatch& match : m_matches)
        std::ranges::for_each(match.found, add);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* const item = m_list->topLevelItem(row);
        for (int near = 0; near < item->childCount(); ++near) {
            if (item->child(near)->checkState(1) == Qt::Checked)
                add(item->child(near)->data(1, textRole).toString().toStdString());
        }
    }
    return condition;
}

} // namespace whither
