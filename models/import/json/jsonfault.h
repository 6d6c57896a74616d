#pragma once

#include "models/result.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace whither {

/// The first byte that is no part of a UTF-8 character, or the size of a text that is all UTF-8.
std::size_t firstInvalidUtf8(std::string_view text);

/// The first byte at which the quotes of a JSON text go wrong: a control character in a string, or
/// the quote of a string that never ends. The size of the text where they are right.
std::size_t firstBrokenString(std::string_view json);

/// The error for a text that is no JSON at that byte: `MalformedJson` with the line (from 1) and
/// the byte (from 0).
Error malformedJson(const QString& path, std::string_view json, std::size_t byte);

} // namespace whither
