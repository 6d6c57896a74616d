#include "views/dialogs/plaintextbox.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace whither {

namespace {

struct PlainTextBox {
    Q_DECLARE_TR_FUNCTIONS(PlainTextBox)
};

} // namespace

void showPlainText(const QString& title, const QString& text, QWidget* parent)
{
    auto* box = new QDialog(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    auto* view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox;
    auto* copy = buttons->addButton(PlainTextBox::tr("Copy"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(PlainTextBox::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    box->resize(640, 420);
    box->open();
}

} // namespace whither
