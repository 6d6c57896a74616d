#pragma once

#include "views/theme/theme.h"

#include "app/settings/settings.h"

namespace whither {

/// The theme for a scheme; the desktop's own lightness decides where it is followed.
const Theme& themeFor(ColorScheme scheme);

/// Gives the whole program the theme's palette, style sheet and type.
void applyTheme(const Theme& theme, Language language);

} // namespace whither
