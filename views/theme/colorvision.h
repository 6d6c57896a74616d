#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <array>
#include <cstdint>

namespace whither {

/// Eyes that see all colours, those to which one of the three kinds of cones is missing (protan,
/// deutan, tritan), and those that see none, as of a print in grey.
enum class ColorVision : std::uint8_t { Full, NoRed, NoGreen, NoBlue, Grey };

inline constexpr std::array allColorVisions = {ColorVision::Full, ColorVision::NoRed,
                                               ColorVision::NoGreen, ColorVision::NoBlue,
                                               ColorVision::Grey};

/// "No red cones (protan)", in the program's language.
QString colorVisionName(ColorVision vision);

/// The picture as such eyes see it: Machado, Oliveira and Fernandes (2009, IEEE TVCG 15:1291), full
/// severity, on linear RGB; grey is the luminance of Rec. 709. Opaque pixels.
QImage seenWith(const QImage& image, ColorVision vision);

/// How far apart such eyes see two colours, in OKLab (Ottosson 2020): black and white are 1 apart,
/// about 0.02 is the least difference that is seen at all.
double colorDistance(const QColor& a, const QColor& b, ColorVision vision);

} // namespace whither
