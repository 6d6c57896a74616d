#include "app/figure/figurefiles.h"

#include "views/figure/comparefigure.h"
#include "views/figure/figurefactory.h"
#include "views/figure/figureimage.h"
#include "views/figure/png.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>

#include <optional>

namespace whither {

namespace {

Result<QByteArray> drawFigure(const FigureFile& file, const FigureLook& look,
                              const Builtin& builtin, const LanguageContext& context)
{
    const Done checked = file.comparison ? checkComparison(*builtin.engine, *file.comparison)
                                         : builtin.engine->check(file.query);
    if (!checked.ok())
        return checked.error();
    PaintStyle style;
    style.theme = look.isDark ? darkTheme() : lightTheme();
    style.families = figureFamilies(context.language);
    const auto figure =
        file.comparison
            ? makeComparison(*builtin.catalog, *builtin.engine, *file.comparison, context)
            : makeFigure(file.figure, *builtin.catalog, *builtin.engine, file.query, context);
    if (!fitsPicture(*figure, look.size, style)) {
        return Error{ErrorCode::TextOverflow,
                     file.path,
                     {QString::number(look.size.width()), QString::number(look.size.height())}};
    }
    QByteArray bytes = pngBytes(figureImage(*figure, look.size, look.scale, style));
    if (bytes.isEmpty())
        return Error{ErrorCode::CannotWrite, file.path, {}};
    return bytes;
}

/// The folders a run had to make: gone again, as far as they are empty, unless kept.
class MadeFolders {
public:
    MadeFolders() = default;
    ~MadeFolders()
    {
        for (const QString& folder : m_made) // deepest first
            QDir().rmdir(folder);
    }
    Q_DISABLE_COPY_MOVE(MadeFolders)

    bool make(const QString& path)
    {
        QStringList missing;
        QDir folder(path);
        for (QString next = QDir::cleanPath(folder.absolutePath()); !QFileInfo::exists(next);
             next = QFileInfo(next).path())
            missing.append(next);
        m_made = missing + m_made;
        return folder.mkpath(QStringLiteral("."));
    }
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

} // namespace

Done writeFigures(const std::vector<FigureFile>& files, const FigureLook& look, Overwrite overwrite,
                  const Builtin& builtin, LanguageSwitch& languages)
{
    std::vector<FileContent> pictures;
    pictures.reserve(files.size());
    for (const FigureFile& file : files) {
        const bool isChinese = file.language != Language::English;
        if (isChinese && QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            return Error{ErrorCode::MissingGlyph, file.path, {}};
        std::optional<Error> fault;
        languages.speak(file.language, [&](const LanguageContext& context) {
            auto bytes = drawFigure(file, look, builtin, context);
            if (bytes.ok())
                pictures.push_back({file.path, std::move(bytes).value()});
            else
                fault = bytes.error();
        });
        if (fault)
            return *fault;
    }
    if (!builtin.catalog->faults().empty())
        return builtin.catalog->faults().front(); // no figure of data that could not be read
    MadeFolders folders;
    for (const FileContent& picture : pictures) {
        if (!folders.make(QFileInfo(picture.path).absolutePath()))
            return Error{ErrorCode::CannotWrite, picture.path, {}};
    }
    Done written = writeSafely(pictures, overwrite);
    if (written.ok())
        folders.keep();
    return written;
}

} // namespace whither
