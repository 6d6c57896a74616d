#include "views/export/drawnglyphs.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace whither {

namespace {

constexpr double tolerance = 0.25; // kerning moves a glyph off the place of its letter by less

struct Glyph {
    double x = 0;
    quint32 index = 0;
    QRawFont font;
    QString text;
};

/// The glyphs of one line from left to right, each with its letters: those that begin over it.
std::vector<Glyph> glyphsOf(const DrawnText& drawn)
{
    QTextLayout layout(drawn.text, drawn.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(drawn.text.size()) + 1); // all of it
    layout.endLayout();
    std::vector<Glyph> glyphs;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const auto indexes = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype at = 0; at < indexes.size(); ++at)
            glyphs.push_back({positions[at].x(), indexes[at], run.rawFont(), {}});
    }
    std::ranges::stable_sort(glyphs, {}, &Glyph::x);
    for (int letter = 0; letter < drawn.text.size(); ++letter) {
        const double x = line.cursorToX(letter) + tolerance;
        const auto after = std::ranges::upper_bound(glyphs, x, {}, &Glyph::x);
        if (after != glyphs.begin())
            std::prev(after)->text += drawn.text[letter];
    }
    return glyphs;
}

class Face {
public:
    explicit Face(const QRawFont& font) : m_family(font.familyName()), m_style(font.styleName()) {}

    bool isOf(const QRawFont& font) const
    {
        return font.familyName() == m_family && font.styleName() == m_style;
    }
    void draw(const Glyph& glyph)
    {
        if (m_known.insert(glyph.index).second)
            m_texts.push_back(glyph.text);
    }
    GlyphTexts take() && { return std::move(m_texts); }

private:
    QString m_family;
    QString m_style;
    std::set<quint32> m_known;
    GlyphTexts m_texts;
};

} // namespace

std::vector<GlyphTexts> drawnGlyphs(const std::vector<DrawnText>& texts)
{
    std::vector<Face> faces;
    for (const DrawnText& drawn : texts) {
        for (const Glyph& glyph : glyphsOf(drawn)) {
            auto face =
                std::ranges::find_if(faces, [&](const Face& one) { return one.isOf(glyph.font); });
            if (face == faces.end())
                face = faces.insert(faces.end(), Face(glyph.font));
            face->draw(glyph);
        }
    }
    std::vector<GlyphTexts> result;
    for (Face& face : faces)
        result.push_back(std::move(face).take());
    return result;
}

} // namespace whither
