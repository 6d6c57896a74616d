#include "app/study/putlist.h"

#include "views/dialogs/errorbox.h"

#include "app/lists/listcommand.h"

#include <QUndoStack>

#include <memory>

namespace whither {

bool putList(const Result<ListImport>& made, ImportedLists& lists, QUndoStack& undo,
             const QString& step, QWidget* window)
{
    if (!made.ok()) {
        showError(step, made.error(), window);
        return false;
    }
    const auto list = std::make_shared<const ListImport>(made.value());
    undo.push(new ListCommand(lists, lists.find(list->dataset.id), list, step));
    return true;
}

} // namespace whither
