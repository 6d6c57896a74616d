#pragma once

#include "models/result.h"
#include "models/study/figures/figurememory.h"

#include <QString>

#include <vector>

namespace whither {

/// Where this user's figures are remembered: `figures.jsonl` in the folder of the program's data,
/// which is no place of settings that are carried from one computer to another. Empty for a user
/// without a home.
QString figureMemoryPath();

/// What is remembered in that file; nothing if it is not there. Not for the GUI thread.
FigureMemory readFigures(const QString& path);

/// Adds figures, the oldest first, to those that this and other windows have put into the file,
/// which is its user's alone to read. Waits for another that is writing it. Errors: `CannotWrite`,
/// `DiskFull`. Not for the GUI thread.
Done keepFigures(const QString& path, const std::vector<RememberedFigure>& figures);

} // namespace whither
