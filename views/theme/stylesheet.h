#pragma once

#include "views/theme/theme.h"

#include <QString>

namespace whither {

/// What the palette cannot say: rounded fields and buttons, underlined tabs, quiet headers.
QString styleSheetFor(const Theme& theme);

} // namespace whither
