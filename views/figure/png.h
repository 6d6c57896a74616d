#pragma once

#include <QByteArray>
#include <QImage>

namespace whither {

/// PNG bytes of an opaque image: 8 bit RGB, sRGB, with the image's physical size, no date or host
/// in it; the same image gives the same bytes. Nothing if the image is null.
QByteArray pngBytes(const QImage& image);

} // namespace whither
