#include "views/dialogs/cohortnamedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace whither {

CohortNameDialog::CohortNameDialog(const QString& title, const QString& sentence,
                                   const QString& name, QStringList taken, QWidget* parent)
    : QDialog(parent),
      m_taken(std::move(taken)),
      m_name(new QLineEdit(name)),
      m_state(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    constexpr int longestName = 120;
    setWindowTitle(title);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(380);
    m_name->selectAll();
    auto* label = new QLabel(tr("&Name of the cohort:"));
    label->setBuddy(m_name);
    auto* what = new QLabel(sentence);
    for (QLabel* text : {what, m_state}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setProperty("role", QStringLiteral("muted"));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(what);
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &CohortNameDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

QString CohortNameDialog::name() const
{
    return m_name->text().trimmed();
}

void CohortNameDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty());
    m_state->setText(m_taken.contains(name())
                         ? tr("There is a cohort of this name; it is replaced.")
                         : QString());
}

} // namespace whither
