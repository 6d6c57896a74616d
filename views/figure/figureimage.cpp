#include "views/figure/figureimage.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

// The size at which a figure's type has its nominal size.
constexpr double nominalWidth = 960;
constexpr double nominalHeight = 600;
constexpr double smallestZoom = 0.75;

double nominalZoom(const QSize& size)
{
    return std::max(smallestZoom,
                    std::min(size.width() / nominalWidth, size.height() / nominalHeight));
}

} // namespace

double figureZoom(const Figure& figure, const QSize& size, const PaintStyle& style)
{
    constexpr double step = 0.95;
    constexpr double smallestShrunk = 1; // type as in the window: legible where words need the room
    const double nominal = nominalZoom(size);
    for (double zoom = nominal; zoom >= smallestShrunk; zoom *= step) {
        if (figure.showsAll(QSizeF(size) / zoom, style))
            return zoom;
    }
    return nominal;
}

bool fitsPicture(const Figure& figure, const QSize& size, const PaintStyle& style)
{
    return figure.fits(QSizeF(size) / figureZoom(figure, size, style), style);
}

QImage figureImage(const Figure& figure, const QSize& size, int scale, const PaintStyle& style)
{
    const double zoom = figureZoom(figure, size, style);
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(style.theme.page);
    image.setColorSpace(QColorSpace::SRgb);
    const int dotsPerMeter = static_cast<int>(std::lround(96 * scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.scale(zoom * scale, zoom * scale);
    figure.paint(painter, QSizeF(size) / zoom, style);
    return image;
}

QImage figurePreview(const Figure& figure, const QSize& size, const QSize& room,
                     const PaintStyle& style)
{
    const QSize shown = size.width() <= room.width() && size.height() <= room.height()
                            ? size
                            : size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image(shown, QImage::Format_RGB32);
    image.fill(style.theme.page);
    const double zoom = figureZoom(figure, size, style);
    QPainter painter(&image);
    painter.scale(zoom * shown.width() / size.width(), zoom * shown.height() / size.height());
    figure.paint(painter, QSizeF(size) / zoom, style);
    return image;
}

} // namespace whither
