#pragma once

#include "app/figure/figurefiles.h"

#include <set>
#include <string>
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

/// The records behind a figure: which are asked for, and what else is to be known of their table.
struct RecordsAsked {
    QString fileName;
    Query query;
    Dataset dataset;
};
std::vector<RecordsAsked> recordsAsked(const PackagePlan& plan, const Catalog& catalog);

/// Records as files, and the ids of what they come from.
struct GatheredRecords {
    struct File {
        QString name;
        QByteArray csv;
    };
    std::vector<File> files;
    std::set<std::string> origins;
};
/// Walks all rows: not for the GUI thread where tables are large. Any thread will do.
GatheredRecords gatherRecords(const std::vector<RecordsAsked>& asked, const Engine& engine,
                              bool isPeopleFirst);

/// What is to be drawn for a package: the figure in its languages and formats, and `shown.csv`, the
/// numbers drawn.
std::vector<FigureFile> picturesOf(const PackagePlan& plan);

/// All files of a package: what was drawn of `picturesOf`; `records.csv`, the rows behind it (of a
/// comparison `records-a.csv` and `records-b.csv`); `metadata.json` with the query, the data's id,
/// the sources and the SHA-256 of every file; `README.md` and `README.zh_CN.md`. Same data, same
/// bytes.
std::vector<FileContent> packageFiles(const PackagePlan& plan, std::vector<FileContent> drawn,
                                      const GatheredRecords& records, const Builtin& builtin,
                                      LanguageSwitch& languages);

} // namespace whither
