#include "views/export/figureexport.h"

#include <QDir>

namespace whither {

namespace {

constexpr qsizetype longestPart = 80;
constexpr qsizetype mostBytes = 180; // of 255 in a file's name, beside what stands around it

/// Of a value's name what any file system takes and nobody takes for a path.
QString cleaned(const QString& part)
{
    QString name;
    for (const QChar letter : part.left(longestPart)) {
        if (name.toUtf8().size() >= mostBytes)
            break;
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

/// The figure, what makes it one of several, and its study id: each if there is one.
QStringList namePieces(const std::string& figure, const QString& part, const std::string& studyId)
{
    QStringList pieces{QString::fromStdString(figure), cleaned(part),
                       QString::fromStdString(studyId)};
    pieces.removeAll(QString());
    return pieces;
}

} // namespace

QString figureFileName(const std::string& figure, const QString& part, const std::string& studyId,
                       Language language, FigureFormat format)
{
    const QStringList pieces = namePieces(figure, part, studyId)
                               + QStringList{languageCode(language), formatSuffix(format)};
    return pieces.join(QLatin1Char('.'));
}

std::vector<FigureExport::File> FigureExport::files() const
{
    std::vector<File> files;
    for (const Language language : languages) {
        for (const FigureFormat format : formats) {
            const QString name = figureFileName(figure, part, idInNames(), language, format);
            files.push_back({QDir(folder).filePath(name), language, format});
        }
    }
    return files;
}

QString FigureExport::packageFolder() const
{
    return QDir(folder).filePath(namePieces(figure, part, idInNames()).join(QLatin1Char('.')));
}

} // namespace whither
