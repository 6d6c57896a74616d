#pragma once

#include "models/text/language.h"

#include "views/export/figureformat.h"
#include "views/figure/figure.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>

#include <optional>

namespace whither {

/// How a figure is drawn for a file.
struct FigureLook {
    QSize size{1600, 1000}; ///< pixels at scale 1
    int scale = 1;          ///< of a PNG's pixels
    bool isDark = false;
    bool hasPatterns = false;

    bool operator==(const FigureLook&) const = default;

    PaintStyle style(Language language) const;
};

/// The figure as the bytes of a file. A picture holds `recipe`, if there is one, where `recipeIn`
/// finds it. Same figure, same bytes. Nothing if it cannot be written.
QByteArray figureFile(const Figure& figure, FigureFormat format, const FigureLook& look,
                      Language language, const QByteArray& recipe);

/// Which picture the bytes are the start of (a kilobyte is enough); nothing for other files.
std::optional<FigureFormat> figureFormatOf(const QByteArray& start);

/// The recipe inside the bytes of an exported picture of any format; empty if there is none.
QByteArray recipeIn(const QByteArray& file);

/// Texts of the figure that lack room at this size and would be cut.
QStringList cutTexts(const Figure& figure, const FigureLook& look, Language language);
/// The letters of the figure that no font here can draw.
QString missingGlyphs(const Figure& figure, const FigureLook& look, Language language);

} // namespace whither
