#pragma once

#include "views/export/figurefile.h"
#include "views/theme/theme.h"

#include "app/builtin.h"
#include "app/settings/settings.h"
#include "app/shell/languageswitch.h"

class QStatusBar;

namespace whither {

class FigurePages;
class QueryRequests;
class QuerySession;

/// What the deeds on figures work on; all outlive them.
struct FigureDeedParts {
    const Builtin& builtin;
    LanguageSwitch& languages;
    const FigurePages& pages;
    QuerySession& session;
    QueryRequests& requests;
    QStatusBar& status;
    const Theme& theme; ///< of the window, as it is now
    Settings& settings; ///< remember how figures were written last

    /// As the last export, in the colours of the window.
    FigureLook look() const
    {
        return {settings.exportSize, settings.exportScale, theme.isDark, theme.hasPatterns};
    }
};

} // namespace whither
