#include "views/export/figurepdf.h"

#include "views/export/drawntext.h"
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
#include <QRawFont>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>
#include <set>

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

/// Says which letter a glyph was drawn for. Qt names the first letter of the font that looks so,
/// which may be another one: of 人 and the radical ⼈, of – and ‒.
class DrawnLetters {
public:
    DrawnLetters(const Figure& figure, const QSize& size, const PaintStyle& style)
    {
        TextListener listener;
        QPainter painter(&listener);
        const double zoom = figureZoom(figure, size, style);
        figure.paint(painter, QSizeF(size) / zoom, style);
        painter.end();
        std::set<QString> families;
        for (const DrawnText& drawn : listener.texts()) {
            for (const char32_t letter : drawn.text.toStdU32String())
                m_drawn.insert(letter);
            for (const QString& family : drawn.font.families())
                families.insert(family);
        }
        for (const QString& family : families)
            m_fonts.push_back(QRawFont::fromFont(QFont(family)));
    }

    char32_t drawnFor(char32_t named) const
    {
        if (m_drawn.contains(named))
            return named;
        for (const QRawFont& font : m_fonts) {
            const quint32 glyph = glyphOf(font, named);
            if (glyph == 0)
                continue;
            const auto same = std::ranges::find_if(
                m_drawn, [&](char32_t letter) { return glyphOf(font, letter) == glyph; });
            if (same != m_drawn.end())
                return *same;
        }
        return named;
    }

private:
    static quint32 glyphOf(const QRawFont& font, char32_t letter)
    {
        const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&letter, 1));
        return glyphs.isEmpty() ? 0 : glyphs.first();
    }

    std::set<char32_t> m_drawn;
    std::vector<QRawFont> m_fonts;
};

QString hexOf(char32_t letter)
{
    QString digits;
    for (const QChar unit : QString::fromUcs4(&letter, 1))
        digits += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return digits;
}

/// The table of a font that says which letters its glyphs are, with those that were drawn.
std::string withDrawnLetters(const std::string& table, const DrawnLetters& letters)
{
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})>"));
    const QString text = QString::fromStdString(table);
    QString mended;
    qsizetype done = 0;
    bool isList = false; // glyph numbers stand outside of lists
    for (auto matches = entry.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString between = text.mid(done, match.capturedStart() - done);
        for (const QChar letter : between) {
            if (letter == QLatin1Char('[') || letter == QLatin1Char(']'))
                isList = letter == QLatin1Char('[');
        }
        mended += between;
        QString units;
        for (qsizetype digit = 0; isList && digit < match.capturedLength(1); digit += 4)
            units += QChar(match.captured(1).mid(digit, 4).toUShort(nullptr, 16));
        const std::u32string named = units.toStdU32String();
        mended += named.size() == 1
                      ? QLatin1Char('<') + hexOf(letters.drawnFor(named.front())) + QLatin1Char('>')
                      : match.captured(0);
        done = match.capturedEnd();
    }
    return (mended + text.mid(done)).toStdString();
}

void mendFonts(QPDF& pdf, const DrawnLetters& letters)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle table = object.getKey("/ToUnicode");
        const auto data = table.getStreamData();
        const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        table.replaceStreamData(withDrawnLetters(text, letters), QPDFObjectHandle::newNull(),
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
        mendFonts(pdf, DrawnLetters(figure, size, style));
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
