#pragma once

#include <QImage>

#include <algorithm>

namespace whither {

/// How far two pictures of one size are apart, channel values 0..255.
struct ImageDifference {
    double mean = 0;
    int largest = 0;
    QImage picture; ///< white where they agree
};

/// The picture at a quarter of its size: what a slightly other font does to edges is gone, what
/// moved or changed colour is not.
inline QImage coarse(const QImage& image)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

inline ImageDifference differenceOf(const QImage& a, const QImage& b)
{
    const QImage first = coarse(a);
    const QImage second = coarse(b);
    ImageDifference difference;
    difference.picture = QImage(first.size(), QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb p = first.pixel(x, y);
            const QRgb q = second.pixel(x, y);
            const int apart = std::max(
                {qAbs(qRed(p) - qRed(q)), qAbs(qGreen(p) - qGreen(q)), qAbs(qBlue(p) - qBlue(q))});
            sum += apart;
            difference.largest = std::max(difference.largest, apart);
            difference.picture.setPixel(x, y, qRgb(255, 255 - apart, 255 - apart));
        }
    }
    difference.mean = sum / (static_cast<double>(first.width()) * first.height());
    difference.picture = difference.picture.scaled(a.size());
    return difference;
}

} // namespace whither
