#pragma once

#include "views/theme/theme.h"

#include "app/builtin.h"
#include "app/figure/figurefiles.h"
#include "app/settings/settings.h"
#include "app/shell/languageswitch.h"

#include <QObject>

class QStatusBar;

namespace whither {

class Figure;
class FigurePage;

/// What one does with the figure in front: take it away as a file or through the clipboard.
/// What was done is said in the status bar, what failed in a message box.
class FigureDeeds : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deeds and their dialogs; the rest outlives them.
    FigureDeeds(Builtin builtin, LanguageSwitch& languages, QStatusBar& status, QWidget* window);

    /// Asks how and where, then writes; remembers the answers in `settings`.
    void exportFigure(const FigurePage& page, const Query& query, const Theme& theme,
                      Settings& settings);
    /// The same of two cohorts beside one another, drawn as `figure`.
    void exportComparison(const Figure& figure, const ComparisonQuery& query, const Theme& theme,
                          Settings& settings);
    /// The figure as an image of the size of the last export.
    void copyImage(const FigurePage& page, const Theme& theme, const Settings& settings);
    /// Title, subtitle and footer as text.
    void copyFinding(const FigurePage& page);

private:
    /// `asked` is what to write but for path and language.
    void exportAs(FigureFile asked, const Figure& preview, const Theme& theme, Settings& settings);
    bool mayReplace(const QStringList& paths);

    Builtin m_builtin;
    LanguageSwitch& m_languages;
    QStatusBar& m_status;
    QWidget* m_window;
};

} // namespace whither
