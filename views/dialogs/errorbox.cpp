#include "views/dialogs/errorbox.h"

#include "models/text/errortext.h"

#include <QMessageBox>

namespace whither {

void showError(const QString& title, const Error& error, QWidget* window)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, title, errorText(error), QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // a file's name is no markup
    box->open();
}

} // namespace whither
