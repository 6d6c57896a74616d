#include "views/export/figurefile.h"

#include "views/export/drawntext.h"
#include "views/export/figurepdf.h"
#include "views/export/figuretext.h"
#include "views/export/svgdevice.h"
#include "views/figure/figureimage.h"
#include "views/figure/png.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace whither {

namespace {

/// What a screen reader says of the picture.
QString spokenText(const Figure& figure)
{
    QString text = QString::fromUtf8(figureWords(figure));
    return text.mid(text.indexOf(QLatin1Char('\n')) + 1).trimmed(); // the title stands by itself
}

QByteArray figureSvg(const Figure& figure, const QSize& size, const PaintStyle& style,
                     Language language, const QByteArray& recipe)
{
    SvgDevice device(size,
                     {figure.text().title, spokenText(figure), languageTag(language), recipe});
    const double zoom = figureZoom(figure, size, style);
    QPainter painter(&device);
    painter.scale(zoom, zoom);
    figure.paint(painter, QSizeF(size) / zoom, style);
    painter.end();
    return device.bytes();
}

/// Can the font, or one that stands in for it here, draw the letter?
bool canDraw(const QString& letter, const QFont& font)
{
    const char32_t code = letter.toStdU32String().front();
    const auto category = QChar::category(code);
    if (QChar::isSpace(code) || category == QChar::Other_Control || category == QChar::Other_Format)
        return true; // nothing to draw
    QTextLayout layout(letter, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return std::ranges::all_of(
        layout.glyphRuns(), [](const QGlyphRun& run) { return !run.glyphIndexes().contains(0); });
}

} // namespace

PaintStyle FigureLook::style(Language language) const
{
    PaintStyle style;
    style.theme = isDark ? darkTheme() : lightTheme();
    style.theme.hasPatterns = hasPatterns;
    style.families = figureFamilies(language);
    return style;
}

QByteArray figureFile(const Figure& figure, FigureFormat format, const FigureLook& look,
                      Language language, const QByteArray& recipe)
{
    const PaintStyle style = look.style(language);
    switch (format) {
    case FigureFormat::Png:
        return pngBytes(figureImage(figure, look.size, look.scale, style),
                        {{QStringLiteral("Title"), figure.text().title},
                         {QStringLiteral("Description"), spokenText(figure)},
                         {QStringLiteral("Software"), QStringLiteral("Whither")},
                         {pngRecipeKey, QString::fromUtf8(recipe)}});
    case FigureFormat::Svg:
        return figureSvg(figure, look.size, style, language, recipe);
    case FigureFormat::Pdf:
        return figurePdf(figure, look.size, style, language, recipe);
    case FigureFormat::Csv:
        return figureNumbers(figure, language);
    case FigureFormat::Txt:
        return figureWords(figure);
    }
    return {};
}

std::optional<FigureFormat> figureFormatOf(const QByteArray& start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return FigureFormat::Png;
    if (start.startsWith("%PDF-"))
        return FigureFormat::Pdf;
    if (start.contains("<svg"))
        return FigureFormat::Svg;
    return std::nullopt;
}

QByteArray recipeIn(const QByteArray& file)
{
    constexpr qsizetype head = 1024;
    switch (figureFormatOf(file.left(head)).value_or(FigureFormat::Txt)) {
    case FigureFormat::Png:
        return pngText(file, pngRecipeKey).toUtf8();
    case FigureFormat::Svg:
        return svgMetadata(file);
    case FigureFormat::Pdf:
        return pdfRecipe(file);
    case FigureFormat::Csv:
    case FigureFormat::Txt:
        break;
    }
    return {};
}

QStringList cutTexts(const Figure& figure, const FigureLook& look, Language language)
{
    const PaintStyle style = look.style(language);
    const QSizeF size = QSizeF(look.size) / figureZoom(figure, look.size, style);
    QStringList texts = figure.cutTexts(size, style);
    if (!figure.fits(size, style))
        texts.prepend(figure.text().title);
    texts.removeDuplicates();
    return texts;
}

QString missingGlyphs(const Figure& figure, const FigureLook& look, Language language)
{
    const PaintStyle style = look.style(language);
    TextListener listener;
    QPainter painter(&listener);
    figure.paint(painter, QSizeF(look.size) / figureZoom(figure, look.size, style), style);
    painter.end();
    std::set<QString> seen;
    QString missing;
    for (const DrawnText& drawn : listener.texts()) {
        for (const char32_t code : drawn.text.toStdU32String()) {
            const QString letter = QString::fromUcs4(&code, 1);
            if (seen.insert(letter).second && !canDraw(letter, drawn.font))
                missing += letter;
        }
    }
    return missing;
}

} // namespace whither
