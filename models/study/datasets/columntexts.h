#pragma once

#include "models/import/mapping/meaning.h"
#include "models/table/column.h"

#include <QString>

namespace whither {

/// "whole numbers": the type of a column in words.
QString columnTypeText(ColumnType type);

/// "country of work": what a column is to the study, in words.
QString meaningText(Meaning meaning);

} // namespace whither
