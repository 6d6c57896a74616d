#pragma once

#include "models/result.h"
#include "models/study/datasets/listimport.h"

#include <QString>

class QUndoStack;
class QWidget;

namespace whither {

class ImportedLists;

/// Puts a table that was worked out into the window and to the front, in place of the one with its
/// id if there is one, as a step of that name that can be undone; or says in a box why there is
/// none. Was it put?
bool putList(const Result<ListImport>& made, ImportedLists& lists, QUndoStack& undo,
             const QString& step, QWidget* window);

} // namespace whither
