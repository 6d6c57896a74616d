#pragma once

#include "models/text/language.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace whither {

/// The jobs text does in window and figures; sizes in pixels at 100 %.
enum class TextRole {
    Title,   ///< 18, semibold: the finding
    Strong,  ///< 13, semibold
    Body,    ///< 13
    Note,    ///< 11.5: subtitles, footers, axis labels
    Heading, ///< 11.5, semibold: small headings
    Centre,  ///< 28, bold: the number in the middle of the ring
};

/// Colours and type of one scheme. Turns the keys that models give into what is seen.
struct Theme {
    bool isDark = false;
    bool hasPatterns = false; ///< categories differ by patterns and dashes, not by colour alone
    QColor window;            ///< menus, panels, table
    QColor page;              ///< behind figures
    QColor text;
    QColor mutedText;
    QColor border;
    QColor grid;    ///< lines inside charts
    QColor control; ///< buttons and fields
    QColor hover;
    QColor selection; ///< selected row
    QColor accent;
    QColor accentText; ///< on accent
    QColor accentSoft; ///< behind chips
    QColor mark;       ///< behind searched words
    QColor notice;     ///< text about what is not quite right
    QColor noticeSoft; ///< behind it
    QColor fault;      ///< a value that cannot be taken

    /// The one colour a country has everywhere, or any other value of its column; grey for a key
    /// without one.
    QColor colorOf(const QString& colorKey) const;
    /// The place of a key among its kind, countries or other values, from 0.
    static std::size_t placeOf(const QString& colorKey);
    /// The `step`-th of `steps` shades of that colour, for the outer ring.
    QColor shadeOf(const QString& colorKey, int step, int steps) const;
    /// The same for lines and points: at least 3:1 against `page`.
    QColor lineColorOf(const QString& colorKey) const;
    /// The same for text: at least 4.5:1 against `page`.
    QColor textColorOf(const QString& colorKey) const;
    QColor verdict(const QString& verdictKind) const;
    /// Black or white, whichever reads better on the colour.
    static QColor textOn(const QColor& background);

    QPalette palette() const;
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The families figures are set in: the same on every machine that has them.
QStringList figureFamilies(Language language);
QFont fontFor(TextRole role, const QStringList& families);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace whither
