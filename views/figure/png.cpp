// Qt's own writer tries every row filter of PNG on every line, as photographs want it, and cannot
// be told not to. On drawn figures, which are runs of one colour, no filter at all is four times
// faster and a quarter smaller; libpng lets one say so.
#include "views/figure/png.h"

#include <QBuffer>
#include <QImageReader>
#include <QSysInfo>

#include <png.h>

#include <csetjmp>
#include <span>

namespace whither {

namespace {

// Levels above it cost twice the time for a tenth of the size.
constexpr int zlibLevel = 3;

void append(png_structp png, png_bytep data, std::size_t size)
{
    static_cast<QByteArray*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

void flushNothing(png_structp) {}

/// A text as libpng takes it.
struct ReadyText {
    QByteArray key;
    QByteArray text;
};

std::vector<ReadyText> readyTexts(const std::vector<PngText>& texts)
{
    std::vector<ReadyText> ready;
    for (const PngText& text : texts) {
        if (!text.text.isEmpty())
            ready.push_back({text.key.toLatin1(), text.text.toUtf8()});
    }
    return ready;
}

std::vector<png_text> chunksOf(std::vector<ReadyText>& texts)
{
    static char none[] = "";
    std::vector<png_text> chunks;
    for (ReadyText& text : texts) {
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE; // whoever looks inside can read it
        chunk.key = text.key.data();
        chunk.text = text.text.data();
        chunk.itxt_length = static_cast<std::size_t>(text.text.size());
        chunk.lang = none;
        chunk.lang_key = none;
        chunks.push_back(chunk);
    }
    return chunks;
}

/// Jumps out on an error, so it owns nothing.
void write(png_structp png, png_infop info, const QImage& image, std::span<const png_text> texts,
           QByteArray* bytes)
{
    static_assert(QSysInfo::ByteOrder == QSysInfo::LittleEndian, "RGB32 is B, G, R, filler here");
    png_set_write_fn(png, bytes, append, flushNothing);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, zlibLevel);
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()),
                 static_cast<png_uint_32>(image.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, static_cast<png_uint_32>(image.dotsPerMeterX()),
                 static_cast<png_uint_32>(image.dotsPerMeterY()), PNG_RESOLUTION_METER);
    if (!texts.empty())
        png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
    png_write_info(png, info);
    png_set_bgr(png);
    png_set_filler(png, 0, PNG_FILLER_AFTER);
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, info);
}

} // namespace

QByteArray pngBytes(const QImage& image, const std::vector<PngText>& texts)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    if (rgb.isNull())
        return {};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    std::vector<ReadyText> ready = readyTexts(texts);
    const std::vector<png_text> chunks = chunksOf(ready);
    QByteArray bytes;
    const bool isWritten = info && setjmp(png_jmpbuf(png)) == 0;
    if (isWritten)
        write(png, info, rgb, chunks, &bytes);
    png_destroy_write_struct(&png, &info);
    return isWritten ? bytes : QByteArray();
}

QString pngText(const QByteArray& png, const QString& key)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "png").text(key);
}

} // namespace whither
