#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace whither {

/// Eyes that see all colours, and those to which one of the three cone types is missing.
enum class ColorVision { Full, NoRed, NoGreen, NoBlue };

namespace colorvision {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix& matrix, const Triple& value)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * value[column];
    }
    return product;
}

/// Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
inline Triple seen(const Triple& linear, ColorVision vision)
{
    static constexpr Matrix noRed{{{0.152286, 1.052583, -0.204868},
                                   {0.114503, 0.786281, 0.099216},
                                   {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix noGreen{{{0.367322, 0.860646, -0.227968},
                                     {0.280085, 0.672501, 0.047413},
                                     {-0.011820, 0.042940, 0.968881}}};
    static constexpr Matrix noBlue{{{1.255528, -0.076749, -0.178779},
                                    {-0.078411, 0.930809, 0.147602},
                                    {0.004733, 0.691367, 0.303900}}};
    Triple color = linear;
    if (vision != ColorVision::Full)
        color = times(vision == ColorVision::NoRed     ? noRed
                      : vision == ColorVision::NoGreen ? noGreen
                                                       : noBlue,
                      linear);
    for (double& channel : color)
        channel = std::clamp(channel, 0.0, 1.0);
    return color;
}

/// OKLab (Ottosson 2020) of linear RGB.
inline Triple oklab(const Triple& linear)
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

inline Triple linearOf(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

} // namespace colorvision

/// How far apart such eyes see two colours, in OKLab: black and white are 1 apart, about 0.02 is
/// the least difference that is seen at all.
inline double colorDistance(const QColor& a, const QColor& b, ColorVision vision)
{
    using namespace colorvision;
    const Triple left = oklab(seen(linearOf(a), vision));
    const Triple right = oklab(seen(linearOf(b), vision));
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

} // namespace whither
