#pragma once

#include "models/query/query.h"
#include "models/text/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace whither {

/// What `whither export` is asked to write.
struct ExportOptions {
    std::vector<std::string> figures;
    std::vector<Language> languages{Language::English};
    QSize size{1600, 1000};
    int scale = 1;
    bool isDark = false;
    bool overwrites = false;
    QString recipePath;
    QString outputPath;
};

/// Reads the arguments after the verb; text says in one sentence what is wrong with them.
std::variant<ExportOptions, QString> readExportOptions(const QStringList& arguments);

} // namespace whither
