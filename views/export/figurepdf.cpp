#include "views/export/figurepdf.h"

#include "views/export/drawnglyphs.h"
#include "views/figure/figureimage.h"

#include <QBuffer>
#include <QPainter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr int dotsPerInch = 96;
constexpr double pointsPerInch = 72;
const std::string recipeName = "whither-figure.json";

/// What Qt writes: right to the eye, with the time of day in it.
QByteArray asQtWrites(const Figure& figure, const QSize& size, const PaintStyle& style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figure.text().title);
    writer.setCreator(QStringLiteral("Whither"));
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerInch / dotsPerInch, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const double zoom = figureZoom(figure, size, style);
    painter.scale(zoom, zoom);
    figure.paint(painter, QSizeF(size) / zoom, style);
    painter.end();
    return buffer.data();
}

/// What a figure is drawn with; Qt's own table of a font's glyphs lacks those that no letter has by
/// itself, and names the first of several letters that look so: the radical ⼈ in place of 人.
std::vector<GlyphTexts> glyphsOf(const Figure& figure, const QSize& size, const PaintStyle& style)
{
    TextListener listener;
    QPainter painter(&listener);
    figure.paint(painter, QSizeF(size) / figureZoom(figure, size, style), style);
    painter.end();
    return drawnGlyphs(listener.texts());
}

QString hexOf(const QString& text)
{
    QString digits;
    for (const QChar unit : text)
        digits += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return digits;
}

/// The texts, in hexadecimal UTF-16, that a table of Qt's gives glyphs: `<first> <last> <text>`, or
/// with a list of texts in brackets.
std::map<std::size_t, QString> namedGlyphs(const QString& table)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]{4})> *<[0-9A-F]{4}> *(?:<([0-9A-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression text(QStringLiteral("[0-9A-F]+"));
    std::map<std::size_t, QString> named;
    for (auto ranges = range.globalMatch(table); ranges.hasNext();) {
        const QRegularExpressionMatch found = ranges.next();
        std::size_t glyph = found.captured(1).toUInt(nullptr, 16);
        for (auto texts = text.globalMatch(found.captured(2) + found.captured(3)); texts.hasNext();)
            named[glyph++] = texts.next().captured();
    }
    return named;
}

/// Qt's table with other lines between its head and its end.
std::string tableOf(const QString& table, const GlyphTexts& glyphs)
{
    constexpr std::size_t blockSize = 100; // the most that Adobe Technical Note 5014 allows
    QString lines;
    for (std::size_t glyph = 0; glyph < glyphs.size(); ++glyph) {
        if (glyph % blockSize == 0)
            lines +=
                QStringLiteral("%1 beginbfchar\n").arg(std::min(blockSize, glyphs.size() - glyph));
        lines += QStringLiteral("<%1> <%2>\n")
                     .arg(glyph + 1, 4, 16, QLatin1Char('0'))
                     .arg(hexOf(glyphs[glyph]));
        if (glyph % blockSize == blockSize - 1 || glyph + 1 == glyphs.size())
            lines += QStringLiteral("endbfchar\n");
    }
    static const QRegularExpression ranges(QStringLiteral("[0-9]+ beginbfrange.*endbfrange\n"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(table).replace(ranges, lines).toStdString();
}

/// How many glyphs of a font are in the PDF, without the one for letters it lacks: their widths
/// stand as `first [width …]` and `first last width` (PDF 32000-1, 9.7.4.3).
std::size_t glyphCount(const QPDFObjectHandle& font)
{
    QPDFObjectHandle widths =
        QPDFObjectHandle(font).getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    const std::vector<QPDFObjectHandle> items = widths.getArrayAsVector();
    std::size_t last = 0;
    for (std::size_t at = 0; at + 1 < items.size();) {
        QPDFObjectHandle first = items[at];
        QPDFObjectHandle next = items[at + 1];
        const bool isList = next.isArray();
        last = isList
                   ? static_cast<std::size_t>(first.getIntValueAsInt() + next.getArrayNItems() - 1)
                   : static_cast<std::size_t>(next.getIntValueAsInt());
        at += isList ? 2 : 3;
    }
    return last;
}

void mendFonts(QPDF& pdf, const std::vector<GlyphTexts>& faces)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = font.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QString table = QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()),
                                                  static_cast<qsizetype>(data->getSize()));
        const auto named = namedGlyphs(table);
        const auto likeness = [&](const GlyphTexts& glyphs) {
            return std::ranges::count_if(named, [&](const auto& name) {
                return name.first > 0 && name.first <= glyphs.size()
                       && hexOf(glyphs[name.first - 1]) == name.second;
            });
        };
        const GlyphTexts* best = nullptr;
        for (const GlyphTexts& face : faces) {
            if (face.size() == glyphCount(font) && (!best || likeness(face) > likeness(*best)))
                best = &face;
        }
        if (best)
            stream.replaceStreamData(tableOf(table, *best), QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
    }
}

/// Qt names the parts of fonts that it embeds by chance, and lists them in an order of chance; here
/// they go by what they are called. The six letters before the plus sign are what PDF 32000-1,
/// 9.6.4, asks for.
void nameFonts(QPDF& pdf)
{
    std::multimap<std::string, QPDFObjectHandle> fonts; // by name, from the plus sign on
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/FontName"))
            continue;
        const std::string name = object.getKey("/FontName").getName();
        if (const std::size_t plus = name.find('+'); plus != std::string::npos)
            fonts.emplace(name.substr(plus), object);
    }
    constexpr int letters = 26;
    int count = 0;
    for (auto& [name, font] : fonts) {
        std::string tag = "/AAAAAA";
        std::size_t place = tag.size();
        for (int rest = count++; rest > 0; rest /= letters)
            tag[--place] = static_cast<char>('A' + rest % letters);
        font.replaceKey("/FontName", QPDFObjectHandle::newName(tag + name));
    }
}

void attachRecipe(QPDF& pdf, const QByteArray& recipe)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, recipe.toStdString());
    stream.setSubtype("application/json");
    const auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, recipeName, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(recipeName, file);
}

void dropDates(QPDF& pdf)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    for (const char* key : {"/CreationDate", "/ModDate"})
        information.removeKey(key);
}

} // namespace

QByteArray figurePdf(const Figure& figure, const QSize& size, const PaintStyle& style,
                     Language language, const QByteArray& recipe)
{
    const QByteArray raw = asQtWrites(figure, size, style);
    if (raw.isEmpty())
        return {};
    try {
        QPDF pdf;
        pdf.processMemoryFile("figure", raw.constData(), static_cast<std::size_t>(raw.size()));
        mendFonts(pdf, glyphsOf(figure, size, style));
        nameFonts(pdf);
        dropDates(pdf);
        pdf.getRoot().replaceKey(
            "/Lang", QPDFObjectHandle::newUnicodeString(languageTag(language).toStdString()));
        if (!recipe.isEmpty())
            attachRecipe(pdf, recipe);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(bytes->getBuffer()),
                static_cast<qsizetype>(bytes->getSize())};
    } catch (const std::exception&) {
        return {};
    }
}

QByteArray pdfRecipe(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("figure", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(recipeName);
        if (!file)
            return {};
        const auto data = file->getEmbeddedFileStream().getStreamData();
        return {reinterpret_cast<const char*>(data->getBuffer()),
                static_cast<qsizetype>(data->getSize())};
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace whither
