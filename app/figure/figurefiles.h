#pragma once

#include "models/result.h"
#include "models/study/cohorts/comparison.h"
#include "models/workspace/safewriter.h"

#include "app/builtin.h"
#include "app/shell/languageswitch.h"

#include <QSize>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A figure to be written: which, of which query, in which language, where.
struct FigureFile {
    QString path;
    std::string figure;
    Query query;
    Language language = Language::English;
    std::optional<ComparisonQuery> comparison = std::nullopt; ///< in place of figure and query
};

/// How the pictures of one export look.
struct FigureLook {
    QSize size{1600, 1000};
    int scale = 1;
    bool isDark = false;
};

/// Draws every figure, then makes missing folders and writes the files: all of them, or an error
/// leaves nothing behind (see `writeSafely` for how far a file system lets that be).
/// The program's language is as before afterwards. Errors: `MissingGlyph`; `TextOverflow` for a
/// size too small; those of `writeSafely`; `UnknownTable` or `UnknownColumn` for a query that does
/// not fit.
Done writeFigures(const std::vector<FigureFile>& files, const FigureLook& look, Overwrite overwrite,
                  const Builtin& builtin, LanguageSwitch& languages);

} // namespace whither
