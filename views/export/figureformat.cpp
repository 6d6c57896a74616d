#include "views/export/figureformat.h"

namespace whither {

QString formatSuffix(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral("png");
    case FigureFormat::Svg:
        return QStringLiteral("svg");
    case FigureFormat::Pdf:
        return QStringLiteral("pdf");
    case FigureFormat::Csv:
        return QStringLiteral("csv");
    case FigureFormat::Txt:
        return QStringLiteral("txt");
    }
    return {};
}

std::optional<FigureFormat> figureFormatFrom(const QString& suffix)
{
    for (const FigureFormat format : allFigureFormats) {
        if (formatSuffix(format) == suffix)
            return format;
    }
    return std::nullopt;
}

bool isPicture(FigureFormat format)
{
    return format == FigureFormat::Png || format == FigureFormat::Svg
           || format == FigureFormat::Pdf;
}

} // namespace whither
