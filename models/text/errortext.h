#pragma once

#include "models/result.h"

#include <QString>

namespace whither {

/// The error in one sentence: what, where and what to do next. Plain text, never markup.
QString errorText(const Error& error);

} // namespace whither
