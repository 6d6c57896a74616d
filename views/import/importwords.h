#pragma once

#include "models/import/mapping/meaning.h"
#include "models/import/readoptions.h"
#include "models/table/column.h"

#include <QString>

#include <span>
#include <string_view>

namespace whither {

/// The words for what is decided about a file, in the program's language.
/// The meaning as the heading of a column.
QString meaningTitle(Meaning meaning);
QString formatText(FileFormat format);
/// "UTF-8", "GB18030": what encodings are called everywhere.
QString encodingText(std::string_view encoding);
QString delimiterText(char delimiter);
/// What a column is taken for, on one line: "Year · whole number".
QString columnText(Meaning meaning, ColumnType type);

/// The encodings and delimiters that can be chosen.
std::span<const std::string_view> offeredEncodings();
std::string_view offeredDelimiters();

} // namespace whither
