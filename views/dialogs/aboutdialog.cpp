#include "views/dialogs/aboutdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace whither {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Whither"));
    const QStringList paragraphs{
        tr("Whither %1: where do AI researchers end up?").arg(QStringLiteral(WHITHER_VERSION)),
        tr("Every number comes from the built-in tables through one query, with its source. What no "
           "source states is shown as not stated."),
        tr("Data: published figures and our own counts from public paper lists, listed with links "
           "and caveats in the table “Sources”. Nothing leaves this machine."),
        tr("Licence: GPL-3.0-or-later. Uses Qt %1 (with Qt Charts, GPL) and ICU.")
            .arg(QString::fromLatin1(qVersion())),
        tr("System: %1").arg(QSysInfo::prettyProductName())};
    auto* text = new QLabel(paragraphs.join(QStringLiteral("\n\n")));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/whither.svg")).pixmap(64, 64));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace whither
