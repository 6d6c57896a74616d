#pragma once

#include "models/import/importreport.h"
#include "models/import/mapping/importmapping.h"
#include "models/import/readoptions.h"
#include "models/result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// A file that rows were read from.
struct SourceFile {
    std::string name; ///< without a path
    /// Where it stood on the machine that read it; empty if that is not to be told. A hint for
    /// reading it anew: it stays in the workspace, nothing that is exported may name it.
    std::string path;
    std::uint64_t size = 0; ///< bytes
    std::string sha256;     ///< 64 hexadecimal digits in lower case; empty if not taken

    bool operator==(const SourceFile&) const = default;
};

/// Where the rows of a dataset came from and what became of every record of the files.
struct ImportRecord {
    std::vector<SourceFile> files; ///< the parts of a list that was read as one, in their order
    QDateTime importedAt;          ///< to the millisecond; invalid where not known
    ImportMapping mapping;
    SourceShape shape;
    ImportReport report;

    bool operator==(const ImportRecord&) const = default;
};

/// A text that two files have in common when a mapping made for one serves the other: same format,
/// same columns in the same order.
std::string shapeSignature(const SourceShape& shape);

/// Measures the file and takes its hash. Reads all of it: not for the GUI thread.
/// Errors: `FileNotFound`, `NotAFile`, `CannotRead`.
Result<SourceFile> describeFile(const QString& path);

} // namespace whither
