#include "views/dialogs/studyiddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace whither {

StudyIdDialog::StudyIdDialog(const QString& text, Reader reader, QWidget* parent)
    : QDialog(parent),
      m_reader(std::move(reader)),
      m_text(new QLineEdit(text)),
      m_reading(new QLabel),
      m_open(new QPushButton(tr("&Open")))
{
    constexpr int lines = 4; // of the longest reading
    setWindowTitle(tr("Open a study id"));
    auto* label = new QLabel(tr("&Study id, or a text it stands in:"));
    label->setBuddy(m_text);
    m_text->setMinimumWidth(460);
    m_text->selectAll();
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setProperty("role", QStringLiteral("muted"));
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reading->setMinimumHeight(m_reading->fontMetrics().lineSpacing() * lines);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_reading, 1);
    layout->addWidget(buttons);
    m_open->setDefault(true); // only a button that is in the dialog can be its default
    connect(m_text, &QLineEdit::textChanged, this, &StudyIdDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

QString StudyIdDialog::text() const
{
    return m_text->text();
}

void StudyIdDialog::read()
{
    const StudyIdReading reading = m_reader(text());
    m_reading->setText(reading.sentence);
    m_open->setEnabled(reading.isKnown);
}

} // namespace whither
