#pragma once

#include "views/export/drawntext.h"

#include <QString>

#include <vector>

namespace whither {

/// What the glyphs of one face of a font stand for ("7", "中", "ffi"), each once, in the order in
/// which they are first drawn. A PDF of Qt's numbers them so, from 1.
using GlyphTexts = std::vector<QString>;

/// The glyphs of each face that texts are drawn with. A letter may have several: Noto's digits are
/// others among Latin letters than among Chinese ones.
std::vector<GlyphTexts> drawnGlyphs(const std::vector<DrawnText>& texts);

} // namespace whither
