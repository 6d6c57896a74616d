#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace whither {

/// What a figure can leave as.
enum class FigureFormat : std::uint8_t {
    Png,
    Svg,
    Pdf,
    Csv, ///< the numbers that are drawn
    Txt, ///< the figure in words
};

inline constexpr std::array allFigureFormats = {
    FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf, FigureFormat::Csv, FigureFormat::Txt};

/// "png", … as on the command line and behind the dot of a file name.
QString formatSuffix(FigureFormat format);
std::optional<FigureFormat> figureFormatFrom(const QString& suffix);
/// Is it drawn, so that words can lack room and a recipe travels inside?
bool isPicture(FigureFormat format);

} // namespace whither
