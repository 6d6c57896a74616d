#pragma once

#include "views/export/figurefile.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace whither {

/// What to write: one figure, in some languages and formats, looking like that, in a folder.
struct FigureExport {
    std::string figure;
    QString part = {}; ///< what makes it one of several; see `figureFileName`
    /// What the figure is of, in the names of its files; without the notes, where people come
    /// first. Empty: not in the names.
    std::string studyId = {};
    std::string peopleFirstId = {};
    std::vector<Language> languages{Language::English};
    std::vector<FigureFormat> formats{FigureFormat::Png};
    FigureLook look;
    QString folder;
    bool holdsRecipe = true;    ///< pictures carry what opens them again
    bool isPackage = false;     ///< in a folder of its own, with its data
    bool isPeopleFirst = false; ///< names stand as codes, and no figure says who somebody is

    struct File {
        QString path;
        Language language = Language::English;
        FigureFormat format = FigureFormat::Png;
    };
    /// "outcomes.0a1b2c3d.en.png" and so on, in `folder`, language by language.
    std::vector<File> files() const;
    /// The folder of the package: "outcomes.0a1b2c3d" in `folder`.
    QString packageFolder() const;

private:
    const std::string& idInNames() const { return isPeopleFirst ? peopleFirstId : studyId; }
};

/// "outcomes.0a1b2c3d.en.png": the same name whenever it says the same. `part` stands behind the
/// figure's name if there is one: what makes it one of several, cleaned of all that a file name
/// should not have. An empty study id is left out.
QString figureFileName(const std::string& figure, const QString& part, const std::string& studyId,
                       Language language, FigureFormat format);

} // namespace whither
