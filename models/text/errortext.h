#pragma once

#include "models/result.h"

#include <QString>

#include <string_view>

namespace whither {

/// The stable name of an error for machines: "no-records".
std::string_view errorKey(ErrorCode code);

/// The error in one sentence: what, where and what to do next. Plain text, never markup.
QString errorText(const Error& error);

} // namespace whither
