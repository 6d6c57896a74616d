#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace whither {

/// A text that travels in a PNG (chunk iTXt, which holds any script). Left out if it is empty.
struct PngText {
    QString key; ///< Latin letters, at most 79
    QString text;
};

/// The key of a figure's recipe.
inline const QString pngRecipeKey = QStringLiteral("whither-figure");

/// PNG bytes of an opaque image: 8 bit RGB, sRGB, with the image's physical size, no date or host
/// in it; the same image and texts give the same bytes. Nothing if the image is null.
QByteArray pngBytes(const QImage& image, const std::vector<PngText>& texts = {});

/// The text under that key; empty if there is none or the bytes are no PNG.
QString pngText(const QByteArray& png, const QString& key);

} // namespace whither
