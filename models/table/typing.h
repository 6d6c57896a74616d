#pragma once

#include "models/table/gather.h"

#include <string_view>

namespace whither {

/// Is the text a value of that type, written as the type writes it? Integers have neither leading
/// zeros nor a plus, so that they come out again as they went in; dates are YYYY-MM or YYYY-MM-DD.
bool isOfType(std::string_view text, ColumnType type);

/// The narrowest type that holds every value as written; Text if nothing is stated at all.
ColumnType narrowestType(const Gathered& values);

/// The column in the form its type calls for. Every known text is of that type.
Column::Values typed(Gathered values, ColumnType type, std::size_t rowCount);

} // namespace whither
