#include "app/import/derivedlist.h"

#include "models/text/errortext.h"

#include "app/import/listcommand.h"

#include <QMessageBox>
#include <QUndoStack>

#include <memory>

namespace whither {

bool putDerived(const Result<ListImport>& made, ImportedLists& lists, QUndoStack& undo,
                const QString& step, QWidget* window)
{
    if (made.ok()) {
        undo.push(new ListCommand(lists, nullptr, std::make_shared<const ListImport>(made.value()),
                                  step));
        return true;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, step, errorText(made.error()),
                                QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
    return false;
}

} // namespace whither
