#include "views/persons/replydialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace whither {

namespace {

constexpr QSize replySize(520, 380);

QDate dayOf(const std::string& text)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    return day.isValid() ? day : QDate::currentDate();
}

std::string textOf(const QDateEdit& day)
{
    return day.date().toString(Qt::ISODate).toStdString();
}

QDateEdit* makeDay(const QDate& day)
{
    auto* edit = new QDateEdit(day);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

} // namespace

ReplyDialog::ReplyDialog(const QString& name, const std::optional<Reply>& before, QWidget* parent)
    : QDialog(parent),
      m_isAsked(new QCheckBox(tr("Asked about it on"))),
      m_askedOn(makeDay(dayOf(before ? before->askedOn : std::string()))),
      m_text(new QPlainTextEdit),
      m_fault(new QLabel),
      m_repliedOn(makeDay(dayOf(before ? before->repliedOn : std::string())))
{
    setWindowTitle(tr("Right of reply"));
    auto* layout = new QFormLayout(this);
    layout->setVerticalSpacing(9);
    auto* about = new QLabel(
        tr("What %1 says to what is recorded here. It is kept in the workspace and goes with every "
           "package that names them.")
            .arg(name));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout->addRow(about);
    m_isAsked->setChecked(!before || !before->askedOn.empty());
    layout->addRow(m_isAsked, m_askedOn);
    m_text->setPlainText(before ? QString::fromStdString(before->text) : QString());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(360, 120);
    layout->addRow(tr("Reply, in their words"), m_text);
    layout->addRow(tr("Replied on"), m_repliedOn);
    m_fault->setProperty("role", QStringLiteral("notice"));
    m_fault->setText(
        tr("This is too long to stand beside a record; shorten it, or link to the rest."));
    m_fault->setWordWrap(true);
    layout->addRow(m_fault);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    if (before) {
        auto* remove = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_isDeleted = true;
            accept();
        });
    }
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_isAsked, &QCheckBox::toggled, this, &ReplyDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyDialog::refresh);
    m_keep->setDefault(true);
    resize(replySize); // the words above wrap, which a form does not reckon with
    refresh();
}

std::optional<Reply> ReplyDialog::reply() const
{
    Reply reply;
    reply.text = m_text->toPlainText().trimmed().toStdString();
    if (m_isAsked->isChecked())
        reply.askedOn = textOf(*m_askedOn);
    if (!reply.text.empty())
        reply.repliedOn = textOf(*m_repliedOn);
    return m_isDeleted || reply.isEmpty() ? std::nullopt : std::optional(reply);
}

void ReplyDialog::refresh()
{
    const auto asked = reply();
    m_askedOn->setEnabled(m_isAsked->isChecked());
    m_repliedOn->setEnabled(asked && !asked->text.empty());
    const bool isTooLong = asked && asked->text.size() > longestReply;
    m_fault->setVisible(isTooLong);
    m_keep->setEnabled(asked && !isTooLong);
}

} // namespace whither
