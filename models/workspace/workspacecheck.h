#pragma once

#include "models/workspace/workspace.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// Something in a workspace that can be read but does not add up.
struct WorkspaceFinding {
    enum class Kind : std::uint8_t {
        ReportSum,     ///< read ≠ imported + rejected; arguments: the three
        ProblemCount,  ///< more or fewer problems kept than were counted; arguments: kept, counted
        MissingHash,   ///< a file of the dataset has none; argument: its name
        QueryColumn,   ///< a query asks a column its dataset lacks; argument: the column
        RepeatedColumn ///< two columns of one key; argument: the key
    };

    Kind kind = Kind::ReportSum;
    std::string subject; ///< key of the dataset, or name of the query or cohort
    std::vector<std::string> arguments;

    bool operator==(const WorkspaceFinding&) const = default;
};

/// One dataset in figures.
struct DatasetCheck {
    std::string key;
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
    std::uint64_t rejected = 0;

    bool operator==(const DatasetCheck&) const = default;
};

struct WorkspaceCheck {
    int version = 0; ///< of the file
    std::vector<DatasetCheck> datasets;
    std::vector<WorkspaceFinding> findings; ///< empty: all is well

    bool operator==(const WorkspaceCheck&) const = default;
};

/// Reads all of a workspace file (pages, schema, counts, indexes and the hash of the rows are
/// checked by reading alone) and looks whether it agrees with itself. Errors as `readWorkspace`:
/// the file is not whole.
Result<WorkspaceCheck> verifyWorkspace(const QString& path);

/// What does not agree in a workspace that has been read.
std::vector<WorkspaceFinding> findingsIn(const Workspace& workspace);

/// A finding in a sentence of the language that is set.
QString findingText(const WorkspaceFinding& finding);

} // namespace whither
