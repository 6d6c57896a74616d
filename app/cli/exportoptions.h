#pragma once

#include "views/export/figurefile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace whither {

/// What `whither export` is asked to write.
struct ExportOptions {
    /// Empty: the figure of the recipe, which is then an exported figure itself.
    std::vector<std::string> figures;
    std::vector<Language> languages; ///< empty: the recipe's, or English
    std::vector<FigureFormat> formats{FigureFormat::Png};
    std::optional<QSize> size; ///< these three unset: the recipe's, or the usual
    std::optional<int> scale;
    std::optional<bool> isDark;
    bool hasPatterns = false;
    QStringList study; ///< a workspace, or a list; empty: the built-in tables
    QString table;     ///< of the study, by title or key; empty: whichever draws the figure
    std::optional<bool> holdsRecipe; ///< unset: unless it would name people
    QString each;                    ///< a column, or "cohort": one figure for each of its values
    bool isPackage = false;          ///< each figure with its data in a folder
    bool isPeopleFirst = false;
    bool listsNames = false; ///< says who would be named, and writes nothing
    bool overwrites = false;
    bool isJson = false;
    bool showsSchema = false; ///< and nothing else
    QString recipePath;       ///< a query as JSON, or an exported figure
    QString outputPath;
};

/// Reads the arguments after the verb; text says in one sentence what is wrong with them.
std::variant<ExportOptions, QString> readExportOptions(const QStringList& arguments);

} // namespace whither
