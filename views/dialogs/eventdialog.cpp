#include "views/dialogs/eventdialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace whither {

namespace {

constexpr int firstYear = 1950;
constexpr int usualYear = 2023; // within what the built-in figures show
constexpr double monthsOfYear = 12;

} // namespace

EventDialog::EventDialog(QWidget* parent)
    : QDialog(parent), m_text(new QLineEdit), m_month(new QDateEdit(QDate(usualYear, 1, 1)))
{
    setWindowTitle(tr("Add an event line"));
    m_month->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_month->setMinimumDate(QDate(firstYear, 1, 1));
    auto* layout = new QFormLayout(this);
    layout->setVerticalSpacing(9);
    m_text->setMinimumWidth(280); // a few words
    layout->addRow(tr("What happened"), m_text);
    layout->addRow(tr("Month"), m_month);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setEnabled(false);
    connect(m_text, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
    add->setDefault(true);
}

QString EventDialog::text() const
{
    return m_text->text();
}

double EventDialog::year() const
{
    const QDate month = m_month->date();
    return month.year() + (month.month() - 0.5) / monthsOfYear;
}

} // namespace whither
