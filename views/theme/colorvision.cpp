#include "views/theme/colorvision.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace whither {

namespace {

struct VisionText {
    Q_DECLARE_TR_FUNCTIONS(VisionText)
};

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& matrix, const Triple& value)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * value[column];
    }
    return product;
}

const Matrix& matrixOf(ColorVision vision)
{
    static constexpr Matrix full{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    static constexpr Matrix noRed{{{0.152286, 1.052583, -0.204868},
                                   {0.114503, 0.786281, 0.099216},
                                   {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix noGreen{{{0.367322, 0.860646, -0.227968},
                                     {0.280085, 0.672501, 0.047413},
                                     {-0.011820, 0.042940, 0.968881}}};
    static constexpr Matrix noBlue{{{1.255528, -0.076749, -0.178779},
                                    {-0.078411, 0.930809, 0.147602},
                                    {0.004733, 0.691367, 0.303900}}};
    static constexpr Triple luminance{0.2126, 0.7152, 0.0722};
    static constexpr Matrix grey{{luminance, luminance, luminance}};
    switch (vision) {
    case ColorVision::Full:
        break;
    case ColorVision::NoRed:
        return noRed;
    case ColorVision::NoGreen:
        return noGreen;
    case ColorVision::NoBlue:
        return noBlue;
    case ColorVision::Grey:
        return grey;
    }
    return full;
}

Triple seen(const Triple& linear, const Matrix& matrix)
{
    Triple color = times(matrix, linear);
    for (double& channel : color)
        channel = std::clamp(channel, 0.0, 1.0);
    return color;
}

double linearOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encodedOf(double linear)
{
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

Triple oklab(const Triple& linear)
{
    static constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                     {0.2119034982, 0.6806995451, 0.1073969566},
                                     {0.0883024619, 0.2817188376, 0.6299787005}}};
    static constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                   {1.9779984951, -2.4285922050, 0.4505937099},
                                   {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(toCones, linear);
    for (double& cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

} // namespace

QString colorVisionName(ColorVision vision)
{
    switch (vision) {
    case ColorVision::Full:
        return VisionText::tr("All colours", "how eyes see");
    case ColorVision::NoRed:
        return VisionText::tr("No red cones (protan)");
    case ColorVision::NoGreen:
        return VisionText::tr("No green cones (deutan)");
    case ColorVision::NoBlue:
        return VisionText::tr("No blue cones (tritan)");
    case ColorVision::Grey:
        return VisionText::tr("Grey, as printed");
    }
    return {};
}

QImage seenWith(const QImage& image, ColorVision vision)
{
    if (vision == ColorVision::Full)
        return image;
    constexpr int levels = 256;
    constexpr int steps = 4096; // of linear light: finer than the levels where they are closest
    static const auto linear = [] {
        std::array<double, levels> table{};
        for (int level = 0; level < levels; ++level)
            table[static_cast<std::size_t>(level)] = linearOf(level / (levels - 1.0));
        return table;
    }();
    static const auto encoded = [] {
        std::array<std::uint8_t, steps + 1> table{};
        for (int step = 0; step <= steps; ++step)
            table[static_cast<std::size_t>(step)] = static_cast<std::uint8_t>(
                std::lround(encodedOf(static_cast<double>(step) / steps) * (levels - 1)));
        return table;
    }();
    const Matrix& matrix = matrixOf(vision);
    const auto levelOf = [](double channel) {
        return static_cast<int>(encoded[static_cast<std::size_t>(std::lround(channel * steps))]);
    };
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    QRgb before = 0;
    QRgb after = qRgb(0, 0, 0);
    bool isKnown = false; // of `before`: figures are runs of one colour
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            if (!isKnown || line[x] != before) {
                before = line[x];
                isKnown = true;
                const Triple color = seen({linear[static_cast<std::size_t>(qRed(before))],
                                           linear[static_cast<std::size_t>(qGreen(before))],
                                           linear[static_cast<std::size_t>(qBlue(before))]},
                                          matrix);
                after = qRgb(levelOf(color[0]), levelOf(color[1]), levelOf(color[2]));
            }
            line[x] = after;
        }
    }
    return result;
}

double colorDistance(const QColor& a, const QColor& b, ColorVision vision)
{
    const auto labOf = [&](const QColor& color) {
        return oklab(
            seen({linearOf(color.redF()), linearOf(color.greenF()), linearOf(color.blueF())},
                 matrixOf(vision)));
    };
    const Triple left = labOf(a);
    const Triple right = labOf(b);
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

} // namespace whither
