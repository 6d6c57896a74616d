#pragma once

#include <QByteArray>
#include <QString>

namespace whither {

/// The numbers of a package, as they are named in it.
inline constexpr const char* shownNumbersName = "shown.csv";
/// What was asked of which data, and the SHA-256 of every file.
inline constexpr const char* packageMetadataName = "metadata.json";

/// The recipe of the package whose `shown.csv` the file is: that of the `metadata.json` beside it.
/// Empty for any other file, for one that was changed since, and where there is no recipe.
QByteArray packageRecipe(const QString& path);

} // namespace whither
