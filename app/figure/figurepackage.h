#pragma once

#include "app/figure/figurerecords.h"

#include <vector>

namespace whither {

/// A figure that is written with all one needs to check it.
struct PackagePlan {
    FigureFile figure; ///< without path, language and format
    std::vector<Language> languages;
    std::vector<FigureFormat> formats;
    FigureLook look;
    QString folder; ///< that all files stand in
};

/// What is to be drawn for a package: the figure in its languages and formats, and `shown.csv`, the
/// numbers drawn.
std::vector<FigureFile> picturesOf(const PackagePlan& plan);

/// All files of a package: what was drawn of `picturesOf`; the records behind it; `metadata.json`
/// with the query, the data's id, the sources and the SHA-256 of every file; `README.md` and
/// `README.zh_CN.md`. Same data, same bytes.
std::vector<FileContent> packageFiles(const PackagePlan& plan, std::vector<FileContent> drawn,
                                      const GatheredRecords& records, const Builtin& builtin,
                                      LanguageSwitch& languages);

} // namespace whither
