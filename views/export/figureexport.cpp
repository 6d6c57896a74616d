#include "views/export/figureexport.h"

#include <QDir>

namespace whither {

namespace {

constexpr qsizetype longestPart = 80;

/// Of a value's name what any file system takes and nobody takes for a path.
QString cleaned(const QString& part)
{
    QString name;
    for (const QChar letter : part.left(longestPart)) {
        const bool isPlain = letter.isLetterOrNumber() || letter == QLatin1Char('-');
        if (isPlain)
            name += letter.toLower();
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('_')))
            name += QLatin1Char('_');
    }
    while (name.endsWith(QLatin1Char('_')))
        name.chop(1);
    return name;
}

} // namespace

QString figureFileName(const std::string& figure, const QString& part, Language language,
                       FigureFormat format)
{
    QStringList pieces{QString::fromStdString(figure)};
    if (const QString name = cleaned(part); !name.isEmpty())
        pieces.append(name);
    pieces += {languageCode(language), formatSuffix(format)};
    return pieces.join(QLatin1Char('.'));
}

std::vector<FigureExport::File> FigureExport::files() const
{
    std::vector<File> files;
    for (const Language language : languages) {
        for (const FigureFormat format : formats) {
            files.push_back({QDir(folder).filePath(figureFileName(figure, part, language, format)),
                             language, format});
        }
    }
    return files;
}

} // namespace whither
